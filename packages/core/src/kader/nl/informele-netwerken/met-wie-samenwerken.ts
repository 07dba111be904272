import { inSection } from '../in-section.js';

export const metWieSamenwerken = inSection('informele-netwerken/met-wie-samenwerken', {
  'Het is duidelijk met wie wijkteams kunnen samenwerken': [
    {
      kind: 'precondition',
      id: 'in-rv-inzicht-sociale-kaart',
      text: 'Breng in beeld welke organisaties en mensen partner kunnen zijn, en wat zij kunnen en willen.',
      for: 'samenwerking',
    },
    {
      kind: 'precondition',
      id: 'in-rv-draagvlak-nagaan',
      text: 'Ga na of iemand echt namens een groep kan spreken en of de groep dat ook vindt.',
      for: 'samenwerking',
    },
    {
      kind: 'definition',
      id: 'in-def-sociale-kaart',
      term: 'sociale kaart',
      text: 'Overzicht van organisaties en sleutelpersonen in de buurt, met wat zij kunnen, willen en nodig hebben.',
      basis: 'described-by-use',
    },
  ],
});
