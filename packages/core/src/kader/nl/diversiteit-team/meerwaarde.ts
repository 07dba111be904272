import { inSection } from '../in-section.js';

export const meerwaarde = inSection('diversiteit-team/meerwaarde', {
  Meerwaarde: [
    {
      kind: 'added-value',
      id: 'dt-mw-kennis-en-inleving',
      text: 'Met meer verschil in het team is er meer kennis en begrip, bijvoorbeeld over herkomst of over lhbti.',
      of: 'divers-team',
      order: 1,
    },
    {
      kind: 'caution',
      id: 'dt-caut-enige-bron',
      text: 'Maak van één collega niet de enige bron van kennis over een groep. Dat maakt de blik smal.',
    },
    {
      kind: 'added-value',
      id: 'dt-mw-vertrouwen-en-taal',
      text: 'Sommige bewoners voelen zich sneller begrepen bij iemand met dezelfde achtergrond of taal. Anderen willen dat juist niet.',
      of: 'divers-team',
      order: 2,
    },
    {
      kind: 'caution',
      id: 'dt-caut-eigen-groep-roddel',
      text: 'Sommige bewoners zijn bang dat iemand uit hun eigen groep of wijk iets doorvertelt. Vraag wat de bewoner wil.',
      fear: 'gossip',
    },
    {
      kind: 'added-value',
      id: 'dt-mw-vernieuwend',
      text: 'Diverse teams bedenken vaak meer en lossen meer op, als de leiding verschillen gebruikt en daarna één lijn kiest.',
      of: 'divers-team',
      order: 3,
    },
    {
      kind: 'caution',
      id: 'dt-caut-meningsverschillen',
      text: 'Waar veel verschil is, kan ook meer discussie zijn. Goede leiding is nodig.',
    },
    {
      kind: 'added-value',
      id: 'dt-mw-herkenning-verlaagt-drempel',
      text: 'Als bewoners zichzelf herkennen in het team, komen zij makkelijker en denken zij beter over het team.',
      of: 'divers-team',
      order: 4,
    },
    {
      kind: 'added-value',
      id: 'dt-mw-aantrekkelijk-voor-talent',
      text: 'Een diverse organisatie trekt verschillende talenten aan.',
      of: 'divers-team',
      order: 5,
    },
  ],
  'Meerwaarde, Voorbeeld': [
    {
      kind: 'example',
      id: 'dt-ex-zaanstad-multi-etnisch-team',
      text: 'Een jeugdteam dat op de wijk lijkt, is herkenbaar, spreekt soms de eigen taal van bewoners en heeft makkelijker contact met organisaties. Vrijwilligers zijn tussenpersoon.',
      places: ['Zaanstad'],
      team: 'Jeugdteam',
    },
    {
      kind: 'statistic',
      id: 'dt-stat-zaanstad-65',
      text: 'Een voorbeeld van een team dat op de wijk lijkt: in het jeugdteam in Zaanstad had 65% van de professionals een migratieachtergrond, evenveel als van de gezinnen in de wijk.',
      value: 65,
      unit: 'percent',
      year: 2018,
      yearBasis: 'publication',
      place: 'Zaanstad',
    },
  ],
});
