import { inSection } from '../in-section.js';

export const verankering = inSection('proces/verankering', {
  Verankering: [
    {
      kind: 'process-step',
      id: 'pr-stap-3-1-in-werkproces',
      text: 'Pas gewone stappen aan, zoals het eerste gesprek, en breng wat werkt naar andere teams.',
      phase: 'verankering',
      level: 'step',
      order: 3.1,
      parent: 'pr-fase-3-verankering',
    },
    {
      kind: 'process-step',
      id: 'pr-stap-3-2-in-beleid',
      text: 'Maak van verbeteringen beleid voor de hele organisatie.',
      phase: 'verankering',
      level: 'step',
      order: 3.2,
      parent: 'pr-fase-3-verankering',
    },
    {
      kind: 'process-step',
      id: 'pr-stap-3-3-blijven-volgen',
      text: 'Leiding en gemeente blijven volgen hoe het gaat. Wat niemand volgt, verdwijnt.',
      phase: 'verankering',
      level: 'step',
      order: 3.3,
      parent: 'pr-fase-3-verankering',
    },
  ],
});
