import type { KaderEntry } from '../../entry-types.js';
import { inSection } from '../in-section.js';

/** References that do not follow from the statements; `crossReferences` gives all of them. */
export const verwijzingen: readonly KaderEntry[] = [
  ...inSection('werkwijze/eigen-kracht-versterken', {
    'Tips (eigen kracht)': [
      {
        kind: 'cross-reference',
        id: 'xref-eigen-kracht-naar-informele-netwerken',
        text: 'Werken met sleutelpersonen: zie ook Informele netwerken.',
        from: 'wz-tip-ek-zelforganisaties',
        toSection: 'informele-netwerken',
        basis: 'stated-in-text',
      },
    ],
  }),
  ...inSection('werkwijze/randvoorwaarden', {
    'Randvoorwaarden voor een diversiteits-sensitieve werkwijze': [
      {
        kind: 'cross-reference',
        id: 'xref-vaardigheden-naar-casuistiek',
        text: 'Leren van elkaar: zie ook Casussen bespreken.',
        from: 'wz-rv-vaardigheden',
        toSection: 'competenties/casuistiekbespreking',
        basis: 'stated-in-text',
      },
    ],
  }),
  ...inSection('competenties/casuistiekbespreking', {
    Casuïstiekbespreking: [
      {
        kind: 'cross-reference',
        id: 'xref-casuistiek-naar-diversiteit-team',
        text: 'Kennis in het team: zie ook Diversiteit van het team.',
        from: 'co-caut-niet-een-collega-als-bron',
        toSection: 'diversiteit-team',
        basis: 'stated-in-text',
      },
      {
        kind: 'cross-reference',
        id: 'xref-dubbel-enige-kennisbron',
        text: 'Dat één collega niet de enige bron mag zijn, staat op twee plaatsen.',
        from: 'co-caut-niet-een-collega-als-bron',
        toEntries: ['dt-caut-enige-bron'],
        basis: 'repeated-content',
      },
    ],
  }),
  ...inSection('proces/voorbereiding', {
    'Ontwikkeling van een gezamenlijke visie, het creëren van draagvlak': [
      {
        kind: 'cross-reference',
        id: 'xref-visie-naar-probleemanalyse',
        text: 'Waarom aandacht voor diversiteit: zie ook de probleemanalyse bij Voorbereiding.',
        from: 'pr-vis-1-waarom',
        toSection: 'proces/voorbereiding',
        basis: 'stated-in-text',
      },
    ],
  }),
  ...inSection('informele-netwerken/randvoorwaarden', {
    'Meer informatie (informele netwerken)': [
      {
        kind: 'cross-reference',
        id: 'xref-more-info-naar-schilderswijk',
        text: 'De Schilderswijk Moeders: zie ook Wat samenwerken oplevert.',
        from: 'in-met-bereikt-en-geholpen',
        toSection: 'informele-netwerken/meerwaarde-samenwerking',
        basis: 'stated-in-text',
      },
    ],
  }),
  ...inSection('proces/verandering', {
    'Rol van de gemeente, Aansturen': [
      {
        kind: 'cross-reference',
        id: 'xref-aansturen-naar-stimuleren',
        text: 'Aansturen en stimuleren horen bij elkaar: zie ook Verandering.',
        from: 'pr-gem-aansturen',
        toSection: 'proces/verandering',
        basis: 'stated-in-text',
      },
    ],
    'Rol van de gemeente, Faciliteren': [
      {
        kind: 'cross-reference',
        id: 'xref-faciliteren-terug',
        text: 'Faciliteren: zie ook de andere rollen van de gemeente bij Verandering.',
        from: 'pr-gem-faciliteren',
        toSection: 'proces/verandering',
        basis: 'stated-in-text',
      },
    ],
  }),
  ...inSection('werkwijze/outreachend-werken', {
    'Tools en links': [
      {
        kind: 'cross-reference',
        id: 'xref-dubbel-met-een-hand',
        text: 'Deze publicatie staat op twee plaatsen.',
        from: 'wz-met-een-hand-niet-klappen',
        toEntries: ['in-met-een-hand-niet-klappen'],
        basis: 'repeated-content',
      },
      {
        kind: 'cross-reference',
        id: 'xref-dubbel-toeval-bestaat-niet',
        text: 'Deze publicatie staat op twee plaatsen.',
        from: 'wz-met-toeval-bestaat-niet',
        toEntries: ['in-met-toeval-bestaat-niet'],
        basis: 'repeated-content',
      },
    ],
  }),
  ...inSection('werkwijze/methodieken-op-maat', {
    '1. Algemene werkwijze aanpassen': [
      {
        kind: 'cross-reference',
        id: 'xref-dubbel-tool-guide',
        text: 'De Tool Guide staat op twee plaatsen.',
        from: 'wz-met-tool-guide',
        toEntries: ['co-met-tool-guide-blijvende-aandacht'],
        basis: 'repeated-content',
      },
    ],
  }),
  ...inSection('competenties/deskundigheidsbevordering', {
    'Aanbod, Tips': [
      {
        kind: 'cross-reference',
        id: 'xref-dubbel-kennisbouwstenen',
        text: 'De kennisbouwstenen staan op twee plaatsen.',
        from: 'co-met-kennisbouwstenen-integraal',
        toEntries: ['pr-met-kennisbouwstenen-iww'],
        basis: 'repeated-content',
      },
    ],
  }),
  ...inSection('diversiteitskader/obstakels', {
    Obstakels: [
      {
        kind: 'cross-reference',
        id: 'xref-dubbel-focus-mag',
        text: 'Dat kiezen mag, staat op twee plaatsen.',
        from: 'dk-obst-3-mensen-verschillen-op-meer',
        toEntries: ['pr-vis-2-welke-aspecten'],
        basis: 'repeated-content',
      },
    ],
  }),
];
