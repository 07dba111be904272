import type { IsoDate } from '@wijkbrug/core/locale.js';
import { addressHiddenBy, type HoursException } from '@wijkbrug/core/sociale-kaart.js';
import type { HsdsRow, HsdsTable, HsdsTables } from '@wijkbrug/core/sociale-kaart/hsds.js';
import type { CountryCode } from 'libphonenumber-js';
import { readLanguages } from '../cells/languages.js';
import { readPhones } from '../cells/phones.js';
import { readPoint } from '../cells/point.js';
import { findPostcode, readForeignPostcode } from '../cells/postcode.js';
import { readAge, readDate, readEmail, readWebsite } from '../cells/simple.js';
import { cleanLine, cleanText, comparable, valueText as text, without } from '../cells/text.js';
import type { FindingCode } from '../finding.js';
import type { Mapping } from '../mapping.js';
import { mobileNumbersIn } from '../mobile-numbers.js';
import { isPeoplesMailbox } from '../own-mailbox.js';
import { notInName } from './names.js';
import type { Normalised } from './normalise.js';
import { readExceptions, readSchedules } from './schedules.js';

type Row = Record<string, unknown>;

/** Something found in a row that belongs to a record. */
export interface TableFinding {
  readonly code: FindingCode;
  readonly column?: string;
  readonly value: string;
  readonly result?: string;
}

/** Tables of which every cell was read, and what was found, by the record to which it belongs (`services/12`). */
export interface CleanTables {
  readonly tables: HsdsTables;
  readonly findings: ReadonlyMap<string, readonly TableFinding[]>;
  /** What the source says of services that are not active, by id. */
  readonly stopped: ReadonlyMap<string, string>;
  /** The places of which the source itself says that the address may be shown, by id. */
  readonly shown: ReadonlySet<string>;
}

const owners = [
  ['service_at_location_id', 'service_at_location'],
  ['service_id', 'services'],
  ['location_id', 'locations'],
  ['organization_id', 'organizations'],
] as const;

/** The record to which a row of a table belongs. */
function ownerOf(table: HsdsTable, row: HsdsRow): string {
  if (['services', 'locations', 'organizations', 'service_at_location'].includes(table))
    return `${table}/${text(row['id'])}`;
  for (const [column, owner] of owners) if (row[column]) return `${owner}/${text(row[column])}`;
  return '';
}

/** Reads every cell of the tables as the cells of a spreadsheet are read. */
export class TableCleaner {
  readonly #findings = new Map<string, TableFinding[]>();
  readonly #stopped = new Map<string, string>();
  readonly #shown = new Set<string>();
  readonly #normalised: Normalised;
  readonly #country: CountryCode;
  readonly #today: IsoDate;

  constructor(normalised: Normalised, mapping: Mapping, today: IsoDate) {
    this.#normalised = normalised;
    this.#country = mapping.land as CountryCode;
    this.#today = today;
  }

