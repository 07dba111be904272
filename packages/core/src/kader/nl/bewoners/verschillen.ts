import { inSection } from '../in-section.js';

export const verschillen = inSection(
  'bewoners/verschillen',
  {
    Opening: [
      { kind: 'diversity-factor', id: 'd-factor-leeftijd', text: 'Leeftijd', factor: 'leeftijd', order: 1 },
      { kind: 'diversity-factor', id: 'd-factor-etniciteit', text: 'Etniciteit', factor: 'etniciteit', order: 2 },
      { kind: 'diversity-factor', id: 'd-factor-gender', text: 'Gender', factor: 'gender', order: 3 },
      {
        kind: 'diversity-factor',
        id: 'd-factor-seksuele-voorkeur',
        text: 'Seksuele voorkeur',
        factor: 'seksuele-voorkeur',
        order: 4,
      },
      { kind: 'diversity-factor', id: 'd-factor-religie', text: 'Religie', factor: 'religie', order: 5 },
      {
        kind: 'diversity-factor',
        id: 'd-factor-functiebeperking',
        text: 'Leven met een beperking',
        factor: 'functiebeperking',
        order: 6,
      },
      {
        kind: 'diversity-factor',
        id: 'd-factor-sociaaleconomische-status',
        text: 'Sociaaleconomische situatie: werk, inkomen en opleiding',
        factor: 'sociaaleconomische-status',
        order: 7,
      },
    ],
  },
  'artikel-achahchah',
);
