import { inSection } from '../in-section.js';

export const bereikEnToegang = inSection(
  'bewoners/belemmeringen',
  {
    'Onbekendheid met professionele hulpverlening': [
      {
        kind: 'reach-factor',
        id: 'v-bereik-1-onbekendheid',
        text: 'Onbekend: wie zulke hulp niet kent uit het land van herkomst, weet niet waar te beginnen.',
        order: 1,
      },
    ],
    'Wantrouwen/negatief imago hulpverlening': [
      {
        kind: 'reach-factor',
        id: 'v-bereik-2-wantrouwen',
        text: 'Wantrouwen: mensen zijn bang voor bemoeienis, voor discriminatie en dat kinderen uit huis gaan.',
        order: 2,
      },
    ],
    Schaamte: [
      {
        kind: 'reach-factor',
        id: 'v-bereik-3-schaamte',
        text: 'Schaamte: hulp is voor grote problemen, en over privé praat u niet met vreemden.',
        order: 3,
      },
    ],
    'Persoonlijke benadering': [
      {
        kind: 'accessibility-factor',
        id: 'v-toegang-1-persoonlijke-benadering',
        text: 'Mensen willen aandacht, begrip en tijd om te vertrouwen.',
        order: 1,
      },
    ],
    'Ruimte voor verschillende opvattingen': [
      {
        kind: 'accessibility-factor',
        id: 'v-toegang-2-ruimte-opvattingen',
        text: 'Er is te weinig ruimte om anders te denken. Mensen voelen zich niet serieus genomen.',
        order: 2,
      },
    ],
    'Etnische diversiteit in hulpverlening': [
      {
        kind: 'accessibility-factor',
        id: 'v-toegang-3-etnische-diversiteit',
        text: 'Sommigen willen een hulpverlener met dezelfde achtergrond of taal.',
        order: 3,
      },
    ],
    Communicatiestijl: [
      {
        kind: 'accessibility-factor',
        id: 'v-toegang-4-communicatiestijl',
        text: 'Wie niet meteen over iets moeilijks begint, heeft moeite met directe vragen.',
        order: 4,
      },
    ],
  },
  'verkenning-2016',
);
