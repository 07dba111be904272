import { cleanLine } from './cells/text.js';

/*
 * The words at which something is likely to be in somebody's home. Where an address stands any such words count; in a name
 * or a description “bij … thuis” is mostly about help that comes to people, so there it must be about a person.
 */

/** Words for people in general: “bij u thuis” is where the help comes, not where others can find it. */
const anybody =
  /^(?:u|uw|jou|jouw|je|jullie|iemand|ieder(?:een)?|hen|hun|hem|haar|zich|elkaar|de|het|een|die|deze|dit|dat|alle|onze|ons|veel|sommige|andere|veilig|client|patient|bewoner|deelnemer|klant|inwoner|aanvrager|jeugd|familie|gezin|kind|baby|moeder|vader|ouder|oma|opa|zieke|dementie|kanker|ziekte|huishouden|opvoeding|wijkteam|buurtteam|buurtzorg|taal|leren|spelen|eten|hulp|zorg)$/;
const several = /(?:en|ers|elen|aars)$/;
/** Words for what happens at home, which is nobody: “bij geweld thuis”. */
const happening =
  /(?:^(?:.*geweld|ruzie|onrust|overlast|stress|spanning|verdriet|rouw|pijn|nood|crisis|armoede|brand|conflict|misbruik|verslaving)|heid|ing|atie|schap)$/;
const groups = /^(?:mensen|ouderen|senioren|kinderen|gezinnen|families|jongeren|peuters|kleuters|baby s|opa s|oma s)$/;

const fold = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/[^\p{L}]+/gu, '')
    .toLowerCase();

/** True for what can be the name of a person: “Fatma”, and “fatma” where it is no word for people in general. */
function isPerson(word: string): boolean {
  const plain = fold(word);
  if (plain.length < 2 || anybody.test(plain) || groups.test(plain)) return false;
  return /^\p{Lu}/u.test(word) || !(several.test(plain) || happening.test(plain));
}

const name = String.raw`([\p{L}’'-]+)((?: (?:en|de|van|van de|van der|el|al|ben) [\p{L}’'-]+| \p{Lu}[\p{L}’'-]+){0,2})`;
const atHome = [
  new RegExp(String.raw`(?<![\p{L}])[Bb]ij ${name} (?:[Tt]huis|aan huis)(?![\p{L}])`, 'gu'),
  new RegExp(String.raw`(?<![\p{L}])[Tt]huis bij (\p{Lu}[\p{L}’'-]+)()`, 'gu'),
];
const plainly =
  /(?<!\p{L})(?:priv[ée]-?\s?adres|bij (?:mij|ons) (?:thuis|aan huis)|in (?:mijn|onze) (?:eigen )?(?:huis|woning|huiskamer|woonkamer|keuken))(?!\p{L})/iu;
const ofFamily = /(?<!\p{L})[Bb]ij (?:de )?(?:[Ff]amilie|[Ff]am\.?) \p{Lu}[\p{L}’'-]*/u;

/** The words in a name, an organisation or a description at which it is likely to be at somebody's home. */
export function homeWords(texts: readonly string[]): string | undefined {
  for (const text of texts.map(cleanLine)) {
    const plain = plainly.exec(text) ?? ofFamily.exec(text);
    if (plain) return plain[0];
    for (const pattern of atHome) {
      for (const [found, first = ''] of text.matchAll(pattern)) if (isPerson(first)) return found;
    }
  }
  return undefined;
}

const place =
  /\bp\s?\/\s?a\b|\bpriv[ée](?:\s?adres)?\b|\bthuisadres\b|\bwoonadres\b|\bbij (?:de familie|fam\.?)\b|\bbij \S+(?: \S+){0,2} thuis\b|\bthuis bij\b/i;

/** The words at which an address is likely to be somebody's home. */
export const homeAddress = (texts: readonly string[]): string | undefined =>
  texts.map((text) => place.exec(text)?.[0]).find(Boolean);
