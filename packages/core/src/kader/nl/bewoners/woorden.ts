import type { KaderEntry } from '../../entry-types.js';
import { inSection } from '../in-section.js';

export const woorden: readonly KaderEntry[] = [
  ...inSection(
    'bewoners/woorden',
    {
      'Hele publicatie': [
        {
          kind: 'language-caution',
          id: 'r-woord-zorgmijder',
          term: 'zorgmijder',
          text: 'Dit woord kwetst bewoners. Zeg het anders.',
          preferred: 'iemand die (nog) geen hulp gebruikt',
        },
        {
          kind: 'language-caution',
          id: 'r-woord-probleemgezin',
          term: 'probleemgezin',
          text: 'Bewoners vertellen wat dit stempel met hen doet. Gebruik het nooit.',
          preferred: 'gezin met veel zorgen tegelijk',
        },
        {
          kind: 'language-caution',
          id: 'r-woord-probleemmoeder',
          term: 'probleemmoeder',
          text: 'Moeders vinden dit stempel vernederend.',
          preferred: 'moeder',
        },
        {
          kind: 'language-caution',
          id: 'r-woord-moeilijk-bereikbaar',
          term: 'moeilijk bereikbaar',
          text: 'Dit legt het probleem bij de bewoner. Zeg wat de organisatie doet.',
          preferred: 'bewoners die ons (nog) niet kennen',
        },
        {
          kind: 'language-caution',
          id: 'r-woord-autochtoon',
          term: 'autochtoon',
          text: 'Verouderd, net als het woord dat erbij hoort. Gebruik het niet.',
          preferred: 'meestal hoeft u het niet te noemen',
        },
        {
          kind: 'language-caution',
          id: 'r-woord-probleem-van-bewoner',
          term: 'kwetsbare bewoner',
          text: 'Dit kan neerbuigend zijn. Beschrijf de situatie, niet de persoon.',
          preferred: 'bewoner die het moeilijk heeft',
        },
      ],
    },
    'bewonersonderzoek-2020',
  ),
  ...inSection(
    'bewoners/woorden',
    {
      'Hele publicatie': [
        {
          kind: 'language-caution',
          id: 'r-woord-niet-westers',
          term: 'niet-westerse herkomst',
          text: 'Verouderd. Alleen als u een bron aanhaalt.',
          preferred: 'bewoners met een migratieachtergrond',
        },
      ],
    },
    'artikel-achahchah',
  ),
];
