import { inSection } from '../in-section.js';

export const inleidingChecklist = inSection('proces/inleiding-checklist', {
  Proces: [
    {
      kind: 'principle',
      id: 'pr-prin-proces-nodig',
      text: 'Bouwstenen alleen zijn niet genoeg. Zonder visie en begeleiding valt het bouwwerk om.',
    },
    {
      kind: 'rationale',
      id: 'pr-why-initiatieven-doven-uit',
      text: 'Goede plannen verdwenen vaak, omdat ze niet in beleid stonden, weinig steun hadden of niet diep genoeg gingen.',
    },
    {
      kind: 'process-step',
      id: 'pr-fase-1-voorbereiding',
      text: 'Voorbereiding: onderzoek de wijk, luister naar bewoners, maak samen een visie en kies wat eerst komt.',
      phase: 'voorbereiding',
      level: 'phase',
      order: 1,
    },
    {
      kind: 'process-step',
      id: 'pr-fase-2-verandering',
      text: 'Verandering: de leiding stuurt, medewerkers voeren uit en de gemeente steunt.',
      phase: 'verandering',
      level: 'phase',
      order: 2,
    },
    {
      kind: 'process-step',
      id: 'pr-fase-3-verankering',
      text: 'Verankering: wat werkt, wordt gewoon werk en beleid.',
      phase: 'verankering',
      level: 'phase',
      order: 3,
    },
    {
      kind: 'principle',
      id: 'pr-prin-stap-voor-stap',
      text: 'Werk stap voor stap, vanuit een visie, en houd vol. Blijf het proces lang volgen.',
    },
    {
      kind: 'rationale',
      id: 'pr-why-werkdruk-groeimodel',
      text: 'De werkdruk is hoog. Daarom werkt het kader met een groeimodel: in stappen.',
    },
  ],
});
