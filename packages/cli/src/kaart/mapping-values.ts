import { UsageError } from '../usage-error.js';
import { comparable } from './cells/text.js';
import type { Field } from './fields.js';
import { answerWords, domainWords, doubleDomains, kindWords, nameOfDomain, roleWords, walkInWords } from './words.js';

/** A field that holds words of a fixed set: what is understood in it, and each code with its Dutch name. */
interface FixedField {
  readonly known: ReadonlyMap<string, unknown>;
  readonly choices: ReadonlyMap<string, string>;
}

/** The first word of each code is the code itself, the second its plainest Dutch name. */
function namesIn(table: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const [word, code] of table) if (word !== comparable(code) && !names.has(code)) names.set(code, word);
  return names;
}

const fixedFields: Readonly<Partial<Record<Field, FixedField>>> = {
  soort: { known: kindWords, choices: namesIn(kindWords) },
  leefgebieden: { known: new Map<string, unknown>([...domainWords, ...doubleDomains]), choices: nameOfDomain },
  rollen: { known: roleWords, choices: namesIn(roleWords) },
  'sleutelpersoon-rollen': { known: roleWords, choices: namesIn(roleWords) },
  'inloop-met': { known: walkInWords, choices: namesIn(walkInWords) },
  'telefoon-wie': { known: answerWords, choices: namesIn(answerWords) },
};

/** The words that a mapping file gives to the values of a source. */
interface Values {
  readonly waarden: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly standaard: Readonly<Record<string, string>>;
}

/**
 * Looks whether we know what a mapping file says that words mean.
 *
 * @throws UsageError with what may be chosen
 */
export function checkValues({ waarden, standaard }: Values, file: string): void {
  for (const [field, table] of Object.entries(waarden)) {
    const fixed = fixedFields[field as Field];
    if (!fixed) {
      throw new UsageError('mapping-value-field', { file, value: field, list: Object.keys(fixedFields).join(', ') });
    }
    for (const [word, meaning] of Object.entries(table)) check(fixed, meaning, `"${word}": "${meaning}"`, file);
  }
  for (const [field, value] of Object.entries(standaard)) {
    const fixed = fixedFields[field as Field];
    const own = new Set(Object.keys(waarden[field] ?? {}).map(comparable));
    if (fixed && !own.has(comparable(value))) check(fixed, value, `"${field}": "${value}"`, file);
  }
}

function check({ known, choices }: FixedField, value: string, at: string, file: string): void {
  if (known.has(comparable(value))) return;
  const strange = value.split(/[,;|]/).find((part) => part.trim() !== '' && !known.has(comparable(part)));
  if (strange === undefined) return;
  const list = [...choices].map(([code, name]) => `${code} (${name})`).join(', ');
  throw new UsageError('mapping-value', { file, value: strange.trim(), at, list });
}
