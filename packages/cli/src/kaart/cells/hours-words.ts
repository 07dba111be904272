import type { Weekday } from '@wijkbrug/core/locale.js';

/* The words in which people write opening hours, in Dutch and English. */

const dayWords: readonly (readonly [Weekday, string])[] = [
  ['MO', "(?:'s )?(?:maandag(?:en|s)?|monday'?s?|mon|ma|mo)"],
  ['TU', "(?:'s )?(?:dinsdag(?:en|s)?|tuesday'?s?|tues?|di|tu)"],
  ['WE', "(?:'s )?(?:woensdag(?:en|s)?|wednesday'?s?|we(?:den|nd)sdays?|weds?|woe?|we)"],
  ['TH', "(?:'s )?(?:donderdag(?:en|s)?|thursday'?s?|thurdsays?|thu(?:rs?)?|don?|th)"],
  ['FR', "(?:'s )?(?:vrijdag(?:en|s)?|friday'?s?|fri|vr(?:ij?)?|fr)"],
  ['SA', "(?:'s )?(?:zaterdag(?:en|s)?|saturday'?s?|sat|zat?|sa)"],
  ['SU', "(?:'s )?(?:zondag(?:en|s)?|sunday'?s?|sun|zon?|su)"],
];
export const week = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const satisfies readonly Weekday[];
const anyDay = dayWords.map(([, words]) => words).join('|');
const upTo = String.raw`\s*(?:-|t\/m|tm|t\.e\.m\.?|tot en met|tot|through|thru|to|until)\s*`;
/** Behind a day: “woensdagavond”. The hours must lie in it. */
const part = String.raw`(?:\s*-?\s*(ochtend|morgen|middag|avond|nacht)(?:en|s)?)`;
const wordEnd = String.raw`(?![\p{L}\d])`;
const clock = String.raw`(?:(\d{1,2})(?:(?:\s*[:.h]\s*|u)(\d{2}))?(?::\d{2})?\s*(a\.?m\.?(?!\p{L})|p\.?m\.?(?!\p{L}))?|(12 noon|noon|midnight|middernacht))\s*(?:uur|u|h)?\.?`;

/** What takes days out. */
const but = String.raw`[([]?(?:behalve|uitgezonderd|m\.?u\.?v\.?|met uitzondering van|niet|except(?: for)?|excluding|not)\s+`;

const ordinal =
  '(?:[1-5](?:e|ste|de|st|nd|rd|th)|eerste|tweede|derde|vierde|vijfde|laatste|first|second|third|fourth|fifth|last)';

