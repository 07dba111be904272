import {
  factDefinitions,
  isPhone,
  type FactKey,
  type FactKind,
  type LocalizedText,
} from '@wijkbrug/core/team-profile.js';
import type { FactTerms } from '@wijkbrug/core/team-explainer.js';
import type {
  NamedNumber,
  ElsewhereEntry,
  RegularPlace,
  TeamPerson,
  WeeklyHours,
} from '@wijkbrug/core/team-profile.js';
import { readDate, readFlag } from '../kaart/cells/simple.js';
import { cleanLine, cleanText, comparable } from '../kaart/cells/text.js';
import { languageWord, parseWeeklyHours, readLanguageTags, writeWeeklyHours } from './cell-words.js';
import { isLeftover } from './leftover.js';
import { optionWords } from './option-words.js';

/** A cell that was read into a value, or the sentence that says what to write. */
export type ReadCell = { readonly value: unknown } | { readonly mend: string };

/** How an answer stands in the workbook, and how it is read back. */
interface Form {
  /** What the workbook tells people to write. */
  readonly help: (key: FactKey, terms: FactTerms) => string;
  readonly write: (value: never, key: FactKey, terms: FactTerms) => string;
  readonly read: (text: string, key: FactKey, terms: FactTerms) => ReadCell;
}

