import { locales, type IsoDate } from '@wijkbrug/core/locale.js';
import {
  addressHiddenBy,
  type Address,
  type EntryKind,
  type KeyPerson,
  type LifeDomain,
  type Location,
  type OpeningHours,
  type OpeningRule,
  type Organization,
  type Phone,
  type Service,
  type ThresholdFact,
} from '@wijkbrug/core/sociale-kaart.js';
import type { CountryCode } from 'libphonenumber-js';
import { readHours, writeHours } from './cells/hours.js';
import { readLanguages } from './cells/languages.js';
import { isMobile, readPhones } from './cells/phones.js';
import { readPoint } from './cells/point.js';
import { readAge, readDate, readEmail, readFlag, readWebsite } from './cells/simple.js';
import { cleanLine, cleanText, listItems } from './cells/text.js';
import { dayFields, thresholdFields, type Field, type ThresholdField } from './fields.js';
import { filled } from './filled.js';
import { isInformal } from './informal.js';
import type { Mapping } from './mapping.js';
import { sayMobileNumbers, withWords } from './mobile-numbers.js';
import { isTest, namesSomebody } from './odd-words.js';
import { isNamedMailbox, isPeoplesMailbox } from './own-mailbox.js';
import { addressOf } from './row-address.js';
import type { RowReader } from './row-reader.js';
import { answerWords, domainWords, doubleDomains, kindWords, roleWords, walkInWords } from './words.js';

/** One row as the model has it, before rows are brought together. */
export interface ConvertedRow {
  readonly id?: string;
  readonly organization: Omit<Organization, 'id'>;
  readonly service: Omit<Service, 'id' | 'organizationId'>;
  readonly location?: Omit<Location, 'id'>;
  /** The source's own words for what it is and where: who reads them may know it for a shelter. */
  readonly words: readonly string[];
}

const domains = new Map<string, LifeDomain | readonly LifeDomain[]>([...domainWords, ...doubleDomains]);

/** Reads a row; undefined when it has no name, which is the one thing that cannot be missing. */
export function convertRow(cells: RowReader, mapping: Mapping, today: IsoDate): ConvertedRow | undefined {
  const organizationName = cells.line('organisatie');
  const ownName = cells.line('naam');
  const name = ownName ?? organizationName;
  if (!name) return undefined;
  cells.name = name;
  if (!ownName) cells.say('name-of-organisation', 'naam', '', name);
  for (const [index, finding] of cells.findings.entries()) cells.findings[index] = { ...finding, name };

  if ([name, organizationName ?? ''].some(isTest)) cells.say('looks-like-test', 'naam', name);
  const known = kindOf(cells);
  const kind = known ?? 'service';
  const { address, phones: inAddress } = addressOf(cells, mapping);
  const phones = phonesOf(cells, mapping, known, inAddress);
  sayMobileNumbers(cells);
  const checked = checkedOf(cells, today);
  const own = organizationName === undefined || organizationName === name;
  const service = filled<ConvertedRow['service']>({
    name,
    alternateName: cells.line('andere-naam'),
    description: descriptionOf(cells),
    url: cells.read('website', readWebsite, 'website-unsafe'),
    email: emailOf(cells, known),
    status: 'active',
    interpretationServices: interpreterOf(cells),
    applicationProcess: cells.text('aanmelden'),
    feesDescription: cells.line('kosten'),
    eligibilityDescription: cells.text('voor-wie'),
    minimumAge: cells.read('leeftijd-van', readAge, 'age-unreadable'),
    maximumAge: cells.read('leeftijd-tot', readAge, 'age-unreadable'),
    phones,
    schedules: hoursOf(cells),
    kind,
    thresholds: thresholdsOf(cells),
    keywords: keywordsOf(cells),
    referral: cells.line('verwijzing'),
    peerSupport: cells.read('ervaringsdeskundig', readFlag, 'flag-unknown') === 'yes' ? true : undefined,
    capacity: cells.text('wat-kunnen-wij-aan'),
    walkInHost: cells.words('inloop-met', walkInWords)[0],
    ...checked,
  });
  const languages = languagesOf(cells, 'talen');
  return {
    ...filled<{ id: string }>({ id: cells.line('id') }),
    organization: filled<ConvertedRow['organization']>({
      name: organizationName ?? name,
      kind: own || isInformal(kind) ? kind : 'service',
      partnership: partnershipOf(cells),
      organizationIdentifiers: identifiersOf(cells),
    }),
    service: {
      ...service,
      languages,
      domains: cells.words('leefgebieden', domains, 'domain-unknown'),
      roles: cells.words('rollen', roleWords, 'role-unknown'),
      ...filled<Pick<Service, 'keyPersons'>>({ keyPersons: keyPersonsOf(cells, phones, service.email, today) }),
    },
    ...filled<{ location: ConvertedRow['location'] }>({ location: locationOf(cells, address, mapping) }),
    words: (['soort', 'zoekwoorden', 'plek'] as const).map((field) => cells.raw(field)),
  } as ConvertedRow;
}

