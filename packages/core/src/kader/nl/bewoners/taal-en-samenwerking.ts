import { inSection } from '../in-section.js';

export const taalEnSamenwerking = inSection(
  'bewoners/belemmeringen',
  {
    '3.1.8 Taalproblemen en laaggeletterdheid': [
      {
        kind: 'barrier-point',
        id: 'r-bel-08-taal-emoties-in-eigen-taal',
        text: 'Gevoelens vertelt u niet makkelijk in een vreemde taal.',
        parent: 'r-bel-08-taal',
      },
      {
        kind: 'barrier-point',
        id: 'r-bel-08-taal-ja-knikken',
        text: 'Mensen knikken ja uit schaamte. Daarna weten zij niet wat de bedoeling is of hoe ver het is.',
        parent: 'r-bel-08-taal',
      },
      {
        kind: 'barrier-point',
        id: 'r-bel-08-taal-tolk-meenemen-lukt-niet',
        text: 'Zelf iemand meenemen om te tolken lukt vaak niet. Er is niemand, of de bewoner wil het niet.',
        parent: 'r-bel-08-taal',
      },
      {
        kind: 'barrier-point',
        id: 'r-bel-08-taal-wantrouwen-onderling',
        text: 'Soms vertrouwen mensen ook elkaar niet en willen zij niet dat een bekende meeluistert.',
        parent: 'r-bel-08-taal',
      },
      {
        kind: 'barrier-point',
        id: 'r-bel-08-taal-tolk-bijna-niet-meer',
        text: 'Organisaties vragen bijna geen tolk meer. Er is weinig voor afgesproken, en weinig geld.',
        parent: 'r-bel-08-taal',
      },
      {
        kind: 'barrier-point',
        id: 'r-bel-08-taal-kinderen-als-tolk',
        text: 'Kinderen tolken voor hun ouders, soms vanaf tien jaar. Dat hoort niet.',
        parent: 'r-bel-08-taal',
      },
      {
        kind: 'barrier-point',
        id: 'r-bel-08-taal-tolk-lost-niet-alles-op',
        text: 'Ook met een tolk praat iemand niet als er geen vertrouwen is.',
        parent: 'r-bel-08-taal',
      },
      {
        kind: 'barrier-point',
        id: 'r-bel-08-taal-weinig-tijd',
        text: 'Het team heeft te weinig tijd om elkaar goed te begrijpen.',
        parent: 'r-bel-08-taal',
      },
      {
        kind: 'barrier-point',
        id: 'r-bel-08-taal-weinig-kans-om-te-oefenen',
        text: 'Iemand wil Nederlands leren, maar heeft in de buurt bijna niemand om mee te oefenen.',
        parent: 'r-bel-08-taal',
      },
      {
        kind: 'barrier-point',
        id: 'r-bel-08-taal-bewijs-van-erbij-horen',
        text: 'Nederlands spreken voelt als een bewijs dat u erbij hoort.',
        parent: 'r-bel-08-taal',
      },
      {
        kind: 'barrier-point',
        id: 'r-bel-08-taal-eenzaam',
        text: 'Wie weinig Nederlands spreekt, raakt sneller alleen.',
        parent: 'r-bel-08-taal',
      },
    ],
    '3.1.9 Teveel nadruk op eigen initiatief': [
      {
        kind: 'barrier-point',
        id: 'r-bel-09-eigen-initiatief-formuliertaal',
        text: 'De taal van formulieren is moeilijk, ook voor wie goed Nederlands spreekt.',
        parent: 'r-bel-09-eigen-initiatief',
      },
      {
        kind: 'barrier-point',
        id: 'r-bel-09-eigen-initiatief-geen-netwerk',
        text: 'Anderen om hulp vragen lukt niet als u niemand heeft, niet durft, of als zij ook vastlopen op papier.',
        parent: 'r-bel-09-eigen-initiatief',
      },
      {
        kind: 'barrier-point',
        id: 'r-bel-09-eigen-initiatief-mondig-is-niet-zelfredzaam',
        text: 'Wie goed praat, lijkt het zelf te kunnen en krijgt minder hulp.',
        parent: 'r-bel-09-eigen-initiatief',
      },
      {
        kind: 'barrier-point',
        id: 'r-bel-09-eigen-initiatief-dom-doen-om-hulp-te-krijgen',
        text: 'Een moeder kreeg de tip om te doen alsof zij niets wist, anders kreeg zij geen hulp.',
        parent: 'r-bel-09-eigen-initiatief',
      },
    ],
    '3.1.10 Ontbreken samenwerking instanties': [
      {
        kind: 'barrier-point',
        id: 'r-bel-10-samenwerking-instanties-steeds-opnieuw-vertellen',
        text: 'Ouders moesten steeds opnieuw vertellen en stopten met hulp vragen.',
        parent: 'r-bel-10-samenwerking-instanties',
      },
      {
        kind: 'barrier-point',
        id: 'r-bel-10-samenwerking-instanties-geen-afspraken',
        text: 'School, leerplicht, jongerenwerk en buurtteam moeten afspraken maken.',
        parent: 'r-bel-10-samenwerking-instanties',
      },
      {
        kind: 'barrier-point',
        id: 'r-bel-10-samenwerking-instanties-lagen-en-belangen',
        text: 'Boven het wijkteam is het ingewikkeld. Daar spelen ook belangen van geld.',
        parent: 'r-bel-10-samenwerking-instanties',
      },
      {
        kind: 'barrier-point',
        id: 'r-bel-10-samenwerking-instanties-een-nummer',
        text: 'Alles is zo groot dat u een nummer wordt.',
        parent: 'r-bel-10-samenwerking-instanties',
      },
      {
        kind: 'barrier-point',
        id: 'r-bel-10-samenwerking-instanties-alles-moet-snel',
        text: 'Snel zijn en doelen halen gaan voor aandacht.',
        parent: 'r-bel-10-samenwerking-instanties',
      },
      {
        kind: 'barrier-point',
        id: 'r-bel-10-samenwerking-instanties-mooie-logos',
        text: 'Op papier werkt iedereen samen, in het echt niet.',
        parent: 'r-bel-10-samenwerking-instanties',
      },
    ],
    '3.1.11 Negatieve beeldvorming': [
      {
        kind: 'barrier-point',
        id: 'r-bel-11-negatieve-beeldvorming-label-moeders',
        text: 'Moeders kregen jarenlang een stempel. Daarom vragen zij niets meer.',
        parent: 'r-bel-11-negatieve-beeldvorming',
      },
      {
        kind: 'barrier-point',
        id: 'r-bel-11-negatieve-beeldvorming-label-jongeren-en-wijk',
        text: 'Ook om herkomst en wijk wordt slecht over mensen gedacht.',
        parent: 'r-bel-11-negatieve-beeldvorming',
      },
      {
        kind: 'barrier-point',
        id: 'r-bel-11-negatieve-beeldvorming-beeld-over-hulpverleners',
        text: 'Andersom denken jongeren slecht over hulpverleners.',
        parent: 'r-bel-11-negatieve-beeldvorming',
      },
      {
        kind: 'barrier-point',
        id: 'r-bel-11-negatieve-beeldvorming-lastige-bewoners',
        text: 'Actieve bewoners worden lastig genoemd.',
        parent: 'r-bel-11-negatieve-beeldvorming',
      },
      {
        kind: 'barrier-point',
        id: 'r-bel-11-negatieve-beeldvorming-self-fulfilling',
        text: 'Een stempel wordt waarheid, en het wantrouwen groeit.',
        parent: 'r-bel-11-negatieve-beeldvorming',
      },
    ],
  },
  'bewonersonderzoek-2020',
);