const none = new Set(['geen', 'niets', 'niet']);
const isNone = (text: string): boolean => none.has(comparable(text));
const lines = (text: string): string[] =>
  cleanText(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
const fields = (line: string): string[] => line.split('|').map((part) => part.trim());

/** Reads a line per item; the first line that cannot be read is named. */
function readLines(text: string, help: string, read: (parts: readonly string[]) => unknown): ReadCell {
  if (isNone(text)) return { value: [] };
  const values: unknown[] = [];
  for (const line of lines(text)) {
    const parts = fields(line);
    const value = parts.some((part) => part !== '' && isLeftover(part)) ? undefined : read(parts);
    if (value === undefined) return { mend: `De regel “${line}” kunnen wij niet lezen. ${help}` };
    values.push(value);
  }
  return { value: values };
}

const dutch = (text: string): LocalizedText => ({ nl: text });

const phoneHelp =
  'Schrijf een telefoonnummer met de 0 ervoor, zoals 030 123 45 67. Een rekenblad haalt die 0 soms weg.';
const hoursHelp = 'Schrijf dagen en tijden, zoals: ma, do 18:00-20:00; za 10:00-12:00. Is het er niet? Schrijf: geen.';
const contactHelp = 'Schrijf: naam | telefoonnummer.';
const numbersHelp = 'Schrijf op elke regel: naam | telefoonnummer. Zijn er geen? Schrijf: geen.';
const placesHelp =
  'Schrijf op elke regel: naam van de plek | adres | dagen en tijden. Adres en tijden mogen leeg zijn. Zijn er geen? Schrijf: geen.';
const elsewhereHelp =
  'Schrijf op elke regel: wat | wie het wel doet | telefoonnummer | webadres. Nummer en webadres mogen leeg zijn. Is er niets? Schrijf: geen.';

const peopleHelp =
  'Schrijf op elke regel: voornaam | wat die persoon doet | dag van toestemming, zoals 2-11-2026 | talen | avonden en weekend | webadres van een foto. De laatste drie mogen leeg zijn. Wil niemand dat? Schrijf: geen.';

const line = (help: string): Form => ({
  help: () => help,
  write: (value: string) => value,
  read: (text) => words(cleanLine(text), cleanLine(text)),
});

/** Braces that own texts may hold, and that nothing fills in here: residents would read them. */
const words = (text: string, value: unknown): ReadCell =>
  /\{[\w.]+\}/.test(text) ? { mend: 'Schrijf de woorden zelf, en geen {…}: dat vult hier niemand in.' } : { value };

function readOption(text: string, options: ReadonlyMap<string, string>): string | undefined {
  for (const [option, word] of options)
    if ([option, word].some((name) => comparable(name) === comparable(text))) return option;
  return undefined;
}

/** Choices with commas between them, when all of them are known. */
function optionsBetweenCommas(text: string, options: ReadonlyMap<string, string>): readonly string[] | undefined {
  const found = text
    .split(/,| en /)
    .filter((part) => part.trim() !== '')
    .map((part) => readOption(part, options));
  return found.length > 1 && found.every((option) => option !== undefined) ? found : undefined;
}

const optionsHelp = (options: ReadonlyMap<string, string>): string => [...options.values()].join('; ');

const readNumber = (parts: readonly string[]): NamedNumber | undefined => {
  const [name = '', phone = ''] = parts;
  return name !== '' && isPhone(phone) && parts.length === 2 ? { name: dutch(name), phone } : undefined;
};
const writeNumber = ({ name, phone }: NamedNumber): string => `${name.nl} | ${phone}`;

function readPlace(parts: readonly string[]): RegularPlace | undefined {
  const [name = '', address = '', times = ''] = parts;
  const hours = times === '' ? undefined : parseWeeklyHours(times);
  if (name === '' || parts.length > 3 || (times !== '' && !hours)) return undefined;
  return { name, ...(address && { address }), ...(hours && { hours }) };
}

/** A line with commas and no sign between its parts may be a name, an address and times: that is asked, not guessed. */
function placeOrQuestion(text: string): ReadCell | undefined {
  const line = lines(text).find((one) => one.includes(',') && !one.includes('|'));
  if (line === undefined) return undefined;
  const [name = '', address = '', ...times] = line.split(/,\s*/);
  const meant = withoutEmptyEnd([name, address, times.join(', ')]);
  return {
    mend: `Staat in “${line}” meer dan een naam? Zet dan een | ertussen: ${meant}. Hoort de komma bij de naam? Zet dan een | achter de naam.`,
  };
}

function readElsewhere(parts: readonly string[]): ElsewhereEntry | undefined {
  const [what = '', who = '', phone = '', url = ''] = parts;
  if (what === '' || who === '' || parts.length > 4 || (phone && !isPhone(phone))) return undefined;
  if (url && !/^https?:\/\/\S+$/.test(url)) return undefined;
  return { what: dutch(what), who, ...(phone && { phone }), ...(url && { url }) };
}

function readPerson(parts: readonly string[]): TeamPerson | undefined {
  const [name = '', role = '', agreed = '', spoken = '', times = '', photo = ''] = parts;
  const agreedOn = readDate(agreed);
  const { tags, unknown: strange } = readLanguageTags(spoken);
  const hours = times === '' ? undefined : parseWeeklyHours(times);
  if (name === '' || role === '' || agreedOn === undefined || parts.length > 6) return undefined;
  if (strange !== undefined || (times !== '' && !hours) || (photo && !/^(https?:\/\/|\/(?!\/))\S+$/.test(photo))) {
    return undefined;
  }
  return {
    name,
    role: dutch(role),
    agreedOn,
    ...(tags.length > 0 && { languages: tags }),
    ...(hours && { hours }),
    ...(photo && { photo }),
  };
}

const withoutEmptyEnd = (parts: readonly (string | undefined)[]): string =>
  parts
    .map((part) => part ?? '')
    .join(' | ')
    .replace(/( \| )+$/, '');

const forms: Readonly<Record<FactKind, Form>> = {
  name: line('Een korte tekst. Die is in elke taal gelijk.'),
  text: {
    help: () => 'Schrijf één of twee korte zinnen, zoals u het tegen een bewoner zegt.',
    write: (value: LocalizedText) => value.nl,
    read: (text) => words(text, dutch(cleanText(text).trim())),
  },
  flag: {
    help: () => 'ja; nee',
    write: (value: string) => (value === 'yes' ? 'ja' : 'nee'),
    read: (text) => {
      const value = readFlag(text);
      return value ? { value } : { mend: 'Schrijf: ja, nee of weet ik niet.' };
    },
  },
  phone: {
    ...line(phoneHelp),
    read: (text) => (isPhone(cleanLine(text)) ? { value: cleanLine(text) } : { mend: phoneHelp }),
  },
  url: {
    ...line('Schrijf een webadres dat begint met https:// of met /.'),
    read: (text) =>
      /^(https?:\/\/|\/(?!\/)|#)\S+$/.test(cleanLine(text))
        ? { value: cleanLine(text) }
        : { mend: 'Schrijf een webadres dat begint met https:// of met /.' },
  },
  number: {
    help: () => 'Een heel getal van 1 tot en met 999.',
    write: (value: number) => String(value),
    read: (text) =>
      /^[1-9]\d{0,2}$/.test(cleanLine(text))
        ? { value: Number(cleanLine(text)) }
        : { mend: 'Schrijf een heel getal van 1 tot en met 999.' },
  },
  choice: {
    help: (key, terms) => `Kies één: ${optionsHelp(optionWords(key, terms))}.`,
    write: (value: string, key, terms) => optionWords(key, terms).get(value) ?? value,
    read: (text, key, terms) => {
      const options = optionWords(key, terms);
      const value = readOption(text, options);
      return value ? { value } : { mend: `Kies één van deze: ${optionsHelp(options)}.` };
    },
  },
  choices: {
    help: (key, terms) =>
      `Kies wat klopt, met ; ertussen: ${optionsHelp(optionWords(key, terms))}. Geldt niets ervan? Schrijf: geen.`,
    write: (value: readonly string[], key, terms) =>
      value.length === 0 ? 'geen' : value.map((option) => optionWords(key, terms).get(option) ?? option).join('; '),
    read: (text, key, terms) => {
      if (isNone(text)) return { value: [] };
      const options = optionWords(key, terms);
      const values: string[] = [];
      for (const item of cleanText(text).split(/[;\n]/)) {
        if (item.trim() === '') continue;
        const value = readOption(item, options);
        const several = value ? [value] : optionsBetweenCommas(item, options);
        if (!several)
          return { mend: `“${item.trim()}” kennen wij hier niet. Kies, met ; ertussen: ${optionsHelp(options)}.` };
        for (const one of several) if (!values.includes(one)) values.push(one);
      }
      return { value: values };
    },
  },
  languages: {
    help: () => 'Namen van talen met ; ertussen, zoals: Arabisch; Turks. Zijn er geen? Schrijf: geen.',
    write: (value: readonly string[]) => (value.length === 0 ? 'geen' : value.map(languageWord).join('; ')),
    read: (text) => {
      if (isNone(text)) return { value: [] };
      const { tags, unknown } = readLanguageTags(text);
      return unknown === undefined
        ? { value: tags }
        : { mend: `De taal “${unknown}” kennen wij niet. Schrijf de naam in het Nederlands, of de code.` };
    },
  },
  hours: {
    help: () => hoursHelp,
    write: (value: readonly WeeklyHours[]) => (value.length === 0 ? 'geen' : writeWeeklyHours(value)),
    read: (text) => {
      if (isNone(text)) return { value: [] };
      const value = parseWeeklyHours(text);
      return value ? { value } : { mend: hoursHelp };
    },
  },
  places: {
    help: () => placesHelp,
    write: (value: readonly RegularPlace[]) =>
      value.length === 0
        ? 'geen'
        : value
            .map(({ name, address, hours }) =>
              !address && !hours && name.includes(',')
                ? `${name} |`
                : withoutEmptyEnd([name, address, hours && writeWeeklyHours(hours)]),
            )
            .join('\n'),
    read: (text) => placeOrQuestion(text) ?? readLines(text, placesHelp, readPlace),
  },
  elsewhere: {
    help: () => elsewhereHelp,
    write: (value: readonly ElsewhereEntry[]) =>
      value.length === 0
        ? 'geen'
        : value.map(({ what, who, phone, url }) => withoutEmptyEnd([what.nl, who, phone, url])).join('\n'),
    read: (text) => readLines(text, elsewhereHelp, readElsewhere),
  },
  people: {
    help: () => peopleHelp,
    write: (value: readonly TeamPerson[]) =>
      value.length === 0
        ? 'geen'
        : value
            .map(({ name, role, agreedOn, languages = [], hours, photo }) =>
              withoutEmptyEnd([
                name,
                role.nl,
                agreedOn,
                languages.map(languageWord).join('; '),
                hours && writeWeeklyHours(hours),
                photo,
              ]),
            )
            .join('\n'),
    read: (text) => readLines(text, peopleHelp, readPerson),
  },
  contact: {
    help: () => contactHelp,
    write: writeNumber,
    read: (text) => {
      const parts = fields(cleanLine(text));
      const value = parts.some(isLeftover) ? undefined : readNumber(parts);
      return value ? { value } : { mend: contactHelp };
    },
  },
  numbers: {
    help: () => numbersHelp,
    write: (value: readonly NamedNumber[]) => (value.length === 0 ? 'geen' : value.map(writeNumber).join('\n')),
    read: (text) => readLines(text, numbersHelp, readNumber),
  },
};

const formOf = (key: FactKey): Form => forms[factDefinitions[key].kind];

/** What to write in the cell of a fact. */
export const answerHelp = (key: FactKey, terms: FactTerms): string => formOf(key).help(key, terms);

/** The value of a fact as the workbook shows it; other languages than Dutch stand in cells of their own. */
export const writeAnswer = (key: FactKey, value: unknown, terms: FactTerms): string =>
  value === 'unknown' ? 'weet ik niet' : formOf(key).write(value as never, key, terms);

const unknown = new Set(['weet ik niet', 'weet niet', 'onbekend', 'unknown']);

const leftoverHelp =
  'Dat is geen antwoord. Weet het team het niet? Schrijf: weet ik niet. Of maak de cel leeg tot u het weet.';

/** The value that a cell holds: `unknown` when the team says that it does not know. */
export function readAnswer(key: FactKey, text: string, terms: FactTerms): ReadCell {
  if (unknown.has(comparable(text))) return { value: 'unknown' };
  return isLeftover(text) ? { mend: leftoverHelp } : formOf(key).read(text, key, terms);
}