const sticky = (source: string): RegExp => new RegExp(source, 'uy');
const first = sticky(
  String.raw`((?:${ordinal}(?:\s*(?:,|en|and|&)\s*)?)+)\s*(${anyDay})${part}?${wordEnd}(?:\s*(?:(?:van|in|of)\s*(?:de|elke|the|every|each)|v[./]?d\.?)\s*(?:maand|mnd\.?|month))?`,
);
export const patterns = {
  dates: sticky(String.raw`geldig(?:\s*vanaf\s*(\d{4}-\d{2}-\d{2}))?(?:\s*t\/m\s*(\d{4}-\d{2}-\d{2}))?`),
  nth: first,
  monthly: sticky(`(?:each|every|elke|iedere|per) (?:month|maand)${wordEnd}`),
  /** “Ma/vr”: Monday and Friday, or from Monday to Friday? */
  slashed: sticky(`(${anyDay})\\.?\\s*\\/\\s*(${anyDay})\\.?${wordEnd}`),
  dayRange: sticky(`(${anyDay})\\.?${upTo}(${anyDay})\\.?${wordEnd}`),
  dayPart: sticky(`(${anyDay})${part}${wordEnd}`),
  day: sticky(`(${anyDay})\\.?${wordEnd}`),
  round: sticky(
    String.raw`(?:24\s*[\/x]\s*7(?:\s*(?:dagen|days?))?|24\s*-?\s*(?:uur|uren|u|hours?|hrs?)(?:\s*(?:(?:per|a|in een)\s+|\/\s*)(?:dag|day))?(?:\s*[,\/&x]?\s*(?:en |and )?7\s*(?:dagen|days?)(?:\s*(?:(?:per|a|in de|in een)\s+|\/\s*)week)?)?|dag en nacht|altijd open|always open)${wordEnd}`,
  ),
  every: sticky(
    String.raw`(?:dagelijks|(?:elke|iedere|alle) dag(?:en)?|daily|every ?day|7 dagen per week|7 days a week)${wordEnd}`,
  ),
  working: sticky(String.raw`(?:(?:op )?werkdagen|doordeweeks|door de week|week ?days|m ?- ?f)${wordEnd}`),
  weekend: sticky(String.raw`(?:(?:in )?(?:het |the )?weekend(?:en|s)?)${wordEnd}`),
  weeks: sticky(String.raw`(?:in )?(?:de )?(oneven|even|odd) (?:weken|week|weeks)${wordEnd}`),
  fortnight: sticky(
    String.raw`(?:om de (?:(\d{1,2}) weken|week|twee weken)|(?:één|een|1)? ?(?:keer|x) per (?:2|twee) weken|tweewekelijks|2-wekelijks|every (?:other|two|2) weeks?|bi-?weekly|fortnightly)(?:\s*vanaf\s*(\d{4}-\d{2}-\d{2}))?${wordEnd}`,
  ),
  /** “Dagelijks behalve op zondag”. */
  except: sticky(
    String.raw`${but}(?:(?:op|on|de|the|elke|every)\s+)*(?=(?:${ordinal}\s+)?(?:${anyDay})${part}?\.?${wordEnd})`,
  ),
  holidays: sticky(
    String.raw`(?:${but}(?:(?:op|on|tijdens|during)\s+)?(?:(?:public|bank) )?(?:feestdagen|holidays)|(?:op |on )?(?:(?:public|bank) )?(?:feestdagen|holidays)(?: ook)?\s*(?:zijn (?:wij|we) )?(gesloten|closed|dicht|open|geopend)|(gesloten|closed|dicht|open|geopend) (?:op|on|tijdens) (?:(?:public|bank) )?(?:feestdagen|holidays))${wordEnd}`,
  ),
  time: sticky(
    `(?:van |from |tussen )?${clock}\\s*(?:-|tot(?: en met)?|to|until|till|en(?= \\d))\\s*${clock}${wordEnd}`,
  ),
  /** A time without an end: “10u”, “om 19.30”. */
  start: sticky(
    String.raw`(?:(?:vanaf|om|from|at) )?(?:\d{1,2}[:.u]\d{2}|\d{1,2}(?=\s*(?:uur|u|h)(?![\p{L}\d])))\s*(?:uur|u|h)?${wordEnd}`,
  ),
  /** A date with its year, which is no time. */
  date: sticky(String.raw`\d{1,2}([-\/.])\d{1,2}\1(?:19|20)\d{2}(?!\d)`),
  closed: sticky(`(?:gesloten|closed|dicht)${wordEnd}`),
  note: sticky(String.raw`[([]([^()[\]]{2,120})[)\]]`),
  filler: sticky(
    String.raw`(?:openingstijden|openingsuren|opening hours|hours|geopend|open|uur|u|en|and|van|from|is|zijn|wij|we|op|on|the|de|elke|iedere|every|each)${wordEnd}|[\s,;:.|/&+*•)\]-]+`,
  ),
  word: sticky(String.raw`[\p{L}\d'’]+|[^\s]`),
};

/** A day, right after what stands before it. */
export const nextDay = new RegExp(`^\\s*(?:op )?(?:${anyDay})(?![\\p{L}\\d])`, 'u');

/** What stands in brackets, and says on which of the days before it is closed: “do gesloten”. */
export const closedDays = new RegExp(
  `^(?:op )?(?:${anyDay})(?:\\s*(?:,|en|and|&|\\/)\\s*(?:${anyDay}))*\\s+(?:is |zijn )?(?:gesloten|dicht|closed)$`,
);

/**
 * What stands in brackets, and names a day, a month or a date, or says that it is not always so. “From 18 years” and “first
 * floor” are about something else.
 */
