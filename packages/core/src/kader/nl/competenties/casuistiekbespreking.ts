import { inSection } from '../in-section.js';

export const casuistiekbespreking = inSection('competenties/casuistiekbespreking', {
  Casuïstiekbespreking: [
    {
      kind: 'definition',
      id: 'co-def-casuistiekbespreking',
      term: 'casuïstiekbespreking',
      text: 'Samen met collega’s en partners voorbeelden uit de praktijk bespreken, om van elkaar te blijven leren.',
      basis: 'described-by-use',
    },
    {
      kind: 'caution',
      id: 'co-caut-niet-een-collega-als-bron',
      text: 'Leun niet op één collega met een migratieachtergrond voor alle kennis. Dat geeft een smal beeld.',
    },
    {
      kind: 'tip',
      id: 'co-tip-casuistiek-met-sleutelfiguren',
      text: 'Bespreek casussen samen met sleutelpersonen en zelforganisaties. Verzin daarvoor herkenbare casussen, dan gaat het nooit over een echte bewoner.',
      audience: 'team',
      inventedCasesOnly: true,
    },
    {
      kind: 'method',
      id: 'co-met-nijmeegse-actie-leren',
      name: 'Nijmeegse Actie-leren aanpak',
      text: 'Casussen bespreken door te kijken naar gedrag, met mensen die zo veel mogelijk van elkaar verschillen.',
      form: 'method',
      theme: 'casuïstiek',
    },
    {
      kind: 'more-info',
      id: 'co-info-verslag-workshop-2',
      name: 'Conferentie ‘Wijkteams: effectief omgaan met diversiteit’, workshop 2',
      text: 'Verslag van een workshop over de aanpak uit Nijmegen, op de conferentie van 30 oktober 2017.',
      form: 'conference-report',
      year: 2017,
    },
    {
      kind: 'more-info',
      id: 'co-info-verslag-workshop-6',
      name: 'Conferentie ‘Wijkteams: effectief omgaan met diversiteit’, workshop 6',
      text: 'Verslag van een workshop op dezelfde conferentie, over beter worden in de praktijk.',
      form: 'conference-report',
      year: 2017,
    },
    {
      kind: 'rationale',
      id: 'co-why-divers-team-is-bron',
      text: 'Een team met verschillende mensen weet samen meer. Gebruik dat als u casussen bespreekt.',
    },
  ],
  'Casuïstiekbespreking, Voorbeeld': [
    {
      kind: 'example',
      id: 'co-ex-teamleider-casuistiek',
      text: 'Casussen bespreken in een veilige sfeer haalt angst weg en maakt medewerkers beter in hun werk, vertelt een teamleider.',
      places: [],
      team: 'wijkteam',
    },
  ],
});
