import { inSection } from '../in-section.js';

export const oplossingen = inSection(
  'bewoners/oplossingen',
  {
    '3.2.1 Wantrouwen wegnemen': [
      {
        kind: 'solution',
        id: 'r-opl-1-wantrouwen-wegnemen',
        text: 'Neem de tijd. Wees open en eerlijk en oordeel niet. Snel gaat het niet.',
        order: 1,
      },
      {
        kind: 'solution-point',
        id: 'r-opl-1-wantrouwen-wegnemen-iedereen-is-anders',
        text: 'Iedereen is anders. Kijk wel naar wat achtergrond voor iemand betekent.',
        parent: 'r-opl-1-wantrouwen-wegnemen',
      },
      {
        kind: 'solution-point',
        id: 'r-opl-1-wantrouwen-wegnemen-cultuursensitief',
        text: 'Heb oog voor cultuur als u werkt met vluchtelingen en migranten.',
        parent: 'r-opl-1-wantrouwen-wegnemen',
      },
      {
        kind: 'solution-point',
        id: 'r-opl-1-wantrouwen-wegnemen-persoonlijk-contact-ouderen',
        text: 'Benader ouderen zelf en persoonlijk.',
        parent: 'r-opl-1-wantrouwen-wegnemen',
      },
      {
        kind: 'solution-point',
        id: 'r-opl-1-wantrouwen-wegnemen-taal-van-jongeren',
        text: 'Spreek de taal van jongeren, zonder oordeel.',
        parent: 'r-opl-1-wantrouwen-wegnemen',
      },
    ],
    '3.2.2 Betere aansluiting bij bewoners': [
      {
        kind: 'solution',
        id: 'r-opl-2-betere-aansluiting',
        text: 'Zorg dat u weet waar het over gaat. Leef mee, neem de tijd en geef hulp die past.',
        order: 2,
      },
      {
        kind: 'solution-point',
        id: 'r-opl-2-betere-aansluiting-straat-in-plaats-van-bureau',
        text: 'Ga de straat op. Een huisbezoek kan, als het past.',
        parent: 'r-opl-2-betere-aansluiting',
      },
      {
        kind: 'solution-point',
        id: 'r-opl-2-betere-aansluiting-vraag-of-zelfredzaam-kan',
        text: 'Vraag eerst of iemand het zelf kán. Verwacht het niet vanzelf.',
        parent: 'r-opl-2-betere-aansluiting',
      },
    ],
    '3.2.3 Aansluiten bij de cultuur en context van bewoners': [
      {
        kind: 'solution',
        id: 'r-opl-3-cultuur-en-context',
        text: 'Zorg dat u iets weet van achtergrond, gevoeligheden en taboes. Zeg het als u iets niet weet.',
        order: 3,
      },
      {
        kind: 'solution-point',
        id: 'r-opl-3-cultuur-en-context-eigen-taal-emotie',
        text: 'Over gevoel praat u het best in uw eigen taal.',
        parent: 'r-opl-3-cultuur-en-context',
      },
      {
        kind: 'solution-point',
        id: 'r-opl-3-cultuur-en-context-divers-personeel',
        text: 'Zorg voor verschillende mensen in het team, zodat bewoners zich herkennen.',
        parent: 'r-opl-3-cultuur-en-context',
      },
      {
        kind: 'solution-point',
        id: 'r-opl-3-cultuur-en-context-minder-regels',
        text: 'Minder regels en papier, en een vaste contactpersoon met tijd.',
        parent: 'r-opl-3-cultuur-en-context',
      },
      {
        kind: 'solution-point',
        id: 'r-opl-3-cultuur-en-context-geen-geldprikkels',
        text: 'Laat geld en concurrentie niet sturen, en spreek af wie wat doet.',
        parent: 'r-opl-3-cultuur-en-context',
      },
      {
        kind: 'solution-point',
        id: 'r-opl-3-cultuur-en-context-ruimte-voor-bewoners',
        text: 'Geef bewoners ruimte om zelf iets te doen, op hun manier.',
        parent: 'r-opl-3-cultuur-en-context',
      },
    ],
    '3.2.4 Meer zichtbaarheid en bereikbaarheid': [
      {
        kind: 'solution',
        id: 'r-opl-4-zichtbaar-en-bereikbaar',
        text: 'Ga terug de wijk in, en vertel duidelijk wat u doet en wat kan.',
        order: 4,
      },
      {
        kind: 'solution-point',
        id: 'r-opl-4-zichtbaar-en-bereikbaar-plekken',
        text: 'Laat u zien op de markt, in het winkelcentrum, het buurthuis en de moskee, of ga langs de deuren.',
        parent: 'r-opl-4-zichtbaar-en-bereikbaar',
      },
      {
        kind: 'solution-point',
        id: 'r-opl-4-zichtbaar-en-bereikbaar-vast-gezicht',
        text: 'Kom vaak, zodat mensen u gaan kennen.',
        parent: 'r-opl-4-zichtbaar-en-bereikbaar',
      },
      {
        kind: 'solution-point',
        id: 'r-opl-4-zichtbaar-en-bereikbaar-structureel',
        text: 'Blijf zichtbaar in de wijk, op een manier die past bij wie er woont.',
        parent: 'r-opl-4-zichtbaar-en-bereikbaar',
      },
    ],
    '3.2.5 Ervaringsdeskundigen inzetten': [
      {
        kind: 'solution',
        id: 'r-opl-5-ervaringsdeskundigen',
        text: 'Werk met mensen die het zelf hebben meegemaakt, en met sleutelpersonen uit de wijk.',
        order: 5,
      },
      {
        kind: 'solution-point',
        id: 'r-opl-5-ervaringsdeskundigen-lagere-drempel',
        text: 'Met hen is hulp vragen makkelijker. Zij helpen samen met de professional.',
        parent: 'r-opl-5-ervaringsdeskundigen',
      },
      {
        kind: 'solution-point',
        id: 'r-opl-5-ervaringsdeskundigen-rol-voor-actieve-bewoners',
        text: 'Geef actieve bewoners een rol, ook buiten de vaste vormen.',
        parent: 'r-opl-5-ervaringsdeskundigen',
      },
      {
        kind: 'solution-point',
        id: 'r-opl-5-ervaringsdeskundigen-erken-ervaring',
        text: 'Ervaring telt. Zie wie het zelf heeft meegemaakt niet als concurrent. Geef ook mensen vertrouwen die vroeger fouten hebben gemaakt.',
        parent: 'r-opl-5-ervaringsdeskundigen',
      },
      {
        kind: 'solution-point',
        id: 'r-opl-5-ervaringsdeskundigen-buur-komt-sneller-binnen',
        text: 'Een buur komt sneller binnen dan een organisatie.',
        parent: 'r-opl-5-ervaringsdeskundigen',
      },
    ],
    '3.2.6 Terugdringen belemmerende bureaucratie': [
      {
        kind: 'solution',
        id: 'r-opl-6-minder-bureaucratie',
        text: 'Werk met één contactpersoon, en begin niet met papier.',
        order: 6,
      },
      {
        kind: 'solution-point',
        id: 'r-opl-6-minder-bureaucratie-hulp-bij-formulieren',
        text: 'Laat vrijwilligers of de professional helpen met formulieren.',
        parent: 'r-opl-6-minder-bureaucratie',
      },
      {
        kind: 'solution-point',
        id: 'r-opl-6-minder-bureaucratie-systeem',
        text: 'Bureaucratie is in de kern een probleem van het systeem, zeggen bewoners.',
        parent: 'r-opl-6-minder-bureaucratie',
      },
    ],
    '3.2.7 Toegankelijk specialisme': [
      {
        kind: 'solution',
        id: 'r-opl-7-toegankelijk-specialisme',
        text: 'Zorg dat op tijd iemand kan meekijken die er veel van weet.',
        order: 7,
      },
      {
        kind: 'solution-point',
        id: 'r-opl-7-toegankelijk-specialisme-specialist-in-huis',
        text: 'Zorg voor mensen met veel kennis in het team, die vroeg meepraten.',
        parent: 'r-opl-7-toegankelijk-specialisme',
      },
    ],
  },
  'bewonersonderzoek-2020',
);
