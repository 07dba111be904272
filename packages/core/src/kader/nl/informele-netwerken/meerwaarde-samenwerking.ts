import { inSection } from '../in-section.js';

export const meerwaardeSamenwerking = inSection('informele-netwerken/meerwaarde-samenwerking', {
  'De meerwaarde van samenwerking met informele netwerken': [
    {
      kind: 'added-value',
      id: 'in-mw-vrijwilligers-brengen',
      text: 'Vrijwilligers zijn vertrouwd en herkenbaar. Zij spreken de taal, kennen de situatie van binnenuit en staan buiten het systeem. Daardoor komen zij dichterbij.',
      of: 'samenwerking',
    },
    {
      kind: 'added-value',
      id: 'in-mw-professionals-brengen',
      text: 'Professionals brengen vakkennis en de weg naar andere hulp. Soms mogen zij ook ingrijpen.',
      of: 'samenwerking',
    },
  ],
  '1. (Sociale) ondersteuning en empowerment van de cliënten': [
    {
      kind: 'added-value',
      id: 'in-mw-1-empowerment',
      text: 'Steun van getrainde vrijwilligers maakt bewoners zelfstandiger, zekerder en actiever. Het ene versterkt het andere.',
      of: 'samenwerking',
      order: 1,
    },
    {
      kind: 'added-value',
      id: 'in-mw-1-zelfredzaamheid',
      text: 'Vrijwilligers helpen met post, geld, afspraken en formulieren. Zij wijzen de weg naar de buurt en naar taalles.',
      of: 'samenwerking',
      parent: 'in-mw-1-empowerment',
    },
    {
      kind: 'added-value',
      id: 'in-mw-1-zelfvertrouwen',
      text: 'Wie gehoord en serieus genomen wordt, krijgt zelfvertrouwen en kijkt met meer hoop vooruit.',
      of: 'samenwerking',
      parent: 'in-mw-1-empowerment',
    },
    {
      kind: 'added-value',
      id: 'in-mw-1-actieve-houding',
      text: 'Bewoners leren de samenleving en activiteiten kennen, en doen vaker mee, bijvoorbeeld op school.',
      of: 'samenwerking',
      parent: 'in-mw-1-empowerment',
    },
    {
      kind: 'rationale',
      id: 'in-why-ouderen-gehoord-worden',
      text: 'Uit een studie onder oudere mensen die veel alleen zijn, blijkt: wie gehoord wordt, voelt zich beter.',
    },
  ],
  '2. Verkleining van de kloof tussen de zorgbehoefte van cliënten en het aanbod van wijkteams': [
    {
      kind: 'added-value',
      id: 'in-mw-2-kloof-kleiner',
      text: 'Door vrijwilligers komen bewoners eerder bij het team en blijven zij komen. Bewoner en professional begrijpen elkaar beter.',
      of: 'samenwerking',
      order: 2,
    },
    {
      kind: 'added-value',
      id: 'in-mw-2-vaker-en-sneller',
      text: 'Bewoners krijgen sneller de juiste hulp. Eerst stijgen de kosten, later dalen ze misschien, omdat problemen niet groter worden. Dat laatste is nog een aanname.',
      of: 'samenwerking',
      parent: 'in-mw-2-kloof-kleiner',
    },
    {
      kind: 'added-value',
      id: 'in-mw-2-beter-passend',
      text: 'Vrijwilligers slaan een brug. Zij nemen wantrouwen weg en helpen met taal en cultuur. Zo past de hulp beter.',
      of: 'samenwerking',
      parent: 'in-mw-2-kloof-kleiner',
    },
    {
      kind: 'rationale',
      id: 'in-why-ouderen-taal-en-cultuur',
      text: 'Hulp aan oudere migranten werkt beter als taal en cultuur kloppen. Sleutelpersonen helpen daarbij.',
    },
    {
      kind: 'added-value',
      id: 'in-mw-professionals-leren',
      text: 'Door met vrijwilligers te werken, krijgen professionals zelf meer oog voor verschillen.',
      of: 'samenwerking',
    },
    {
      kind: 'added-value',
      id: 'in-mw-vrijwilligers-denken-mee',
      text: 'Vrijwilligers denken mee vanuit de bewoner.',
      of: 'samenwerking',
    },
  ],
  'Voorbeeld, Schilderswijk Moeders Den Haag': [
    {
      kind: 'example',
      id: 'in-ex-schilderswijk-moeders',
      text: 'De Schilderswijk Moeders helpen vrouwen die weinig mensen om zich heen hebben. Zij luisteren, doen voor, gaan mee en laten dan stap voor stap los.',
      places: ['Den Haag'],
      team: 'Schilderswijk Moeders (Buurtcentrum De Mussen)',
    },
    {
      kind: 'statistic',
      id: 'in-stat-schilderswijk-80-90',
      text: 'In Den Haag helpen de Schilderswijk Moeders vrouwen die weinig mensen om zich heen hebben. Ongeveer 80 tot 90% van die vrouwen heeft ook andere hulp nodig, van schuldhulp tot huisarts.',
      value: [80, 90],
      unit: 'percent',
      year: 2017,
      yearBasis: 'publication',
      place: 'Den Haag',
      reference: 'Hamdi, Van Kapel & Bellaart (2017)',
    },
    {
      kind: 'added-value',
      id: 'in-mw-kosten-baten-schilderswijk',
      text: 'De Schilderswijk Moeders leveren veel meer op dan zij kosten, bleek uit een studie. Zij zien problemen vroeg, zodat die niet groter worden.',
      of: 'samenwerking',
    },
  ],
});