  #say(owner: string, code: FindingCode, value: string, column?: string, result?: string): void {
    const finding = {
      code,
      value: value.slice(0, 300),
      ...(column ? { column } : {}),
      ...(result ? { result: result.slice(0, 300) } : {}),
    };
    const list = this.#findings.get(owner);
    if (list) list.push(finding);
    else this.#findings.set(owner, [finding]);
  }

  clean(): CleanTables {
    const tables: Partial<Record<HsdsTable, HsdsRow[]>> = {};
    for (const [table, rows] of Object.entries(this.#normalised.tables) as [HsdsTable, Row[]][]) {
      tables[table] = rows.map((row) => this.#row(table, row));
    }
    tables.phones = (tables.phones ?? []).flatMap((row) => this.#phones(row));
    tables.languages = (tables.languages ?? []).flatMap((row) => this.#languages(row));
    tables.addresses = (tables.addresses ?? []).map((row) => this.#address(row));
    tables.contacts = (tables.contacts ?? []).flatMap((row) => this.#contact(row));
    tables.schedules = this.#schedules(tables.schedules ?? []);
    this.#exceptions(tables);
    const filled = Object.entries(tables).filter(([, rows]) => rows.length > 0);
    return { tables: Object.fromEntries(filled), findings: this.#findings, stopped: this.#stopped, shown: this.#shown };
  }

  /** Every text without markup, and the columns that have a form of their own. */
  #row(table: HsdsTable, row: HsdsRow): HsdsRow {
    const owner = ownerOf(table, row);
    const result: Row = {};
    for (const [column, value] of Object.entries(row)) result[column] = this.#cell(owner, column, value);
    const read = (column: string, reader: (value: string) => unknown, code: FindingCode): void => {
      const raw = text(result[column]);
      if (raw.trim() === '') return;
      const value = reader(raw);
      if (value === undefined) this.#say(owner, code, raw, column);
      result[column] = value;
    };
    for (const column of ['email', 'assurer_email']) read(column, readEmail, 'email-unreadable');
    const mailbox = text(result['email']);
    if (table !== 'contacts' && isPeoplesMailbox(mailbox)) this.#say(owner, 'mailbox-own', mailbox, 'email');
    for (const column of ['url', 'website', 'logo', 'schedule_link']) read(column, readWebsite, 'website-unsafe');
    for (const column of ['name', 'description', 'application_process', 'fees_description']) {
      for (const number of mobileNumbersIn(text(result[column]))) this.#say(owner, 'mobile-shown', number, column);
    }
    if (table === 'services') {
      read('minimum_age', readAge, 'age-unreadable');
      read('maximum_age', readAge, 'age-unreadable');
      read('assured_date', readDate, 'date-unreadable');
      if (text(result['assured_date']) > this.#today) {
        this.#say(owner, 'date-in-future', text(result['assured_date']), 'assured_date');
        delete result['assured_date'];
      }
      const said = text(result['status']);
      result['status'] = statusOf(said);
      const ids = [row['id'], row['wijkbrug_id']].map(text);
      if (result['status'] !== 'active') for (const id of ids) this.#stopped.set(id, said);
    }
    if (table === 'locations') {
      const hidden = row['wijkbrug_address_hidden'];
      const answer = addressHiddenBy(hidden);
      if (answer === 'unclear') {
        this.#say(owner, 'flag-unknown', text(hidden) || JSON.stringify(hidden), 'wijkbrug_address_hidden', 'ja');
      }
      if (answer === 'no' && text(hidden) !== '')
        for (const id of [row['id'], row['wijkbrug_id']]) this.#shown.add(text(id));
      result['wijkbrug_address_hidden'] = answer === 'no' ? undefined : true;
      Object.assign(result, this.#point(owner, text(result['latitude']), text(result['longitude'])));
    }
    return Object.fromEntries(Object.entries(result).filter(([, value]) => value !== undefined && value !== ''));
  }

  /** The point of a place, with a line about one that was written otherwise, or that is none. */
  #point(owner: string, raw: string, other: string): Row {
    const none = { latitude: undefined, longitude: undefined };
    if (raw === '' && other === '') return none;
    const found = readPoint(raw, other, this.#country);
    const both = [raw, other].filter(Boolean).join(', ');
    if (found === 'abroad') this.#say(owner, 'point-abroad', both, 'latitude');
    else if (typeof found === 'string') this.#say(owner, 'point-outside', found === 'latitude' ? raw : other, found);
    else {
      const { latitude, longitude, was } = found;
      if (was) this.#say(owner, `point-${was}`, both, 'latitude', `${latitude}, ${longitude}`);
      return { latitude, longitude };
    }
    return none;
  }

  #cell(owner: string, column: string, value: unknown, depth = 0): unknown {
    if (typeof value === 'string') {
      const cleaned = /name$|title$|_id$|^id$/.test(column) ? cleanLine(value) : cleanText(value);
      if (column !== 'id' && cleaned.replace(/\s+/g, '') !== value.replace(/\s+/g, ''))
        this.#say(owner, 'cleaned', value, column, cleaned);
      return cleaned;
    }
    if (typeof value !== 'object' || value === null) return value;
    if (depth > 8) return undefined;
    if (Array.isArray(value)) return (value as unknown[]).map((part) => this.#cell(owner, column, part, depth + 1));
    return Object.fromEntries(
      Object.entries(value).map(([key, part]) => [key.replace(notInName, ''), this.#cell(owner, key, part, depth + 1)]),
    );
  }

  #phones(row: HsdsRow): HsdsRow[] {
    const owner = ownerOf('phones', row);
    const raw = text(row['number']);
    // A number of a person is not published; how to reach the organisation is.
    if (row['contact_id']) {
      this.#say(owner, 'contact-left-out', raw, 'phones');
      return [];
    }
    if (/fax|tty|textphone/i.test(text(row['type']))) return [];
    const { phones } = readPhones(text(row['extension']) ? `${raw} x${text(row['extension'])}` : raw, this.#country);
    if (phones.length === 0) {
      if (raw.trim() !== '') this.#say(owner, 'phone-unreadable', raw, 'phones');
      return [];
    }
    if (phones.length > 1)
      this.#say(owner, 'phones-split', raw, 'phones', phones.map(({ number }) => number).join(', '));
    return phones.map(({ number, extension, description }, index) => {
      const rest = without(row, 'extension');
      return {
        ...rest,
        id: index === 0 ? row['id'] : `${text(row['id'])}-${index + 1}`,
        number,
        ...(extension ? { extension } : {}),
        ...(row['description'] || !description ? {} : { description }),
      };
    });
  }

  #languages(row: HsdsRow): HsdsRow[] {
    const said = text(row['code']) || text(row['name']);
    // A tag of two or three letters may be of a language that our own list does not have.
    if (/^[a-z]{2,3}(?:-[A-Za-z\d]{2,8})*$/.test(said) && text(row['code'])) return [row];
    const { languages, unknown } = readLanguages(said);
    for (const name of unknown) this.#say(ownerOf('languages', row), 'language-unknown', name, 'languages');
    return languages.map(({ code, note }, index) => ({
      ...row,
      id: index === 0 ? row['id'] : `${text(row['id'])}-${index + 1}`,
      code,
      ...(note && !row['note'] ? { note } : {}),
    }));
  }

  #address(row: HsdsRow): HsdsRow {
    const lines = [row['address_1'], row['address_2']].map(text).map(cleanLine);
    const postal = text(row['postal_code']);
    const found = findPostcode(postal);
    const dutch = this.#country === 'NL' && !/^(?!nl|ned|net)[a-z]/i.test(text(row['country']));
    const foreign = readForeignPostcode(postal, dutch ? 'NL' : this.#country);
    if (dutch && postal && !found && !foreign) {
      this.#say(ownerOf('addresses', row), 'postcode-unreadable', postal, 'postal_code');
    }
    const rest = without(row, 'address_2');
    return {
      ...rest,
      address_1: lines.filter((line, index) => line !== '' && line !== lines[index - 1]).join(', '),
      postal_code: found && dutch ? found.postcode : (foreign ?? (dutch ? '' : postal)),
    };
  }

  #contact(row: HsdsRow): HsdsRow[] {
    const { name, email } = row;
    const rest = without(row, 'name', 'email', 'phones');
    if (text(name)) this.#say(ownerOf('contacts', row), 'contact-left-out', text(name), 'contacts');
    // A mailbox beside a name is somebody's own.
    else if (email) return [{ ...rest, email }];
    return rest['title'] ? [rest] : [];
  }

  #schedules(rows: readonly HsdsRow[]): HsdsRow[] {
    const groups = new Map<string, HsdsRow[]>();
    for (const row of rows) {
      const owner = ownerOf('schedules', row);
      groups.set(owner, [...(groups.get(owner) ?? []), row]);
    }
    return [...groups].flatMap(([owner, group]) => {
      const first = group[0] ?? {};
      const column = owners.find(([name]) => first[name])?.[0];
      const read = readSchedules(group, this.#country === 'NL', (code, value, result) => {
        this.#say(owner, code, value, 'schedules', result);
      });
      return read.map((row) => (column ? { ...row, [column]: first[column] } : row));
    });
  }

  #exceptions(tables: Partial<Record<HsdsTable, HsdsRow[]>>): void {
    const groups = new Map<string, HsdsRow[]>();
    for (const row of this.#normalised.holidays) {
      const owner = ownerOf('schedules', row);
      groups.set(owner, [...(groups.get(owner) ?? []), row]);
    }
    for (const [owner, rows] of groups) {
      const found: HoursException[] = readExceptions(rows, this.#today, (code, value) => {
        this.#say(owner, code, value, 'holiday_schedules');
      });
      const [table, ...id] = owner.split('/');
      const target = tables[table as HsdsTable]?.find((row) => row['id'] === id.join('/'));
      if (target && found.length > 0) (target as Row)['wijkbrug_exceptions'] = found;
    }
  }
}

const activeWords =
  /^(?:active|actief|open|true|waar|yes|ja|y|j|1|published|gepubliceerd|live|current|lopend|available|beschikbaar|enabled|approved)$/;

/** The status that HSDS has for a word. What we do not know is not shown as if it were active. */
function statusOf(value: string): string {
  const word = comparable(value);
  if (word === '' || activeWords.test(word)) return 'active';
  if (/temporar|tijdelijk|paused/.test(word)) return 'temporarily closed';
  return /^(?:defunct|closed|gesloten|gestopt|beeindigd|opgeheven)$/.test(word) ? 'defunct' : 'inactive';
}
