import { inSection } from '../in-section.js';

export const wantrouwenEnContact = inSection(
  'bewoners/belemmeringen',
  {
    '3.1.1 Wantrouwen': [
      {
        kind: 'barrier-point',
        id: 'r-bel-01-wantrouwen-negatieve-ervaringen',
        text: 'Het komt vooral door slechte ervaringen van vroeger, soms jaren lang.',
        parent: 'r-bel-01-wantrouwen',
      },
      {
        kind: 'barrier-point',
        id: 'r-bel-01-wantrouwen-kleine-dingen',
        text: 'Ook kleine dingen tellen: een woord, een te persoonlijke vraag, een huisbezoek dat moet terwijl afspreken op kantoor ook kan.',
        parent: 'r-bel-01-wantrouwen',
      },
      {
        kind: 'barrier-point',
        id: 'r-bel-01-wantrouwen-horen-zeggen',
        text: 'Sommigen hadden nooit contact, maar horen van anderen dat hulpverleners niet te vertrouwen zijn.',
        parent: 'r-bel-01-wantrouwen',
      },
      {
        kind: 'barrier-point',
        id: 'r-bel-01-wantrouwen-informatie-doorgegeven',
        text: 'Wat iemand vertelde, kwam ergens anders terecht, bijvoorbeeld bij wie over de uitkering gaat.',
        parent: 'r-bel-01-wantrouwen',
      },
      {
        kind: 'barrier-point',
        id: 'r-bel-01-wantrouwen-angst-uithuisplaatsing',
        text: 'Ouders zijn bang dat hun kinderen uit huis gaan.',
        parent: 'r-bel-01-wantrouwen',
      },
      {
        kind: 'barrier-point',
        id: 'r-bel-01-wantrouwen-niet-geloofd',
        text: 'Jongeren werden niet geloofd, of hadden een voogd die hen vooral uit huis wilde plaatsen.',
        parent: 'r-bel-01-wantrouwen',
      },
      {
        kind: 'barrier-point',
        id: 'r-bel-01-wantrouwen-politie',
        text: 'Jongeren vertrouwen de politie niet. Zij voelen zich anders behandeld.',
        parent: 'r-bel-01-wantrouwen',
      },
      {
        kind: 'barrier-point',
        id: 'r-bel-01-wantrouwen-standaardvragen-oordeel',
        text: 'Vaste vragen en een oordeel vooraf maken het contact kapot.',
        parent: 'r-bel-01-wantrouwen',
      },
      {
        kind: 'barrier-point',
        id: 'r-bel-01-wantrouwen-concurrentie-met-actieve-bewoners',
        text: 'Organisaties zien actieve bewoners soms als concurrent. Wie het anders doet, hoort er niet bij.',
        parent: 'r-bel-01-wantrouwen',
      },
      {
        kind: 'barrier-point',
        id: 'r-bel-01-wantrouwen-ouderen-niet-gehoord',
        text: 'Ouderen voelen zich niet gehoord als zij iets melden, en zien niet wat een psycholoog kan doen.',
        parent: 'r-bel-01-wantrouwen',
      },
      {
        kind: 'barrier-point',
        id: 'r-bel-01-wantrouwen-ouders-de-schuld',
        text: 'Ouders horen alleen wat zij fout doen.',
        parent: 'r-bel-01-wantrouwen',
      },
      {
        kind: 'barrier-point',
        id: 'r-bel-01-wantrouwen-jaren-niets-veranderd',
        text: 'Na jaren is er niets veranderd. Iedereen krijgt dezelfde aanpak.',
        parent: 'r-bel-01-wantrouwen',
      },
      {
        kind: 'barrier-point',
        id: 'r-bel-01-wantrouwen-discriminatie-werk-stage',
        text: 'Wie bij werk of stage is gediscrimineerd, vertrouwt anderen minder.',
        parent: 'r-bel-01-wantrouwen',
      },
      {
        kind: 'barrier-point',
        id: 'r-bel-01-wantrouwen-oplossing-voor-niet-met',
        text: 'Oplossingen worden vóór de bewoner bedacht, niet mét de bewoner.',
        parent: 'r-bel-01-wantrouwen',
      },
      {
        kind: 'barrier-point',
        id: 'r-bel-01-wantrouwen-gedwongen-hulp-vroeger',
        text: 'Hulp die vroeger moest, houdt families nog een hele generatie weg.',
        parent: 'r-bel-01-wantrouwen',
      },
    ],
    '3.1.2 Geen aansluiting vinden': [
      {
        kind: 'barrier-point',
        id: 'r-bel-02-geen-aansluiting-niet-in-de-wijk',
        text: 'Professionals zijn niet te zien in de wijk.',
        parent: 'r-bel-02-geen-aansluiting',
      },
      {
        kind: 'barrier-point',
        id: 'r-bel-02-geen-aansluiting-geen-begrip-cultuur-geloof',
        text: 'Begrip voor cultuur en geloof ontbreekt.',
        parent: 'r-bel-02-geen-aansluiting',
      },
      {
        kind: 'barrier-point',
        id: 'r-bel-02-geen-aansluiting-kantooruren',
        text: 'Jongerenwerkers zijn er alleen in kantooruren en rijden voorbij.',
        parent: 'r-bel-02-geen-aansluiting',
      },
      {
        kind: 'barrier-point',
        id: 'r-bel-02-geen-aansluiting-vertrouwen-eerst',
        text: 'Eerst vertrouwen winnen, daarna pas doorverwijzen.',
        parent: 'r-bel-02-geen-aansluiting',
      },
      {
        kind: 'barrier-point',
        id: 'r-bel-02-geen-aansluiting-zelf-iets-delen',
        text: 'Jongeren vertrouwen iemand die ook iets van zichzelf vertelt.',
        parent: 'r-bel-02-geen-aansluiting',
      },
      {
        kind: 'barrier-point',
        id: 'r-bel-02-geen-aansluiting-doen-niet-praten',
        text: 'Niet te veel praten, maar samen aan de slag met een oplossing.',
        parent: 'r-bel-02-geen-aansluiting',
      },
      {
        kind: 'barrier-point',
        id: 'r-bel-02-geen-aansluiting-niet-formeel',
        text: 'Contact zonder oordeel, niet te formeel, met kennis van iemands leven.',
        parent: 'r-bel-02-geen-aansluiting',
      },
      {
        kind: 'barrier-point',
        id: 'r-bel-02-geen-aansluiting-motiveren-lukt-niet',
        text: 'Het lukt professionals niet om mensen moed te geven.',
        parent: 'r-bel-02-geen-aansluiting',
      },
    ],
    '3.1.3 Gebrek aan specialisme/beoordelingsfouten': [
      {
        kind: 'barrier-point',
        id: 'r-bel-03-gebrek-specialisme-verkeerde-diagnose',
        text: 'Een verkeerde diagnose gaf schade. Het vertrouwen was weg.',
        parent: 'r-bel-03-gebrek-specialisme',
      },
      {
        kind: 'barrier-point',
        id: 'r-bel-03-gebrek-specialisme-te-vroeg-afschalen',
        text: 'De begeleiding werd minder omdat het goed ging. Maar het ging goed door de begeleiding. Luister als iemand zegt niet zonder te kunnen.',
        parent: 'r-bel-03-gebrek-specialisme',
      },
      {
        kind: 'barrier-point',
        id: 'r-bel-03-gebrek-specialisme-gedrag-verkeerd-uitgelegd',
        text: 'Paniek werd gezien als aandacht vragen.',
        parent: 'r-bel-03-gebrek-specialisme',
      },
      {
        kind: 'barrier-point',
        id: 'r-bel-03-gebrek-specialisme-wat-kan-ik-voor-u-doen',
        text: '“Wat kan ik voor u doen?” is niet voor iedereen een gewone vraag. Een bewoner wist geen antwoord en ging weg zonder hulp.',
        parent: 'r-bel-03-gebrek-specialisme',
      },
      {
        kind: 'barrier-point',
        id: 'r-bel-03-gebrek-specialisme-taboe-psychisch-tijd-nodig',
        text: 'Over psychische hulp praten is voor veel mensen moeilijk. Uitleg en vertrouwen kosten tijd die er niet is.',
        parent: 'r-bel-03-gebrek-specialisme',
      },
    ],
  },
  'bewonersonderzoek-2020',
);
