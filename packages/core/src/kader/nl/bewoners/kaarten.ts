import type { KaderEntry } from '../../entry-types.js';
import { inSection } from '../in-section.js';

/** Cards to look at one's own way of working with, made of what the publications name. */
export const kaarten: readonly KaderEntry[] = [
  ...inSection(
    'bewoners/gesprek',
    {
      '5 Discussiemiddag': [
        {
          kind: 'reflection-prompt',
          id: 'r-kaart-1-lsd',
          title: 'Luisteren, samenvatten, doorvragen',
          text: 'Denk aan uw laatste gesprek. Hoe lang luisterde u voordat u een oplossing noemde? Wat vroeg u nog door?',
          methods: ['v-comm-lsd', 'co-met-topoi-model'],
          statements: [
            'wz-check-04-eigen-kracht-factoren',
            'wz-check-05-uitleg-eigen-kracht',
            'wz-check-10-tijd-intake',
            'co-check-13-basiscompetenties',
          ],
          order: 1,
        },
        {
          kind: 'reflection-prompt',
          id: 'r-kaart-2-nivea',
          title: 'Niet invullen voor een ander',
          text: 'Wat vulde u deze week in voor een bewoner? Wat had u kunnen vragen?',
          methods: ['v-comm-nivea'],
          statements: ['wz-check-01-hulpvraag-ophalen', 'co-check-13-basiscompetenties', 'pr-check-25-wat-leeft'],
          order: 2,
        },
      ],
    },
    'verkenning-2016',
  ),
  ...inSection(
    'bewoners/gesprek',
    {
      'Kennis, Tips': [
        {
          kind: 'reflection-prompt',
          id: 'r-kaart-3-eigen-aannames',
          title: 'Uw eigen aannames',
          text: 'Wat vindt u zo gewoon dat u het nooit uitlegt? Wie in uw wijk zou dat anders zien?',
          methods: ['co-tip-kennis-eigen-aannames', 'wz-info-test-verborgen-voorkeuren', 'dk-met-onderhuids'],
          statements: ['co-check-14-bijscholing', 'wz-check-11-casuistiek-diversiteit', 'dt-check-22-randvoorwaarden'],
          order: 3,
        },
      ],
    },
    'kader-2018',
  ),
  ...inSection(
    'bewoners/gesprek',
    {
      'Wat is diversiteitssensitiviteit?': [
        {
          kind: 'reflection-prompt',
          id: 'r-kaart-4-cultureel-interview',
          title: 'Het culturele interview',
          text: 'Oefen met een collega: begin bij de persoon, niet bij het probleem. Welke drie open vragen stelt u eerst?',
          methods: ['d-comm-cultureel-interview', 'wz-met-cultureel-interview'],
          statements: [
            'wz-check-06-methodes-etnisch-culturele-diversiteit',
            'wz-check-10-tijd-intake',
            'co-check-13-basiscompetenties',
          ],
          order: 4,
        },
      ],
    },
    'artikel-achahchah',
  ),
  ...inSection(
    'bewoners/gesprek',
    {
      'Houding, Tips': [
        {
          kind: 'reflection-prompt',
          id: 'r-kaart-5-wanneer-achtergrond-telt',
          title: 'Wanneer telt achtergrond, en wanneer niet?',
          text: 'Neem een verzonnen casus. Wat verandert er als u achtergrond even vergeet? En wat als u ernaar vraagt?',
          methods: ['co-tip-houding-niet-overdrijven', 'co-met-nijmeegse-actie-leren'],
          statements: [
            'wz-check-07-diversiteitsbril',
            'co-check-15-casuistiek-met-sleutelpersonen',
            'wz-check-11-casuistiek-diversiteit',
          ],
          order: 5,
        },
      ],
    },
    'kader-2018',
  ),
];
