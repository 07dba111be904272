import { inSection } from '../in-section.js';

/** The eleven barriers: why residents care about a statement. */
export const belemmeringen = inSection(
  'bewoners/belemmeringen',
  {
    '3.1.1 Wantrouwen': [
      {
        kind: 'barrier',
        id: 'r-bel-01-wantrouwen',
        text: 'Bijna iedereen vindt het moeilijk om hulpverleners te vertrouwen. Het is wat bewoners het vaakst noemen.',
        order: 1,
      },
    ],
    '3.1.2 Geen aansluiting vinden': [
      {
        kind: 'barrier',
        id: 'r-bel-02-geen-aansluiting',
        text: 'Bewoners missen echt contact: iemand die warm is en hen ziet.',
        order: 2,
      },
    ],
    '3.1.3 Gebrek aan specialisme/beoordelingsfouten': [
      {
        kind: 'barrier',
        id: 'r-bel-03-gebrek-specialisme',
        text: 'Hulpverleners weten soms te weinig, bijvoorbeeld van trauma, autisme of verslaving. Daardoor gingen er dingen mis.',
        order: 3,
      },
    ],
    '3.1.4 Onvoldoende aansluiting bij de cultuur en context van bewoners met een migratieachtergrond': [
      {
        kind: 'barrier',
        id: 'r-bel-04-cultuur-en-context',
        text: 'Bewoners merken weinig begrip voor hun cultuur en geloof. Kleine dingen hebben grote gevolgen.',
        order: 4,
      },
    ],
    '3.1.5 Belemmerende bureaucratie': [
      {
        kind: 'barrier',
        id: 'r-bel-05-bureaucratie',
        text: 'Regels, procedures en papier houden mensen tegen.',
        order: 5,
      },
    ],
    '3.1.6 Onvoldoende zichtbaarheid en bereikbaarheid van de instanties': [
      {
        kind: 'barrier',
        id: 'r-bel-06-zichtbaarheid',
        text: 'Veel bewoners kennen de organisaties in hun wijk niet.',
        order: 6,
      },
    ],
    '3.1.7 Niet in de vakjes passen': [
      {
        kind: 'barrier',
        id: 'r-bel-07-niet-in-de-vakjes',
        text: 'Een vraag past niet in de regels of de opdracht, en een uitzondering kan niet.',
        order: 7,
      },
    ],
    '3.1.8 Taalproblemen en laaggeletterdheid': [
      {
        kind: 'barrier',
        id: 'r-bel-08-taal',
        text: 'Wie weinig Nederlands spreekt of leest, vindt het moeilijk om hulp te zoeken, te begrijpen en aan te nemen.',
        order: 8,
      },
    ],
    '3.1.9 Teveel nadruk op eigen initiatief': [
      {
        kind: 'barrier',
        id: 'r-bel-09-eigen-initiatief',
        text: 'Van bewoners wordt verwacht dat zij zelf de vraag bedenken, alles regelen en sturen. Dat lukt veel mensen niet.',
        order: 9,
      },
    ],
    '3.1.10 Ontbreken samenwerking instanties': [
      {
        kind: 'barrier',
        id: 'r-bel-10-samenwerking-instanties',
        text: 'Organisaties werken langs elkaar heen. Niemand kent het hele verhaal of heeft de leiding.',
        order: 10,
      },
    ],
    '3.1.11 Negatieve beeldvorming': [
      {
        kind: 'barrier',
        id: 'r-bel-11-negatieve-beeldvorming',
        text: 'Bewoners voelen dat er slecht over hen wordt gedacht. Dan vragen zij geen hulp meer.',
        order: 11,
      },
    ],
  },
  'bewonersonderzoek-2020',
);
