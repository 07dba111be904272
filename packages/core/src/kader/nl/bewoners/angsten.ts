import type { KaderEntry } from '../../entry-types.js';
import { inSection } from '../in-section.js';

export const angsten: readonly KaderEntry[] = [
  ...inSection(
    'bewoners/angsten',
    {
      '1.3 Werkwijze': [
        {
          kind: 'fear',
          id: 'r-angst-ouders-drie',
          text: 'Ouders zijn bang voor drie dingen: dat hun kinderen uit huis gaan, voor organisaties door slechte ervaringen of verhalen, en dat hun eigen gemeenschap op hen let.',
          fears: ['child-removal', 'services', 'community-control'],
        },
      ],
      '2.5 De ontwikkeling van de sociale norm van de ondeugdelijke hulpverleners': [
        {
          kind: 'fear',
          id: 'r-angst-kinderen-afgenomen-norm',
          text: 'Wie hulp vraagt, raakt zijn kinderen kwijt. Dat verhaal gaat breed rond.',
          fears: ['child-removal'],
        },
      ],
      '3.1.1 Wantrouwen': [
        {
          kind: 'fear',
          id: 'r-angst-kinderen',
          text: 'Bang dat mijn kinderen uit huis worden geplaatst.',
          fears: ['child-removal'],
        },
        {
          kind: 'fear',
          id: 'r-angst-harde-maatregelen',
          text: 'Bang voor andere harde maatregelen.',
          fears: ['coercion'],
        },
        {
          kind: 'fear',
          id: 'r-angst-info-doorgegeven',
          text: 'Bang dat wordt doorgegeven wat ik vertel of wat iemand bij mij ziet.',
          fears: ['information-sharing'],
        },
        { kind: 'fear', id: 'r-angst-niet-geloofd', text: 'Bang dat niemand mij gelooft.', fears: ['not-believed'] },
        {
          kind: 'fear',
          id: 'r-angst-politie-discriminatie',
          text: 'Bang om anders behandeld te worden, bijvoorbeeld door de politie.',
          fears: ['discrimination'],
        },
      ],
      '3.1.4 Onvoldoende aansluiting bij de cultuur en context van bewoners met een migratieachtergrond': [
        {
          kind: 'fear',
          id: 'r-angst-uitkering-korten',
          text: 'Bang dat mijn uitkering lager wordt als ik eerlijk ben over geld.',
          fears: ['benefit-cut'],
        },
        {
          kind: 'fear',
          id: 'r-angst-gek-genoemd',
          text: 'Bang dat mensen denken dat ik gek ben.',
          fears: ['stigma-mental-health'],
        },
        {
          kind: 'fear',
          id: 'r-angst-huisbezoek',
          text: 'Bang voor een huisbezoek. Thuis is privé.',
          fears: ['home-visit'],
        },
        {
          kind: 'fear',
          id: 'r-angst-verhoor',
          text: 'Bang, omdat het lijkt op een verhoor of op wat ik vroeger meemaakte.',
          fears: ['interrogation'],
        },
        {
          kind: 'fear',
          id: 'r-angst-geloof-onbegrepen',
          text: 'Bang dat iemand mijn geloof niet begrijpt of afkeurt.',
          fears: ['religion-judged'],
        },
      ],
      '5.1 Conclusie: de verhalen van bewoners': [
        {
          kind: 'fear',
          id: 'r-angst-overheid',
          text: 'Bang voor de overheid, door wat ik vroeger meemaakte.',
          fears: ['government'],
        },
      ],
    },
    'bewonersonderzoek-2020',
  ),
  ...inSection(
    'bewoners/angsten',
    {
      'Wantrouwen/negatief imago hulpverlening': [
        {
          kind: 'fear',
          id: 'v-angst-uithuisplaatsing',
          text: 'Bang dat jeugdzorg betekent dat mijn kinderen weggaan.',
          fears: ['child-removal'],
        },
        {
          kind: 'fear',
          id: 'v-angst-discriminatie',
          text: 'Bang voor discriminatie en vooroordelen.',
          fears: ['discrimination'],
        },
      ],
    },
    'verkenning-2016',
  ),
];