/** Undefined when nobody said, or in words that we do not know. */
function kindOf(cells: RowReader): EntryKind | undefined {
  const [kind] = cells.words('soort', kindWords);
  const raw = cells.raw('soort');
  if (!kind && raw) cells.say('kind-unknown', 'soort', raw, 'service');
  return kind;
}

function descriptionOf(cells: RowReader): Service['description'] {
  const nl = cells.text('omschrijving');
  if (!nl) return undefined;
  const others = locales.flatMap((locale) => {
    const text = locale === 'nl' ? undefined : cells.text(`omschrijving-${locale}`);
    return text ? [[locale, text] as const] : [];
  });
  return { nl, ...Object.fromEntries(others) };
}

/** The source's own words for what it is, also those that we do not know: people search with them. */
const keywordsOf = (cells: RowReader): string[] => [
  ...new Set([...listItems(cells.raw('zoekwoorden', ';')), ...listItems(cells.raw('soort', ';'))]),
];

function interpreterOf(cells: RowReader): string | undefined {
  const text = cells.line('tolk');
  return text && readFlag(text) === 'no' ? undefined : text;
}

function checkedOf(cells: RowReader, today: IsoDate): Pick<Service, 'assuredDate' | 'checkAgainOn' | 'owner'> {
  const checked = cells.read('gecontroleerd-op', readDate, 'date-unreadable');
  if (checked !== undefined && checked > today) cells.say('date-in-future', 'gecontroleerd-op', checked);
  return filled<Pick<Service, 'assuredDate' | 'checkAgainOn' | 'owner'>>({
    assuredDate: checked !== undefined && checked <= today ? checked : undefined,
    checkAgainOn: cells.read('opnieuw-controleren-op', readDate, 'date-unreadable'),
    owner: cells.line('beheerder'),
  });
}

function phonesOf(
  cells: RowReader,
  mapping: Mapping,
  kind: EntryKind | undefined,
  fromAddress: readonly Phone[],
): Phone[] {
  const raw = cells.raw('telefoon', '; ');
  const country = mapping.land as CountryCode;
  const { phones, rest } = readPhones(raw, country);
  if (phones.length > 1) cells.say('phones-split', 'telefoon', raw, phones.map(({ number }) => number).join(', '));
  if (/\d{4,}/.test(rest.replace(/[\s().-]/g, '')) || (raw.trim() !== '' && phones.length === 0)) {
    cells.say('phone-unreadable', 'telefoon', phones.length === 0 ? raw : rest);
  }
  const answer = cells.words('telefoon-wie', answerWords)[0];
  // Who gave a number for WhatsApp alone did not say that somebody answers a call.
  const app = readPhones(cells.raw('whatsapp'), country).phones.map((phone): Phone => {
    const isCalled = phones.some(({ number, whatsapp }) => number === phone.number && whatsapp !== 'only');
    return { ...phone, whatsapp: isCalled || 'only' };
  });
  const all = [...phones, ...fromAddress, ...app];
  const fieldOf = (phone: Phone): Field => (app.includes(phone) ? 'whatsapp' : 'telefoon');
  const shown = all.filter((phone) => {
    // As long as nobody said what it is, it may be a volunteer's.
    const mayBeOwn = kind === undefined || isInformal(kind);
    if (!mayBeOwn || mapping.mobieleNummers === 'tonen' || !isMobile(phone)) return true;
    cells.say(kind === undefined ? 'own-number-no-kind' : 'own-number', fieldOf(phone), phone.number);
    return false;
  });
  for (const phone of shown) {
    if (namesSomebody(phone.description ?? '')) cells.say('phone-name', fieldOf(phone), withWords(phone));
  }
  for (const phone of shown) if (isMobile(phone)) cells.say('mobile-shown', fieldOf(phone), withWords(phone));
  const unique = new Map(shown.map((phone) => [`${phone.number} ${phone.extension ?? ''}`, phone] as const));
  return [...unique.values()].map((phone, index) => (answer && index === 0 ? { ...phone, answer } : phone));
}

