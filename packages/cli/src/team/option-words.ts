import { factDefinitions, type FactDefinition, type FactKey } from '@wijkbrug/core/team-profile.js';
import type { FactTerms } from '@wijkbrug/core/team-explainer.js';

/** Words for choices that no sentence of the explainer uses. */
const more: FactTerms = {
  'callback.reach': {
    phone: 'bellen',
    whatsapp: 'WhatsApp',
    sms: 'sms',
    email: 'e-mail',
    'walk-in': 'de bewoner komt zelf langs',
    meet: 'ergens afspreken',
  },
  'callback.callerWishes': { woman: 'een vrouw', man: 'een man', 'not-my-community': 'niet uit de eigen gemeenschap' },
  'callback.places': {
    office: 'op kantoor',
    neutral: 'op een andere plek',
    outside: 'buiten',
    phone: 'via de telefoon',
    video: 'via beeldbellen',
    home: 'bij de bewoner thuis',
  },
  'interpreter.wishes': {
    woman: 'een vrouw',
    man: 'een man',
    'by-phone': 'via de telefoon',
    'not-my-community': 'niet uit de eigen gemeenschap',
  },
};

/** The options of a fact with the Dutch words under which the workbook knows them; without words an option is its code. */
export function optionWords(key: FactKey, terms: FactTerms): ReadonlyMap<string, string> {
  const { options = [] }: FactDefinition = factDefinitions[key];
  const words = terms[key] ?? more[key] ?? {};
  return new Map(options.map((option) => [option, words[option] ?? option]));
}
