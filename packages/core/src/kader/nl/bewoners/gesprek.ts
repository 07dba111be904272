import type { KaderEntry } from '../../entry-types.js';
import { inSection } from '../in-section.js';

export const gesprek: readonly KaderEntry[] = [
  ...inSection(
    'bewoners/gesprek',
    {
      '5 Discussiemiddag': [
        {
          kind: 'communication-advice',
          id: 'v-comm-lsd',
          text: 'LSD: luisteren, samenvatten, doorvragen.',
          advice: 'lsd',
        },
        {
          kind: 'communication-advice',
          id: 'v-comm-nivea',
          text: 'NIVEA: niet invullen voor een ander.',
          advice: 'nivea',
        },
        {
          kind: 'communication-advice',
          id: 'v-comm-face-to-face',
          text: 'Praat met mensen in het echt. Dan begrijpt u elkaar ook beter.',
          advice: 'face-to-face',
        },
        {
          kind: 'communication-advice',
          id: 'v-comm-meertalige-websites',
          text: 'Zorg voor websites in meer talen.',
          advice: 'multilingual-site',
        },
        {
          kind: 'communication-advice',
          id: 'v-comm-korte-lijnen',
          text: 'Zorg voor korte lijnen en een vaste persoon.',
          advice: 'fixed-contact',
        },
        {
          kind: 'communication-advice',
          id: 'v-comm-mond-tot-mond',
          text: 'Laat mensen het aan elkaar vertellen.',
          advice: 'word-of-mouth',
        },
        {
          kind: 'communication-advice',
          id: 'v-comm-ga-de-wijk-in',
          text: 'Ga de wijk in, naar bewoners toe.',
          advice: 'outreach',
        },
        {
          kind: 'communication-advice',
          id: 'v-comm-vindplaatsen',
          text: 'Vertel over het team op plekken waar mensen al komen, zoals moskee en kerk.',
          advice: 'finding-places',
        },
        {
          kind: 'communication-advice',
          id: 'v-comm-houd-rekening-taalbarriere',
          text: 'Let op taal. Sommige teams zijn door taal niet te bereiken.',
          advice: 'language',
        },
        {
          kind: 'communication-advice',
          id: 'v-comm-structureel',
          text: 'Laat samenwerken niet van één contactpersoon afhangen.',
          advice: 'structural',
        },
        {
          kind: 'communication-advice',
          id: 'v-comm-kwaliteit-bejegening',
          text: 'Bewoners vinden de hulp goed als zij goed behandeld worden.',
          advice: 'treatment',
        },
        {
          kind: 'communication-advice',
          id: 'v-comm-benader-niet-enthousiaste-collega',
          text: 'Praat ook met collega’s die nog niet enthousiast zijn, en deel kennis met hen.',
          advice: 'reach-reluctant-colleagues',
        },
        {
          kind: 'communication-advice',
          id: 'v-comm-van-twee-kanten',
          text: 'Contact komt van twee kanten.',
          advice: 'both-sides',
        },
        { kind: 'quality-criterion', id: 'v-kwal-1-kennis-gebruiken', text: 'Kennis van gebruiken.', order: 1 },
        {
          kind: 'quality-criterion',
          id: 'v-kwal-2-kennis-elkaars-aanbod',
          text: 'Weten wat de partner te bieden heeft.',
          order: 2,
        },
        {
          kind: 'quality-criterion',
          id: 'v-kwal-3-open-gesprek',
          text: 'Open praten over normen en waarden.',
          order: 3,
        },
        { kind: 'quality-criterion', id: 'v-kwal-4-eigen-kracht', text: 'Iemand in zijn kracht zetten.', order: 4 },
        { kind: 'quality-criterion', id: 'v-kwal-5-deskundigheid', text: 'Scholing, en oog voor cultuur.', order: 5 },
        {
          kind: 'quality-criterion',
          id: 'v-kwal-6-wat-werkt',
          text: 'Begrijpen welke hulp bij wie past, en wanneer.',
          order: 6,
        },
        {
          kind: 'quality-criterion',
          id: 'v-kwal-7-leren-van-elkaar',
          text: 'Team en organisatie leren van elkaar.',
          order: 7,
        },
      ],
    },
    'verkenning-2016',
  ),
  ...inSection(
    'bewoners/gesprek',
    {
      'Wat is diversiteitssensitiviteit?': [
        {
          kind: 'communication-advice',
          id: 'd-comm-cultureel-interview',
          text: 'Cultureel interviewen: begin bij de persoon, niet bij het probleem.',
          advice: 'cultureel-interview',
        },
      ],
    },
    'artikel-achahchah',
  ),
];
