import { personWishes, placeWishes } from '@wijkbrug/core/callback-form/wish-words.js';
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
  'callback.callerWishes': personWishes,
  'callback.places': placeWishes,
  'interpreter.wishes': personWishes,
};

/** The options of a fact with the Dutch words under which the workbook knows them; without words an option is its code. */
export function optionWords(key: FactKey, terms: FactTerms): ReadonlyMap<string, string> {
  const { options = [] }: FactDefinition = factDefinitions[key];
  const words = terms[key] ?? more[key] ?? {};
  return new Map(options.map((option) => [option, words[option] ?? option]));
}