export const limits = new RegExp(
  [
    String.raw`(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:mon|tues|wednes|thurs|fri|satur|sun)day`,
    String.raw`(?:ma|di|woe?|do|vr|za|zo|mon|tue|wed|thu|fri|sat|sun)${wordEnd}`,
    String.raw`(?:jan(?:uari|uary)?|feb(?:ruar[iy])?|mrt|maart|march|apr(?:il)?|mei|jun[ei]?|jul[iy]?|aug(?:ustus|ust)?|sept?(?:ember)?|o[kc]t(?:ober)?|nov(?:ember)?|dec(?:ember)?)${wordEnd}`,
    String.raw`20\d{2}${wordEnd}|\d{1,2}([-\/])\d{1,2}\1\d{2}${wordEnd}|\d{1,2}[.:]\d{2}${wordEnd}`,
    String.raw`(?:gesloten|dicht|closed|vervallen|vervalt|gestopt|cancelled|tijdelijk|temporar(?:y|ily)|sinds|soms|meestal|wisselend|sometimes|usually)${wordEnd}`,
    String.raw`vanaf${wordEnd}(?!\s+\d{1,3}\s*(?:jaar|jr))`,
    String.raw`(?:eerste|tweede|derde|vierde|laatste|first|second|third|fourth|last)${wordEnd}(?!\s+(?:verdieping|etage|hulp|lijn|floor|aid))`,
    String.raw`(?:elke|iedere|every|each)${wordEnd}(?!\s+(?:leeftijd|age))`,
  ]
    .map((words) => String.raw`(?<![\p{L}\d])(?:${words})`)
    .join('|'),
  'iu',
);

/** A third day with a hyphen, right after a range of days. */
export const rangeGoesOn = new RegExp(`^[^\\S\\n]*-[^\\S\\n]*(?:${anyDay})(?![\\p{L}\\d])`, 'u');

const glued =
  /(?<=\d ?[ap]m)(?=[A-Z\d])|(?<=[\p{Ll}\d.])(?=(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Maan|Dins|Woens|Donder|Vrij|Zater|Zon)[a-z]*(?!\p{L})|Every|Daily|Dagelijks)|(?<=\p{Ll})(?=\d{1,2}(?::\d\d)? ?[ap]m)/gu;

/** A third day with a slash, right after two of them. */
export const slashGoesOn = new RegExp(`^\\s*\\/\\s*(?:${anyDay})(?![\\p{L}\\d])`, 'u');

/** Puts apart what lost its line break: “5:00pmMonday”, “from11:30am”. */
export const apart = (text: string): string => text.replace(glued, ' ');

const dayPatterns = dayWords.map(([code, words]) => [code, new RegExp(`^(?:${words})$`)] as const);
export const dayOf = (word: string): Weekday => dayPatterns.find(([, pattern]) => pattern.test(word))?.[0] ?? 'MO';

export function between(from: Weekday, until: Weekday): Weekday[] {
  const [a, b] = [week.indexOf(from), week.indexOf(until)];
  return a <= b ? week.slice(a, b + 1) : [...week.slice(a), ...week.slice(0, b + 1)];
}

const ordinalWords: ReadonlyMap<string, number> = new Map(
  Object.entries({
    eerste: 1,
    first: 1,
    tweede: 2,
    second: 2,
    derde: 3,
    third: 3,
    vierde: 4,
    fourth: 4,
    vijfde: 5,
    fifth: 5,
    laatste: -1,
    last: -1,
  }),
);

export const ordinals = (text: string): number[] =>
  [...text.matchAll(/([1-5])(?:e|ste|de|st|nd|rd|th)|([a-z]{4,})/g)].flatMap(([, digit, word]) => {
    const number = digit ? Number(digit) : ordinalWords.get(word ?? '');
    return number === undefined ? [] : [number];
  });

/** Between which times something in that part of the day starts, generously. */
const parts: Readonly<Record<string, readonly [from: string, until: string]>> = {
  ochtend: ['05:00', '13:00'],
  morgen: ['05:00', '13:00'],
  middag: ['11:00', '18:30'],
  avond: ['16:00', '24:00'],
  nacht: ['18:00', '24:00'],
};

/** True when hours that start at a time can be in that part of the day: “woensdagavond 7-9” is not at seven in the morning. */
export function startsIn(name: string, from: string): boolean {
  const [first, last] = parts[name] ?? ['00:00', '24:00'];
  return first <= from && from < last;
}