/** The mailbox, with a line about one that may be somebody's own. */
function emailOf(cells: RowReader, kind: EntryKind | undefined): string | undefined {
  const email = cells.read('e-mail', readEmail, 'email-unreadable');
  const mayBeOwn = kind === undefined || isInformal(kind);
  if (email && (isPeoplesMailbox(email) || (mayBeOwn && isNamedMailbox(email))))
    cells.say('mailbox-own', 'e-mail', email);
  return email;
}

function hoursOf(cells: RowReader): OpeningHours | undefined {
  const rules: OpeningRule[] = [];
  const texts: string[] = [];
  let holidays: OpeningHours['holidays'];
  const add = (field: Parameters<RowReader['raw']>[0], day?: Parameters<typeof readHours>[1]): void => {
    const raw = cells.raw(field, '; ');
    if (raw.trim() === '') return;
    const { hours, complete, guessed, noEnd } = readHours(raw, day);
    if (hours && guessed) cells.say('hours-guessed', field, raw, writeHours(hours));
    rules.push(...(hours?.rules ?? []));
    holidays ??= hours?.holidays;
    // “Woensdag gesloten” by itself says nothing of other days, and is not lost.
    if (complete && (hours !== undefined || field !== 'openingstijden')) return;
    const text = hours?.text ?? cleanText(raw);
    if (text !== '') texts.push(day ? `${field}: ${text}` : text);
    const some = hours !== undefined && hours.rules.length > 0;
    const read = some && !guessed ? writeHours(hours) : undefined;
    cells.say(noEnd ? 'hours-no-end' : some ? 'hours-partly' : 'hours-unreadable', field, raw, read);
  };
  add('openingstijden');
  for (const [field, day] of Object.entries(dayFields)) add(field as keyof typeof dayFields, day);
  const flag = readFlag(
    cells
      .raw('feestdagen')
      .replace(/gesloten|dicht|closed/i, 'nee')
      .replace(/open(?:d)?$/i, 'ja'),
  );
  holidays ??= flag && (flag === 'yes' ? 'open' : 'closed');
  const exceptions = exceptionsOf(cells, texts);
  const text = texts.join('\n');
  if (rules.length === 0 && exceptions.length === 0 && text === '' && !holidays) return undefined;
  return {
    rules,
    ...(exceptions.length > 0 ? { exceptions } : {}),
    ...(holidays ? { holidays } : {}),
    ...(text ? { text } : {}),
  };
}

/** “2026-12-24 t/m 2027-01-03 gesloten; 05-12-2026 9-12 uur”. */
function exceptionsOf(cells: RowReader, texts: string[]): NonNullable<OpeningHours['exceptions']>[number][] {
  return cells
    .raw('uitzonderingen', ';')
    .split(/[;\n]/)
    .flatMap((part) => {
      const text = cleanLine(part);
      if (text === '') return [];
      const dates = [...text.matchAll(/\d{4}-\d{2}-\d{2}|\d{1,2}[-/]\d{1,2}[-/]\d{4}/g)];
      const [from, until] = dates.map(([found]) => readDate(found));
      const rest = dates
        .reduce((left, [found]) => left.replace(found, ''), text)
        .replace(/^[\s:]*(?:t\/m|tot en met|-)?[\s:]*/, '');
      const { hours, complete } = readHours(rest, 'MO');
      if (!from || dates.length > 2 || !complete || (dates.length === 2 && !(until && until >= from))) {
        cells.say('hours-partly', 'uitzonderingen', text);
        texts.push(text);
        return [];
      }
      const times = (hours?.rules ?? []).map((rule) => ({ from: rule.from, until: rule.until }));
      return [{ from, ...(until ? { until } : {}), hours: times }];
    });
}

/** What says in the column of the costs that there are none, and nothing else. */
const costsNothing = /^(?:gratis|kosteloos|free|(?:er zijn )?geen kosten|0|€ ?0(?:[.,](?:00|-))?)[.!]?$/i;

function thresholdsOf(cells: RowReader): Service['thresholds'] {
  const facts: Partial<Record<ThresholdFact, 'yes' | 'no'>> = {};
  for (const [field, fact] of Object.entries(thresholdFields)) {
    const value = cells.read(field as ThresholdField, readFlag, 'flag-unknown');
    if (value) facts[fact] = value;
  }
  if (!facts.free && costsNothing.test(cells.raw('kosten').trim())) facts.free = 'yes';
  return facts;
}

