import { inSection } from '../in-section.js';

export const inleidingChecklist = inSection('diversiteit-team/inleiding-checklist', {
  'Diversiteit van het team': [
    {
      kind: 'statistic',
      id: 'dt-stat-20-60-procent',
      text: 'In grotere steden heeft 20 tot 60% van de bewoners een migratieachtergrond.',
      value: [20, 60],
      unit: 'percent',
      year: 2018,
      yearBasis: 'publication',
    },
    {
      kind: 'statistic',
      id: 'dt-stat-geen-afspiegeling',
      text: 'De meeste gemeenten zeggen dat hun wijkteam niet lijkt op de wijk (studie uit 2016).',
      unit: 'majority',
      year: 2016,
      yearBasis: 'data',
      reference: 'Bellaart, Day & Hamdi (2017)',
    },
    {
      kind: 'rationale',
      id: 'dt-why-wens-divers-team',
      text: 'Veel teams willen diverser worden, vooral in grote steden. Bewoners herkennen zich dan beter, en het team weet meer en sluit beter aan.',
    },
  ],
});
