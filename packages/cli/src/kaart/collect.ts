import { createHash } from 'node:crypto';
import type { IsoDate } from '@wijkbrug/core/locale.js';
import type {
  KeyPerson,
  Location,
  Organization,
  Service,
  ServiceAtLocation,
  SocialeKaart,
} from '@wijkbrug/core/sociale-kaart.js';
import { cleanText, comparable, slug } from './cells/text.js';
import { convertRow, type ConvertedRow } from './convert-row.js';
import { Doubles, type Known } from './doubles.js';
import type { Field } from './fields.js';
import type { Finding, FindingCode } from './finding.js';
import { judge } from './held-back.js';
import { HeldBackChoices } from './held-back-choices.js';
import type { HiddenDoors } from './hidden-doors.js';
import { tellingWords, wordIn, type HouseAddress } from './hidden-place.js';
import { hiddenDoors, saysShown } from './hidden-rows.js';
import type { Mapping } from './mapping.js';
import { fieldColumns, RowReader } from './row-reader.js';
import { textsIn } from './texts-in.js';
import type { SourceTable } from './source/types.js';

/** What became of one record of the source. */
export interface Outcome {
  /** The file of a source that has several. */
  readonly file?: string;
  readonly row: number;
  readonly name: string;
  readonly outcome: 'published' | 'heldBack' | 'refused';
  /** The published record. */
  readonly id?: string;
}

/** A source that was read, with the fate of every record. */
export interface Collected {
  readonly kaart: SocialeKaart;
  readonly outcomes: readonly Outcome[];
  readonly findings: readonly Finding[];
  /** Addresses that a row hides, also one that is not published: no text may tell them. */
  readonly hiddenAddresses?: readonly HouseAddress[];
}

interface Options {
  readonly mapping: Mapping;
  readonly today: IsoDate;
  /** Called now and then with how many rows are done. */
  readonly onProgress?: ((done: number, of: number) => void) | undefined;
}

/** Turns a table into a directory. Every row ends in exactly one outcome. */
export function collect(table: SourceTable, { mapping, today, onProgress }: Options): Collected {
  const columns = fieldColumns(mapping);
  const outcomes: Outcome[] = [];
  const findings: Finding[] = [];
  const builder = new KaartBuilder();
  const seen = new Map<string, number>();
  const choices = new HeldBackChoices(mapping);
  const doubles = new Doubles();
  const doors = hiddenDoors(table, columns, mapping, today);

  table.rows.forEach((source, index) => {
    if (index % 500 === 0) onProgress?.(index, table.rows.length);
    const cells = new RowReader(source, columns, mapping);
    const settle = (outcome: Outcome['outcome'], id?: string): void => {
      const isShown = outcome === 'published' && !cells.findings.some(({ code }) => code === 'address-hidden');
      findings.push(...cells.findings.filter(({ code }) => isShown || !aboutShownAddress.has(code)));
      outcomes.push({ row: source.row, name: cells.name, outcome, ...(id ? { id } : {}) });
    };
    if (source.broken) {
      cells.say(source.broken.code, undefined, source.broken.value);
      settle('refused');
      return;
    }
    const converted = convertRow(cells, mapping, today);
    if (!converted) {
      cells.say('no-name', 'naam', Object.values(source.cells).filter(Boolean).join(' | '));
      settle('refused');
      return;
    }
    const { id, organization, service, location } = converted;
    choices.meet({ ids: [id], name: cells.name, organization: organization.name });
    const key = createHash('sha256')
      .update(JSON.stringify([organization, service, location]))
      .digest('base64');
    const before = seen.get(key);
    if (before !== undefined) {
      cells.say('duplicate', undefined, cells.name, String(before));
      settle('refused');
      return;
    }
    seen.set(key, source.row);
    const checked = holdBack(converted, cells, choices);
    if (!checked || tellsHiddenDoor(checked, cells, doors, choices)) {
      settle('heldBack');
      return;
    }
    const like = doubles.find(knownBy(checked, cells));
    if (like !== undefined) cells.say('likely-double', undefined, cells.name, String(like));
    settle('published', builder.add(checked, cells));
  });
  onProgress?.(table.rows.length, table.rows.length);
  findings.push(...choices.unmet());
  return { kaart: builder.kaart(), outcomes, findings, hiddenAddresses: doors.addresses() };
}