function languagesOf(cells: RowReader, field: 'talen' | 'sleutelpersoon-talen'): Service['languages'] {
  const { languages, unknown } = readLanguages(cells.raw(field, ', '));
  for (const name of unknown) cells.say('language-unknown', field, name);
  return languages;
}

function keyPersonsOf(
  cells: RowReader,
  phones: readonly Phone[],
  email: string | undefined,
  today: IsoDate,
): KeyPerson[] {
  const name = cells.line('sleutelpersoon');
  if (!name) return [];
  const givenOn = cells.read('toestemming-op', readDate, 'date-unreadable');
  const endsOn = cells.read('toestemming-tot', readDate, 'date-unreadable');
  const relay = filled<KeyPerson['relay']>({ phone: phones.find((phone) => !isMobile(phone))?.number, email });
  if (!givenOn || !endsOn) {
    cells.say('no-consent', 'sleutelpersoon', name);
    return [];
  }
  if (endsOn <= today) cells.say('consent-ended', 'toestemming-tot', name, endsOn.split('-').reverse().join('-'));
  return [
    filled<KeyPerson>({
      id: 'person',
      name,
      roles: undefined,
      availability: cells.line('sleutelpersoon-wanneer'),
      consent: { givenOn, endsOn },
    }),
  ].map((person) => ({
    ...person,
    roles: cells.words('sleutelpersoon-rollen', roleWords, 'role-unknown'),
    languages: languagesOf(cells, 'sleutelpersoon-talen'),
    relay,
  }));
}

function partnershipOf(cells: RowReader): Organization['partnership'] {
  const partnership = filled<NonNullable<Organization['partnership']>>({
    needs: cells.text('wat-wij-nodig-hebben'),
    approach: cells.text('hoe-benaderen'),
    training: cells.text('training'),
    speaksFor: cells.text('namens-wie'),
  });
  const agreements = filled<NonNullable<(typeof partnership)['agreements']>>({
    value: cells.text('afspraak-waarderen'),
    inform: cells.text('afspraak-informeren'),
    facilitate: cells.text('afspraak-faciliteren'),
    align: cells.text('afspraak-afstemmen'),
  });
  const all = Object.keys(agreements).length > 0 ? { ...partnership, agreements } : partnership;
  return Object.keys(all).length > 0 ? all : undefined;
}

function identifiersOf(cells: RowReader): Organization['organizationIdentifiers'] {
  const digits = cells.raw('kvk').replace(/\D/g, '');
  return digits.length === 8 ? [{ scheme: 'nl-kvk', identifier: digits }] : undefined;
}

/** Any cell that says so hides the address. What is no plain yes is told, as whoever wrote it may have meant something else. */
export function isAddressHidden(cells: RowReader): boolean {
  const said = cells.cells('adres-verborgen').map((cell) => [cell, addressHiddenBy(cell)] as const);
  for (const [cell, answer] of said) {
    if (answer === 'unclear') cells.say('flag-unknown', 'adres-verborgen', cell.trim(), 'ja');
  }
  return said.some(([, answer]) => answer !== 'no');
}

function locationOf(cells: RowReader, address: Address, mapping: Mapping): ConvertedRow['location'] | undefined {
  const hidden = isAddressHidden(cells);
  const found = filled<Omit<Location, 'id'>>({
    locationType: 'physical',
    name: cells.line('plek'),
    ...pointOf(cells, mapping),
    address: Object.keys(address).length > 0 ? address : undefined,
    addressHidden: hidden ? true : undefined,
  });
  if (hidden) cells.say('address-hidden', 'adres-verborgen', address.address1 ?? '');
  return Object.keys(found).length > 1 ? found : undefined;
}

/** The point of a row, with a line about one that was written otherwise, or that is none. */
function pointOf(cells: RowReader, { land }: Mapping): Pick<Location, 'latitude' | 'longitude'> {
  const [raw, other] = [cells.raw('breedtegraad').trim(), cells.raw('lengtegraad').trim()];
  if (raw === '' && other === '') return {};
  const found = readPoint(raw, other, land);
  const both = [raw, other].filter(Boolean).join(', ');
  if (found === 'latitude') cells.say('point-outside', 'breedtegraad', raw);
  else if (found === 'longitude') cells.say('point-outside', 'lengtegraad', other);
  else if (found === 'abroad') cells.say('point-abroad', 'breedtegraad', both);
  else {
    const { latitude, longitude, was } = found;
    if (was) cells.say(`point-${was}`, 'breedtegraad', both, `${latitude}, ${longitude}`);
    return { latitude, longitude };
  }
  return {};
}
