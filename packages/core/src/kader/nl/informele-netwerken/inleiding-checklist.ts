import { inSection } from '../in-section.js';

export const inleidingChecklist = inSection('informele-netwerken/inleiding-checklist', {
  'Samenwerken met informele netwerken': [
    {
      kind: 'principle',
      id: 'in-prin-structureel-en-volwaardig',
      text: 'Zelforganisaties werken het best als vaste partner die helemaal meetelt.',
    },
    {
      kind: 'rationale',
      id: 'in-why-grote-bijdrage',
      text: 'Migrantenorganisaties kunnen helpen om het wijkteam beter bereikbaar te maken en de manier van werken te laten passen.',
    },
    {
      kind: 'bottleneck',
      id: 'in-knel-organisaties-uit-beeld',
      text: 'Door ander beleid zijn veel migrantenorganisaties uit beeld geraakt. De vragen van bewoners zijn er nog.',
    },
    {
      kind: 'bottleneck',
      id: 'in-knel-te-weinig-begeleiding-en-geld',
      text: 'Vrijwilligers krijgen soms te weinig begeleiding of vergoeding.',
    },
    {
      kind: 'bottleneck',
      id: 'in-knel-meerwaarde-onbekend',
      text: 'Gemeenten en instellingen zien vaak niet wat zelforganisaties kunnen toevoegen.',
    },
  ],
});
