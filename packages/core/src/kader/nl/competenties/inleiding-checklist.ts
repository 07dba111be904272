import { inSection } from '../in-section.js';

export const inleidingChecklist = inSection('competenties/inleiding-checklist', {
  Competenties: [
    {
      kind: 'definition',
      id: 'co-def-interculturele-competenties',
      term: 'interculturele competenties',
      text: 'Kennis, vaardigheden, nadenken over uzelf en een open houding. Daarmee stelt u zich in op wie tegenover u zit.',
      basis: 'defined-in-source',
    },
    {
      kind: 'rationale',
      id: 'co-why-kennis-houding-vaardigheden',
      text: 'Goede hulp hangt af van wat een professional weet, kan en uitstraalt, en van de band met de bewoner.',
    },
    {
      kind: 'principle',
      id: 'co-prin-doorlopend-leren',
      text: 'Leer dit niet één keer, maar steeds door: eerst een cursus, daarna bijvoorbeeld casusbespreking met partners en migrantenorganisaties.',
    },
  ],
});