/** What is asked about an address that is shown. Nobody has to write down the postcode of a place that hides. */
const aboutShownAddress: ReadonlySet<FindingCode> = new Set<FindingCode>(['street-is-words', 'no-postcode']);

/** By what a row is known again. An address that is hidden tells nothing. */
function knownBy({ organization, service, location }: ConvertedRow, { row }: RowReader): Known {
  const street = location?.addressHidden ? undefined : location?.address?.address1;
  const { name, phones, email, url, schedules } = service;
  return { row, name, organization: organization.name, street, phones, email, website: url, hours: schedules };
}

/** The row as it may be published; undefined when a person has to look first. */
function holdBack(row: ConvertedRow, cells: RowReader, choices: HeldBackChoices): ConvertedRow | undefined {
  const street = row.location?.address?.address1 ?? '';
  const verdict = judge(
    {
      ids: [row.id],
      name: cells.name,
      organization: row.organization.name,
      kind: cells.raw('soort'),
      alternateName: row.service.alternateName,
      texts: [...textsIn([row.organization, row.service]), ...row.words],
      place: [street, row.location?.name ?? ''],
      addressHidden: row.location?.addressHidden === true,
    },
    choices,
  );
  if (verdict.verdict === 'hold') {
    cells.say(verdict.code, verdict.inAddress ? 'adres' : fieldWith(verdict.value, cells), verdict.value);
    return undefined;
  }
  const isHidden = verdict.verdict === 'hide-address' || row.location?.addressHidden === true;
  if (isHidden && tellsPlace(row, cells)) return undefined;
  if (verdict.verdict === 'publish') return row;
  cells.say('address-hidden', 'adres', street);
  return { ...row, location: { ...(row.location ?? { locationType: 'physical' }), addressHidden: true } };
}

/** The field in which a word stands by which a row is held back: it need not be in what one looks at first. */
const fieldWith = (word: string, cells: RowReader): Field | undefined =>
  cells.fields().find((field) => ` ${comparable(cells.raw(field))} `.includes(` ${comparable(word)} `)) ??
  cells.fields().find((field) => comparable(cells.raw(field)).includes(comparable(word)));

/** True when a row would show or tell where another one hides, and nobody said that it may; that is said. */
function tellsHiddenDoor(row: ConvertedRow, cells: RowReader, doors: HiddenDoors, choices: HeldBackChoices): boolean {
  const { id, organization, service, location } = row;
  if (choices.of({ ids: [id], name: cells.name }) === 'publish') return false;
  const entry = { name: cells.name, organization: cells.raw('organisatie'), location };
  const hidden = saysShown(cells) ? undefined : doors.behind(entry);
  if (hidden) {
    const street = location?.address?.address1 ?? '';
    cells.say(hidden.same ? 'hidden-here' : 'hidden-next-door', 'adres-verborgen', street, hidden.name);
    if (hidden.same) return true;
  }
  const told = doors.toldIn(textsIn([organization, service]), entry);
  if (told) cells.say('hidden-of-other', fieldWith(told.text, cells), told.text, `${told.word} (${told.name})`);
  return told !== undefined;
}

/** Fields of the place itself, of which nothing is shown when it is hidden. */
const placeFields: ReadonlySet<Field> = new Set<Field>([
  'adres',
  'straat',
  'huisnummer',
  'huisletter',
  'toevoeging',
  'postcode',
  'plaats',
  'plek',
  'wijk',
  'breedtegraad',
  'lengtegraad',
  'adres-verborgen',
]);

/** True when another cell tells where a hidden place is; that is said. */
function tellsPlace({ location, organization }: ConvertedRow, cells: RowReader): boolean {
  const words = tellingWords(location ?? {}, [cells.name, organization.name]);
  for (const field of cells.fields()) {
    if (placeFields.has(field)) continue;
    const text = cleanText(cells.raw(field, '\n'));
    const word = wordIn(text, words);
    if (word === undefined) continue;
    cells.say('hidden-in-text', field, text, word);
    return true;
  }
  return false;
}

/** What somebody agreed to last; of two of one day what ends first. */
function lastConsent(a: Consent, b: Consent): Consent {
  if (a.givenOn !== b.givenOn) return a.givenOn > b.givenOn ? a : b;
  return b.endsOn < a.endsOn ? b : a;
}

