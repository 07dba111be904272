import { cleanLine, comparable } from './cells/text.js';

/* Words that were meant for the one who keeps the list, or that stand where something else belongs. */

/** A fault that a spreadsheet put in a cell. */
export const isCellFault = (cell: string): boolean =>
  /^\s*#(?:n\/[ab]|(?:verw|ref|waarde|value|deel\/0|div\/0|getal|num|leeg|null|name|naam|spill|calc)!|(?:naam|name)\?)\s*$/i.test(
    cell,
  );

/** Words with which people say that a cell has nothing. */
export const isWordForNothing = (cell: string): boolean =>
  /^\s*(?:n\.? ?v\.? ?t\.?|niet van toepassing|n\.? ?n\.? ?b\.?|tbd|tba|x{2,}|\?+|volgt(?: nog)?)\s*$/i.test(cell);

/** A row that somebody made to see what happens. */
export const isTest = (name: string): boolean =>
  /^(?:test(?:je|en|rij|regel)?|proef|dummy|voorbeeld|asdf\w*|x{2,}|lorem ipsum)(?: (?:\d+|test|rij|naam|organisatie))*$/.test(comparable(name)); // prettier-ignore

/** Words where a street should be, such as “verzamelen bij de fontein”. */
export const isNoStreet = (line: string): boolean =>
  !/\d/.test(line) &&
  /^(?:verzamel\w*|start\w*|vertrek\w*|bij|voor|achter|tegenover|naast|hoek|ingang|op|in|rond(?:om)?|divers\w*|verschillende|wissel\w*|online|overal|zie|nader|volgt)\b/i.test(line); // prettier-ignore

const ofOffices =
  /^(?:de|het|op|voor|van|en|of|na|tot|in|bij|algeme\p{L}*|kanto\p{L}*|recept\p{L}*|bali\p{L}*|inform\p{L}*|info\p{L}*|aanmeld\p{L}*|admin\p{L}*|secreta\p{L}*|\p{L}*team\p{L}*|whats\p{L}*|app|signal|telegram|telef\p{L}*|mobiel|vast|spoed\p{L}*|nood\p{L}*|crisis\p{L}*|(?:maan|dins|woens|donder|vrij|zater|zon)dag\p{L}*|overdag|avond\p{L}*|weekend|\p{L}*punt|klant\p{L}*|meld\p{L}*|huisarts\p{L}*|gemeente\p{L}*|loket\p{L}*|help\p{L}*|voorzit\p{L}*|penning\p{L}*|co[oö]rd\p{L}*|beheer\p{L}*|\p{L}*dienst|\p{L}*zorg\p{L}*|\p{L}*werk|\p{L}*lijn|centra\p{L}*|afdeling|afspra\p{L}*|verhuur|vragen|bellen|bel|alleen|kosten|gratis|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|nederland\p{L}*|engels\p{L}*|arabisch|turks|pools|jeugd\p{L}*|ouder\p{L}*|wmo|stichting|buurt\p{L}*|wijk\p{L}*|bewoner\p{L}*|vrijwilliger\p{L}*|contact\p{L}*|nummer|locatie)$/iu;
const title =
  /(?<!\p{L})(?:[Mm]evr(?:ouw|\.)?|[Mm]w\.?|[Dd]hr\.?|[Dd]e heer|[Mm]eneer|[Tt]\.?a\.?v\.?|[Vv]raagt? naar) \p{Lu}\p{Ll}+/u;

/** The words beside a number in which somebody is likely to be named. */
export function namesSomebody(words: string): boolean {
  const text = cleanLine(words);
  if (title.test(text)) return true;
  return text.split(/[\s,:;/()]+/).some((word) => /^\p{Lu}\p{Ll}+$/u.test(word) && !ofOffices.test(word));
}
