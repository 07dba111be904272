import { inSection } from '../in-section.js';

export const regelsEnZicht = inSection(
  'bewoners/belemmeringen',
  {
    '3.1.5 Belemmerende bureaucratie': [
      {
        kind: 'barrier-point',
        id: 'r-bel-05-bureaucratie-meteen-papierwerk',
        text: 'Het eerste gesprek gaat meteen over wat u moet inleveren.',
        parent: 'r-bel-05-bureaucratie',
      },
      {
        kind: 'barrier-point',
        id: 'r-bel-05-bureaucratie-steeds-andere-contactpersoon',
        text: 'Steeds een ander gezicht, en steeds opnieuw het verhaal vertellen.',
        parent: 'r-bel-05-bureaucratie',
      },
      {
        kind: 'barrier-point',
        id: 'r-bel-05-bureaucratie-pak-papier-ontmoedigt',
        text: 'Veel formulieren nemen de moed weg.',
        parent: 'r-bel-05-bureaucratie',
      },
      {
        kind: 'barrier-point',
        id: 'r-bel-05-bureaucratie-wachttijd-controle',
        text: 'Acht weken wachten en controles, bijvoorbeeld bij de voedselbank, terwijl het dringend is.',
        parent: 'r-bel-05-bureaucratie',
      },
      {
        kind: 'barrier-point',
        id: 'r-bel-05-bureaucratie-eindeloos-doorverwijzen',
        text: 'Ouderen worden steeds weer doorgestuurd, en alles duurt te lang.',
        parent: 'r-bel-05-bureaucratie',
      },
      {
        kind: 'barrier-point',
        id: 'r-bel-05-bureaucratie-alles-digitaal',
        text: 'Alles moet met de computer. Dat is voor veel mensen moeilijk.',
        parent: 'r-bel-05-bureaucratie',
      },
    ],
    '3.1.6 Onvoldoende zichtbaarheid en bereikbaarheid van de instanties': [
      {
        kind: 'barrier-point',
        id: 'r-bel-06-zichtbaarheid-regelingen-onbekend',
        text: 'Mensen missen geld of hulp omdat zij een regeling niet kennen.',
        parent: 'r-bel-06-zichtbaarheid',
      },
      {
        kind: 'barrier-point',
        id: 'r-bel-06-zichtbaarheid-eigen-taal-ouderen',
        text: 'Oudere bewoners hebben informatie in hun eigen taal nodig.',
        parent: 'r-bel-06-zichtbaarheid',
      },
      {
        kind: 'barrier-point',
        id: 'r-bel-06-zichtbaarheid-kiezen-kan-pas-met-kennis',
        text: 'Wie weet wat een organisatie doet, kan zelf kiezen.',
        parent: 'r-bel-06-zichtbaarheid',
      },
      {
        kind: 'barrier-point',
        id: 'r-bel-06-zichtbaarheid-jongeren-weten-minst',
        text: 'Jongeren weten het minst. Op social media zien zij het aanbod bijna niet.',
        parent: 'r-bel-06-zichtbaarheid',
      },
      {
        kind: 'barrier-point',
        id: 'r-bel-06-zichtbaarheid-plek-voor-meisjes',
        text: 'Meisjes missen een eigen plek.',
        parent: 'r-bel-06-zichtbaarheid',
      },
      {
        kind: 'barrier-point',
        id: 'r-bel-06-zichtbaarheid-keuzemenu-telefoon',
        text: 'Een keuzemenu aan de telefoon werkt niet voor ouderen.',
        parent: 'r-bel-06-zichtbaarheid',
      },
      {
        kind: 'barrier-point',
        id: 'r-bel-06-zichtbaarheid-persoonlijk-contact-buurthuis',
        text: 'Ouderen willen persoonlijk contact met tijd, bijvoorbeeld in het buurthuis.',
        parent: 'r-bel-06-zichtbaarheid',
      },
      {
        kind: 'barrier-point',
        id: 'r-bel-06-zichtbaarheid-hulp-kwam-te-laat',
        text: 'Een weduwe kreeg pas hulp toen het eigenlijk te laat was.',
        parent: 'r-bel-06-zichtbaarheid',
      },
      {
        kind: 'barrier-point',
        id: 'r-bel-06-zichtbaarheid-eenzaamheid',
        text: 'Wie de weg niet kent of vindt alles zelf te moeten oplossen, blijft langer eenzaam.',
        parent: 'r-bel-06-zichtbaarheid',
      },
      {
        kind: 'barrier-point',
        id: 'r-bel-06-zichtbaarheid-via-familie',
        text: 'Mensen horen over regelingen van familie en vrienden.',
        parent: 'r-bel-06-zichtbaarheid',
      },
    ],
    '3.1.7 Niet in de vakjes passen': [
      {
        kind: 'barrier-point',
        id: 'r-bel-07-niet-in-de-vakjes-strenge-criteria',
        text: 'Strenge regels sluiten mensen uit die het wel nodig hebben.',
        parent: 'r-bel-07-niet-in-de-vakjes',
      },
      {
        kind: 'barrier-point',
        id: 'r-bel-07-niet-in-de-vakjes-aanvraag-te-zwaar',
        text: 'Een aanvraag vraagt om papieren die bewoners vaak niet hebben.',
        parent: 'r-bel-07-niet-in-de-vakjes',
      },
      {
        kind: 'barrier-point',
        id: 'r-bel-07-niet-in-de-vakjes-regie-teruggelegd',
        text: 'De vraag komt terug bij de bewoner, die juist hulp zocht.',
        parent: 'r-bel-07-niet-in-de-vakjes',
      },
      {
        kind: 'barrier-point',
        id: 'r-bel-07-niet-in-de-vakjes-zelf-iets-willen-organiseren',
        text: 'Regels duwen bewoners in een vorm, terwijl zij zelf oplossingen hebben.',
        parent: 'r-bel-07-niet-in-de-vakjes',
      },
      {
        kind: 'barrier-point',
        id: 'r-bel-07-niet-in-de-vakjes-iets-extras-doen',
        text: 'Wat helpt: een professional die iets extra’s doet omdat het werkt.',
        parent: 'r-bel-07-niet-in-de-vakjes',
      },
      {
        kind: 'barrier-point',
        id: 'r-bel-07-niet-in-de-vakjes-subsidie-eigen-plannen',
        text: 'Voor eigen plannen van bewoners past de subsidie vaak niet.',
        parent: 'r-bel-07-niet-in-de-vakjes',
      },
    ],
  },
  'bewonersonderzoek-2020',
);
