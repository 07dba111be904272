import { inSection } from '../in-section.js';

export const professionals = inSection(
  'bewoners/professionals',
  {
    '4.1.1 Gebrek aan aansluiting bij de bewoner': [
      {
        kind: 'professional-recognition',
        id: 'r-herk-1-aansluiting',
        text: 'Professionals zien dat het contact te weinig is, en dat bewoners daardoor snel uit beeld raken.',
        barriers: ['r-bel-02-geen-aansluiting'],
        order: 1,
      },
    ],
    '4.1.2 Wantrouwen bij bewoners, negatieve beeldvorming': [
      {
        kind: 'professional-recognition',
        id: 'r-herk-2-wantrouwen',
        text: 'Professionals kennen het wantrouwen. Het verandert moeilijk, want oude verhalen blijven rondgaan.',
        barriers: ['r-bel-01-wantrouwen', 'r-bel-11-negatieve-beeldvorming'],
        order: 2,
      },
    ],
    '4.1.3 De vraag achter de vraag niet kunnen zien': [
      {
        kind: 'professional-recognition',
        id: 'r-herk-3-vraag-achter-de-vraag',
        text: 'Achter een praktische vraag zit vaak meer. Professionals zien dat niet altijd of gaan te snel.',
        barriers: ['r-bel-03-gebrek-specialisme'],
        order: 3,
      },
    ],
    '4.1.4 Eigen kracht als excuus voor falende hulpverlening': [
      {
        kind: 'professional-recognition',
        id: 'r-herk-4-eigen-kracht-als-excuus',
        text: 'Over eigen kracht wordt te vroeg begonnen. Zonder vertrouwen voelt dat als nee.',
        barriers: ['r-bel-09-eigen-initiatief'],
        order: 4,
      },
    ],
    '4.1.5 Ontbreken van een gedeelde taal': [
      {
        kind: 'professional-recognition',
        id: 'r-herk-5-gedeelde-taal',
        text: 'Een gedeelde taal ontbreekt, in woorden en in wat die betekenen.',
        barriers: ['r-bel-08-taal', 'r-bel-04-cultuur-en-context'],
        order: 5,
      },
    ],
    '4.1.6 Onvoldoende continuïteit van zorg': [
      {
        kind: 'professional-recognition',
        id: 'r-herk-6-continuiteit',
        text: 'Door geld en regels stopt hulp tussendoor. Bewoner én professional hebben daar last van.',
        barriers: ['r-bel-05-bureaucratie', 'r-bel-10-samenwerking-instanties'],
        order: 6,
      },
    ],
    '4.1.7 Wie heeft de regie?': [
      {
        kind: 'professional-recognition',
        id: 'r-herk-7-regie',
        text: 'Vaak is niet duidelijk wie de leiding heeft. Professionals blijven soms te veel bij hun eigen taak.',
        barriers: ['r-bel-10-samenwerking-instanties', 'r-bel-07-niet-in-de-vakjes'],
        order: 7,
      },
    ],
    '4.2.1 Slim netwerken': [
      {
        kind: 'professional-suggestion',
        id: 'r-sug-1-slim-netwerken',
        text: 'Bouw een eigen netwerk op en draag bewoners persoonlijk over, zodat de hulp bij elkaar blijft.',
        order: 1,
      },
    ],
    '4.2.2 Meer ruimte voor preventie en outreachend werken': [
      {
        kind: 'professional-suggestion',
        id: 'r-sug-2-preventie-outreach',
        text: 'Geef meer ruimte om bewoners op te zoeken en problemen te voorkomen. Het effect ziet u niet meteen, en er is geen tijd voor.',
        order: 2,
      },
    ],
    '4.2.3 Investeren in interculturele sensitiviteit en diversiteit': [
      {
        kind: 'professional-suggestion',
        id: 'r-sug-3-interculturele-sensitiviteit',
        text: 'Leer beter praten en luisteren, heb geduld en een open blik, en ken uw eigen blinde vlekken.',
        order: 3,
      },
    ],
    '4.2.4 Empowerment van bewoners': [
      {
        kind: 'professional-suggestion',
        id: 'r-sug-4-empowerment',
        text: 'Wees open over wat u doet en verwacht. Dat neemt wantrouwen en angst weg en laat bewoners zelf sturen.',
        order: 4,
      },
    ],
    '4.2.5 Specialisatie inzetten en inroepen': [
      {
        kind: 'professional-suggestion',
        id: 'r-sug-5-specialisatie',
        text: 'Haal mensen met veel kennis in en rond het team, zoals schuldhulp en sociaal raadslieden.',
        order: 5,
      },
    ],
  },
  'bewonersonderzoek-2020',
);