type Consent = KeyPerson['consent'];

/** Brings rows together: one organisation for one name, one place for one address. */
class KaartBuilder {
  readonly #organizations = new Map<string, Organization>();
  readonly #locations = new Map<string, Location>();
  readonly #services: Service[] = [];
  readonly #links: ServiceAtLocation[] = [];
  /** What each key person of an organisation agreed to last, by the id of the person. */
  readonly #consents = new Map<string, Consent>();
  /** The ids of key persons, by organisation and name. */
  readonly #persons = new Map<string, string>();
  /** Ids that are taken, with the last number that was put behind each. */
  readonly #ids = new Map<string, number>();

  add({ id, organization, service, location }: ConvertedRow, cells: RowReader): string {
    const organizationId = this.#organization(organization, cells);
    const place = location?.addressHidden ? undefined : location;
    const wanted = id ?? [service.name, place?.address?.address1 ?? place?.name ?? ''].join(' ');
    const serviceId = this.#free(slug(wanted) || `rij-${cells.row}`);
    const keyPersons = service.keyPersons?.map((person) => this.#person(person, organizationId, cells));
    this.#services.push({ ...service, id: serviceId, organizationId, ...(keyPersons ? { keyPersons } : {}) });
    if (location) {
      const locationId = this.#location(location, serviceId);
      this.#links.push({ id: serviceId, serviceId, locationId });
    }
    return serviceId;
  }

  #free(wanted: string): string {
    let id = wanted;
    let number = this.#ids.get(wanted) ?? 1;
    while (this.#ids.has(id)) id = `${wanted}-${++number}`;
    this.#ids.set(wanted, number);
    if (id !== wanted) this.#ids.set(id, 1);
    return id;
  }

  #organization(organization: ConvertedRow['organization'], cells: RowReader): string {
    const key = comparable(organization.name);
    const before = this.#organizations.get(key);
    if (!before) {
      const id = this.#free(`org-${slug(organization.name) || cells.row}`);
      this.#organizations.set(key, { ...organization, id });
      return id;
    }
    if (before.name !== organization.name)
      cells.say('same-organisation', 'organisatie', organization.name, before.name);
    const partnership = before.partnership ?? organization.partnership;
    this.#organizations.set(key, { ...before, ...(partnership ? { partnership } : {}) });
    return before.id;
  }

  /** A key person as this row names them. Another row of the organisation may name them too. */
  #person(person: KeyPerson, organizationId: string, cells: RowReader): KeyPerson {
    const key = `${organizationId} ${comparable(person.name)}`;
    const id = this.#persons.get(key) ?? `${organizationId}-${this.#persons.size + 1}`;
    this.#persons.set(key, id);
    const { consent } = person;
    const before = this.#consents.get(id) ?? consent;
    const last = lastConsent(before, consent);
    if (before.givenOn !== consent.givenOn || before.endsOn !== consent.endsOn)
      cells.say('consent-differs', 'sleutelpersoon', person.name, `${last.givenOn} – ${last.endsOn}`);
    this.#consents.set(id, last);
    return { ...person, id };
  }

  /** Nobody is shown longer than what they agreed to last, in whichever row, nor longer than their own row says. */
  #withLastConsent(service: Service): Service {
    const keyPersons = service.keyPersons?.map((person): KeyPerson => {
      const last = this.#consents.get(person.id)?.endsOn ?? person.consent.endsOn;
      const endsOn = last < person.consent.endsOn ? last : person.consent.endsOn;
      return { ...person, consent: { ...person.consent, endsOn } };
    });
    return keyPersons ? { ...service, keyPersons } : service;
  }

  #location(location: Omit<Location, 'id'>, serviceId: string): string {
    const key = JSON.stringify(location);
    const before = this.#locations.get(key);
    if (before) return before.id;
    const id = this.#free(
      `plek-${location.addressHidden ? serviceId : slug(location.address?.address1 ?? location.name ?? serviceId) || serviceId}`,
    );
    this.#locations.set(key, { ...location, id });
    return id;
  }

  kaart(): SocialeKaart {
    return {
      organizations: [...this.#organizations.values()],
      services: this.#services.map((service) => this.#withLastConsent(service)),
      locations: [...this.#locations.values()],
      servicesAtLocations: this.#links,
    };
  }
}
