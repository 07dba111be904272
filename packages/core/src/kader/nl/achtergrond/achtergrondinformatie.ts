import { inSection } from '../in-section.js';

export const achtergrondinformatie = inSection('achtergrond/achtergrondinformatie', {
  'Verantwoording van het onderzoek': [
    {
      kind: 'statistic',
      id: 'ag-stat-vijftig-gemeenten',
      text: 'De vragenlijst ging in 2016 naar vijftig gemeenten met relatief de meeste bewoners met een migratieachtergrond.',
      value: 50,
      unit: 'municipalities',
      year: 2016,
      yearBasis: 'data',
    },
    {
      kind: 'research-note',
      id: 'ag-onderzoek-2016-enquete',
      text: 'In 2016 kregen wijkteams en ambtenaren een vragenlijst. Er was aandacht voor diversiteit, maar niet veel en niet blijvend.',
    },
    {
      kind: 'statistic',
      id: 'ag-stat-vier-pilots',
      text: 'Er waren vier pilots: Amsterdam, Amersfoort, Roermond en Veenendaal (2017).',
      value: 4,
      unit: 'pilots',
      year: 2017,
      yearBasis: 'data',
    },
    {
      kind: 'research-note',
      id: 'ag-onderzoek-2017',
      text: 'In 2017 waren er interviews met kennisinstituten, VNG, G32, gemeenten, wijkteams en migrantenorganisaties, en groepen deskundigen.',
    },
    {
      kind: 'research-note',
      id: 'ag-conferentie-2017',
      text: 'Op 30 oktober 2017 was er een landelijke conferentie in Utrecht.',
      date: '2017-10-30',
    },
  ],
  'Ondersteuning op landelijk niveau': [
    {
      kind: 'research-note',
      id: 'ag-landelijk-weinig-aandacht',
      text: 'Landelijke partijen gaven diversiteit nog weinig aandacht. Teams hadden het druk met organiseren en met zware problemen.',
    },
    {
      kind: 'bottleneck',
      id: 'ag-knel-gemeenten-weten-niet-hoe',
      text: 'Gemeenten kennen het probleem, maar weten niet hoe zij het oplossen. De aandacht ging steeds weer voorbij.',
    },
  ],
  Kansen: [
    {
      kind: 'statistic',
      id: 'ag-stat-village-deal-12',
      text: 'Aan de Village Deal doen twaalf kleine gemeenten mee.',
      value: 12,
      unit: 'municipalities',
      year: 2018,
      yearBasis: 'publication',
    },
    {
      kind: 'opportunity',
      id: 'ag-kans-vng-ervaringsdeskundigen',
      text: 'De VNG heeft ervaringsdeskundigen die meegaan naar voorlichting en gesprekken.',
    },
    {
      kind: 'opportunity',
      id: 'ag-kans-otav-pharos',
      text: 'VNG (OTAV) en Pharos helpen gemeenten bij statushouders, vanaf eind 2017.',
    },
    {
      kind: 'opportunity',
      id: 'ag-kans-village-deal',
      text: 'Het project Village Deal met twaalf kleine gemeenten. Diversiteit kan daarin mee.',
    },
    {
      kind: 'opportunity',
      id: 'ag-kans-iww-formeel-informeel',
      text: 'Het programma van Integraal Werken in de Wijk over samenwerken met vrijwilligers en netwerken.',
    },
    {
      kind: 'opportunity',
      id: 'ag-kans-kenniskaarten',
      text: 'Integraal Werken in de Wijk maakt kenniskaarten, vooral over meedoen met aandacht voor diversiteit.',
    },
    {
      kind: 'opportunity',
      id: 'ag-kans-algemene-programmas',
      text: 'Kennisinstituten willen diversiteit in hun gewone programma’s opnemen.',
    },
  ],
});
