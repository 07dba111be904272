import type { KaderEntry } from '../../entry-types.js';
import { inSection } from '../in-section.js';

export const wensen: readonly KaderEntry[] = [
  ...inSection(
    'bewoners/wensen',
    {
      '3.1.6 Onvoldoende zichtbaarheid en bereikbaarheid van de instanties': [
        {
          kind: 'resident-wish',
          id: 'r-wens-wat-doet-het-team',
          text: 'Weten wat een organisatie precies doet en voor mij kan betekenen.',
        },
        { kind: 'resident-wish', id: 'r-wens-welke-regelingen', text: 'Weten welke regelingen voor mij zijn.' },
        {
          kind: 'resident-wish',
          id: 'r-wens-activiteiten-voor-mij',
          text: 'Weten waar ik zelf iets kan doen, bijvoorbeeld bij een meidenclub.',
        },
        {
          kind: 'resident-wish',
          id: 'r-wens-waar-moet-ik-zijn',
          text: 'Weten waar ik moet zijn, met iemand die de weg wijst.',
        },
        { kind: 'resident-wish', id: 'r-wens-persoon-niet-keuzemenu', text: 'Een mens spreken, geen keuzemenu.' },
      ],
      '3.1.8 Taalproblemen en laaggeletterdheid': [
        { kind: 'resident-wish', id: 'r-wens-waar-ben-ik', text: 'Weten hoe ver het is, en wat ik moet doen.' },
        { kind: 'resident-wish', id: 'r-wens-wat-verwachten', text: 'Weten wat ik wel en niet kan verwachten.' },
        {
          kind: 'resident-wish',
          id: 'r-wens-tolk',
          text: 'Weten of er een tolk is, en niet zelf iemand hoeven meenemen.',
        },
      ],
      '3.1.5 Belemmerende bureaucratie': [
        {
          kind: 'resident-wish',
          id: 'r-wens-vast-contactpersoon',
          text: 'Eén vaste persoon, en niet steeds opnieuw mijn verhaal vertellen.',
        },
        { kind: 'resident-wish', id: 'r-wens-eerst-hulp-dan-papier', text: 'Eerst hulp, en niet meteen papier.' },
      ],
      '3.1.4 Onvoldoende aansluiting bij de cultuur en context van bewoners met een migratieachtergrond': [
        { kind: 'resident-wish', id: 'r-wens-keuze-waar-afspreken', text: 'Zelf kiezen waar wij afspreken.' },
        {
          kind: 'resident-wish',
          id: 'r-wens-iemand-die-mij-begrijpt',
          text: 'Iemand die mijn taal en cultuur kent. Niet iedereen wil dat: vraag het.',
        },
      ],
      '4.2.4 Empowerment van bewoners': [
        { kind: 'resident-wish', id: 'r-wens-rol-van-elke-instantie', text: 'Weten welke organisatie wat doet.' },
      ],
      '5.1 Conclusie: de verhalen van bewoners': [
        { kind: 'resident-wish', id: 'r-wens-hele-leven', text: 'Dat iemand naar mijn hele leven kijkt.' },
        { kind: 'life-domain', id: 'r-leef-wonen', text: 'Wonen', domain: 'wonen', order: 1 },
        {
          kind: 'life-domain',
          id: 'r-leef-werk-en-inkomen',
          text: 'Werk en inkomen',
          domain: 'werk-en-inkomen',
          order: 2,
        },
        { kind: 'life-domain', id: 'r-leef-gezondheid', text: 'Gezondheid', domain: 'gezondheid', order: 3 },
        { kind: 'life-domain', id: 'r-leef-scholing', text: 'Leren', domain: 'scholing', order: 4 },
        { kind: 'life-domain', id: 'r-leef-participatie', text: 'Meedoen', domain: 'participatie', order: 5 },
        { kind: 'life-domain', id: 'r-leef-veiligheid', text: 'Veiligheid', domain: 'veiligheid', order: 6 },
      ],
    },
    'bewonersonderzoek-2020',
  ),
  ...inSection(
    'bewoners/wensen',
    {
      Bereik: [
        { kind: 'resident-wish', id: 'v-wens-weten-wat-kan', text: 'Weten wat ik van het team kan verwachten.' },
      ],
      '5 Discussiemiddag': [
        { kind: 'resident-wish', id: 'v-wens-avond', text: 'Hulp in de avond, als ik overdag werk.' },
      ],
      '2 Sociale wijkteams': [
        { kind: 'life-domain', id: 'v-leef-gezondheid', text: 'Gezondheid', domain: 'gezondheid' },
        { kind: 'life-domain', id: 'v-leef-inkomen-schulden', text: 'Inkomen en schulden', domain: 'inkomen-schulden' },
        { kind: 'life-domain', id: 'v-leef-participatie', text: 'Meedoen', domain: 'participatie' },
        { kind: 'life-domain', id: 'v-leef-huisvesting', text: 'Wonen', domain: 'huisvesting' },
      ],
    },
    'verkenning-2016',
  ),
];
