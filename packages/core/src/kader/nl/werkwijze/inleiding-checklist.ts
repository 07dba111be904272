import { inSection } from '../in-section.js';

export const inleidingChecklist = inSection('werkwijze/inleiding-checklist', {
  Werkwijze: [
    {
      kind: 'definition',
      id: 'wz-def-werkwijze',
      term: 'werkwijze',
      text: 'De methodes en regels van het team, en de manier waarop een professional met de bewoner omgaat.',
      basis: 'defined-in-source',
    },
    {
      kind: 'principle',
      id: 'wz-prin-vier-onderdelen',
      text: 'De werkwijze heeft vier delen: naar bewoners toe gaan, eigen kracht versterken, methodes die passen, en wat de organisatie moet regelen.',
    },
  ],
  'Inleiding (vóór Outreachend werken)': [
    {
      kind: 'bottleneck',
      id: 'wz-knel-laat-in-beeld',
      text: 'Veel bewoners komen pas als het probleem nog dezelfde dag opgelost moet worden. Dat lukt vaak niet. Dan volgen teleurstelling en wantrouwen.',
    },
    {
      kind: 'bottleneck',
      id: 'wz-knel-weinig-tijd-voor-vertrouwen',
      text: 'Vertrouwen kost tijd, en die is er weinig. Maar zonder vertrouwen komt de echte vraag niet op tafel.',
    },
    {
      kind: 'bottleneck',
      id: 'wz-knel-werkwijze-sluit-niet-aan',
      text: 'Ook als bewoners zelf komen, past de manier van werken niet altijd bij hen.',
    },
    {
      kind: 'bottleneck',
      id: 'wz-knel-taal-overbruggen',
      text: 'Teams vinden het lastig als zij en de bewoner niet dezelfde taal spreken.',
    },
  ],
});
