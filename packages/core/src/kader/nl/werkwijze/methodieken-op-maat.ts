import { inSection } from '../in-section.js';

export const methodiekenOpMaat = inSection('werkwijze/methodieken-op-maat', {
  'Methodieken op maat': [
    {
      kind: 'rationale',
      id: 'wz-why-methodieken-op-maat',
      text: 'Door taal en cultuur past een methode niet altijd. Houd dan de kern vast en leg andere accenten.',
    },
    {
      kind: 'focus-theme',
      id: 'wz-thema-algemene-werkwijze',
      text: 'De gewone manier van werken aanpassen met losse hulpmiddelen.',
      order: 1,
      statements: ['wz-check-06-methodes-etnisch-culturele-diversiteit'],
    },
    {
      kind: 'focus-theme',
      id: 'wz-thema-weerbaar-opvoeden',
      text: 'Kinderen opvoeden die in twee culturen opgroeien.',
      order: 2,
      statements: ['wz-check-06-methodes-etnisch-culturele-diversiteit'],
    },
    {
      kind: 'focus-theme',
      id: 'wz-thema-discriminatie',
      text: 'Discriminatie en racisme voorkomen en aanpakken.',
      order: 3,
      statements: ['wz-check-06-methodes-etnisch-culturele-diversiteit'],
    },
    {
      kind: 'focus-theme',
      id: 'wz-thema-mantelzorg',
      text: 'Mantelzorgers met een migratieachtergrond steunen.',
      order: 4,
      statements: ['wz-check-06-methodes-etnisch-culturele-diversiteit'],
    },
    {
      kind: 'focus-theme',
      id: 'wz-thema-vluchtelingen',
      text: 'Vluchtelingen met een verblijfsvergunning op tijd bereiken en passend helpen.',
      order: 5,
      statements: ['wz-check-06-methodes-etnisch-culturele-diversiteit'],
    },
  ],
  '2. Weerbaar opvoeden': [
    {
      kind: 'rationale',
      id: 'wz-why-opvoeden-twee-culturen',
      text: 'Ouders hebben vragen over opvoeden tussen twee culturen, bijvoorbeeld als een kind wordt buitengesloten. Wat zij belangrijk vinden, kan botsen met wat hier gewoon heet.',
      statements: ['wz-check-06-methodes-etnisch-culturele-diversiteit'],
    },
    {
      kind: 'bottleneck',
      id: 'wz-knel-opvoedsteun-weinig-aandacht',
      text: 'Gewone hulp bij opvoeden let nog weinig op opvoeden in twee culturen. Kijk of een aanpak past en kies zo nodig een andere.',
      statements: ['wz-check-06-methodes-etnisch-culturele-diversiteit'],
    },
  ],
  '3. Discriminatie': [
    {
      kind: 'rationale',
      id: 'wz-why-discriminatie-preventie',
      text: 'Door een harder debat komt discriminatie vaker voor, zoals antisemitisme en moslimhaat. Wijkteams kunnen helpen om dat te voorkomen.',
      statements: ['wz-check-06-methodes-etnisch-culturele-diversiteit'],
    },
    {
      kind: 'rationale',
      id: 'wz-why-interventies-discriminatie-bestaan',
      text: 'In Nederland bestaan al veel manieren om discriminatie aan te pakken. U hoeft niet opnieuw te beginnen.',
      statements: ['wz-check-06-methodes-etnisch-culturele-diversiteit'],
    },
  ],
  '4. Mantelzorg': [
    {
      kind: 'bottleneck',
      id: 'wz-knel-mantelzorgers-niet-bereikt',
      text: 'Mantelzorgers met een migratieachtergrond raken sneller overbelast. Zij vragen zelf weinig hulp, en teams bereiken hen nog te weinig.',
      statements: ['wz-check-06-methodes-etnisch-culturele-diversiteit'],
    },
    {
      kind: 'example',
      id: 'wz-ex-amersfoort-dagbesteding',
      text: 'Dagbesteding voor vrouwen van Turkse en Marokkaanse herkomst. Movisie beschreef hoe het werkt.',
      places: ['Amersfoort'],
    },
  ],
  '5. Vluchtelingen': [
    {
      kind: 'rationale',
      id: 'wz-why-vluchtelingen',
      text: 'Mensen die hier pas mogen blijven, kennen de weg nog niet en spreken weinig Nederlands. Zij hebben vaker vragen over spanning, verdriet of opvoeding.',
      statements: ['wz-check-06-methodes-etnisch-culturele-diversiteit'],
    },
    {
      kind: 'statistic',
      id: 'wz-stat-toolkit-57',
      text: 'Er zijn veel hulpmiddelen om elkaar te verstaan: in de toolkit taalondersteuning zitten er 57.',
      value: 57,
      unit: 'tools',
      yearBasis: 'not-stated',
      statements: ['wz-check-06-methodes-etnisch-culturele-diversiteit'],
    },
  ],
});
