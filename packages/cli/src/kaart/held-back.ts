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
  /\b(?:blijf van mijn lijf\w*|blijf groep|blijfhuis|oranje huis|safe ?house|schuil\w*|noodbed|fiom\w*)\b/,
  /\b(?:gezinshui(?:s|zen)|behandel ?(?:woon)?(?:groep|locatie)|behandel woonlocatie|woonlocatie|leefgroep|woongroep|kamertraining\w*|pleeg(?:gezin|zorg)\w*|jeugdzorgplus|jeugdhulp met verblijf|residentie\w* jeugd\w*)\b/,
  /\b(?:beschermd(?:e)? wonen|beschermde woonvorm\w*|begeleid(?:e)? wonen|rvb|ribw\w*|azc|asielzoekerscentrum|slachtoffers? (?:van )?mensenhandel)\b/,
  /\bwoon(?:plek\w*|vormen|vorm|voorziening\w*|huis|huizen)\b(?= (?:voor|van) (?:jonge\w*|meiden|meisjes|jongens|tieners?|tienermoeders|vrouwen|moeders)\b)/,
  /\b(?:meiden|meisjes|jongens|jongeren|tienermoeder)hui(?:s|zen)\b/,
  /\b(?:shelters?|refuges?|domestic (?:violence|abuse)|battered|safe haven|transitional housing|group home|youth home|halfway house|trafficking)\b/,
  /(?<!\p{L})(?:foyers? d hebergement|centres? d hebergement|casas? de acogida|casas? refugio|sıgınma ev\p{L}*|sıgınag\p{L}*|schronisk\p{L}*|притул\p{L}*|(?:ال)?ملجا|پناهگاه|خانه امن)(?!\p{L})/u,
  /\bopvang\b(?=.*\b(?:geweld|mishandel|slachtoffer|bedreig|dakloos|dakloze|verblijf)\w*)/,
];
/** Child care is not meant. */
const childCare =
  /\b(?:kinder|peuter|buitenschoolse|naschoolse|voorschoolse|tussenschoolse|gastouder|dag)(?: ?opvang)\b/g;

/** Who is called so takes somebody in; in a description it can be about children after school. */
const takesIn = /\b\w*opvang\b/;
/** Taking in that nobody has to hide for. */
const otherCare =
  /\b(?:kinder|peuter|buitenschoolse|naschoolse|voorschoolse|tussenschoolse|gastouder|dag|vakantie|sport|natuur|dieren|huisdieren|honden|katten|vogel|egel|water|regenwater)(?: ?opvang)\b/g;

/** The word by which a name, or what somebody says that it is, tells that people are taken in. */
function shelterName({ name, organization = '', alternateName = '', kind = '' }: Candidate): string | undefined {
  const [called, said] = [[name, organization, alternateName], [kind]].map((texts) =>
    texts.map(comparable).join(' . '),
  );
  const without = called?.replace(otherCare, ' ') ?? '';
  // “Kinderopvang Zon” can stand under “opvang”.
  return takesIn.exec(without === called ? `${called} . ${said?.replace(otherCare, ' ') ?? ''}` : without)?.[0];
}

/** The words at which a row is likely to be a shelter or a home of young people. */
export function shelterWords(texts: readonly string[]): string | undefined {
  const text = texts.map((part) => comparable(part).replace(childCare, ' ')).join(' . ');
  for (const pattern of shelter) {
    const found = pattern.exec(text);
    if (found) return found[0];
  }
  return texts.map((part) => asOneWord.exec(hostIn(part))?.[0]).find(Boolean);
}

/** As it stands in the address of a website or a mailbox, where no word ends. */
const asOneWord =
  /(?:vrouwen|mannen|crisis|nood|nacht|daklozen|thuislozen|jongeren|gezins|asiel)opvang|blijfvanmijnlijf|blijf(?:groep|huis)|oranjehuis|safe-?house|(?:meiden|jongeren|tienermoeder|gezins)huis|beschermdwonen|womensshelter/;

/** The host in a web address or an e-mail address; empty for any other text. */
const hostIn = (text: string): string =>
  /^(?:https?:\/\/|[^\s@/]+@)([a-z\d.-]+)/i.exec(text.trim())?.[1]?.toLowerCase().replaceAll('-', '') ?? '';

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
  readonly alternateName?: string | undefined;
  /** What the source says that it is, in its own words. */
  readonly kind?: string | undefined;
  /** Every text that would be shown, in every language. */
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
  const own = shelterName(candidate) ?? shelterWords([...texts, candidate.kind ?? '']);
  if (own) return { verdict: 'hold', code: 'likely-shelter', value: own };
  const listed = listedWord(texts, choices.words);
  if (listed) return { verdict: 'hold', code: 'held-by-mapping', value: listed };
  const address = homeAddress(place);
  if (address) return { verdict: 'hold', code: 'likely-private-address', value: address, inAddress: true };
  const home = homeWords(texts);
  if (home) return { verdict: 'hold', code: 'likely-private-address', value: home };
  return { verdict: 'publish' };
}
