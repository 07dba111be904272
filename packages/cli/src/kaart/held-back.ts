import { comparable } from './cells/text.js';
import type { FindingCode } from './finding.js';
import type { HeldBackChoices } from './held-back-choices.js';
import { homeAddress, homeWords } from './home-words.js';

/*
 * Addresses that people may be looking for to do harm. The list is broad on purpose: what is held back in vain costs one
 * line in a mapping file.
 */
const shelter = [
  /\b(?:vrouwen|mannen|crisis|nood|nacht|maatschappelijke|daklozen|dak en thuislozen|jongeren|gezins|zwerfjongeren|asiel)opvang\b/,
  /\b(?:24 ?uurs? ?(?:opvang|zorg|woonvoorziening)|24uurs|opvanglocatie|opvangvoorziening|opvanghuis|logeerhuis|doorstroomhuis|herstelhuis)\b/,
  /\b(?:blijf van mijn lijf|blijf groep|blijfhuis|oranje huis|safe ?house|schuil\w*|noodbed|fiom\w*)\b/,
  /\b(?:gezinshui(?:s|zen)|behandel ?(?:woon)?(?:groep|locatie)|behandel woonlocatie|woonlocatie|leefgroep|woongroep|kamertraining\w*|pleeg(?:gezin|zorg)\w*|jeugdzorgplus|jeugdhulp met verblijf|residentie\w* jeugd\w*)\b/,
  /\b(?:beschermd(?:e)? wonen|beschermde woonvorm\w*|begeleid(?:e)? wonen|rvb|ribw\w*|azc|asielzoekerscentrum|slachtoffers? (?:van )?mensenhandel)\b/,
  /\b(?:shelters?|refuges?|domestic (?:violence|abuse)|battered|safe haven|transitional housing|group home|youth home|halfway house|trafficking)\b/,
  /\bopvang\b(?=.*\b(?:geweld|mishandel|slachtoffer|bedreig|dakloos|dakloze|verblijf)\w*)/,
];
/** Child care is not meant. */
const childCare =
  /\b(?:kinder|peuter|buitenschoolse|naschoolse|voorschoolse|tussenschoolse|gastouder|dag)(?: ?opvang)\b/g;

/** The words at which a row is likely to be a shelter or a home of young people. */
export function shelterWords(texts: readonly string[]): string | undefined {
  const text = texts.map((part) => comparable(part).replace(childCare, ' ')).join(' . ');
  for (const pattern of shelter) {
    const found = pattern.exec(text);
    if (found) return found[0];
  }
  return undefined;
}

/** The word of a person's own list that stands in a row. */
export function listedWord(texts: readonly string[], words: readonly string[]): string | undefined {
  const text = ` ${texts.map(comparable).join(' ')} `;
  return words.find((word) => comparable(word) !== '' && text.includes(` ${comparable(word)} `));
}

/** What somebody may want to look at before it is published. */
export interface Candidate {
  readonly ids: readonly (string | undefined)[];
  readonly name: string;
  readonly organization?: string | undefined;
  readonly texts: readonly string[];
  /** Street and name of the place. */
  readonly place: readonly string[];
  readonly addressHidden: boolean;
}

export type Verdict =
  | { readonly verdict: 'publish' | 'hide-address' }
  | { readonly verdict: 'hold'; readonly code: FindingCode; readonly value: string; readonly inAddress?: true };

/** Whether something may be published, by the mapping file and by what it looks like. */
export function judge(candidate: Candidate, choices: HeldBackChoices): Verdict {
  const { texts, place, addressHidden } = candidate;
  const chosen = choices.of(candidate);
  if (chosen) return { verdict: chosen };
  // Hidden by the source itself: what is published then is no danger.
  if (addressHidden) return { verdict: 'publish' };
  const own = shelterWords(texts);
  if (own) return { verdict: 'hold', code: 'likely-shelter', value: own };
  const listed = listedWord(texts, choices.words);
  if (listed) return { verdict: 'hold', code: 'held-by-mapping', value: listed };
  const address = homeAddress(place);
  if (address) return { verdict: 'hold', code: 'likely-private-address', value: address, inAddress: true };
  const home = homeWords(texts);
  if (home) return { verdict: 'hold', code: 'likely-private-address', value: home };
  return { verdict: 'publish' };
}
