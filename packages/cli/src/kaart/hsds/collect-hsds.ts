import type { IsoDate } from '@wijkbrug/core/locale.js';
import type {
  EntryKind,
  LifeDomain,
  Location,
  Organization,
  Service,
  ServiceAtLocation,
  SocialeKaart,
} from '@wijkbrug/core/sociale-kaart.js';
import { fromHsds, type HsdsTable } from '@wijkbrug/core/sociale-kaart/hsds.js';
import { comparable, without } from '../cells/text.js';
import type { Collected, Outcome } from '../collect.js';
import { isPersonal } from '../fields.js';
import type { Finding, FindingCode } from '../finding.js';
import { judge } from '../held-back.js';
import { HeldBackChoices } from '../held-back-choices.js';
import { HiddenDoors, type Entry } from '../hidden-doors.js';
import { tellingWords, wordIn } from '../hidden-place.js';
import type { Mapping } from '../mapping.js';
import { textsIn } from '../texts-in.js';
import { domainWords, doubleDomains, kindWords } from '../words.js';
import { TableCleaner, type CleanTables, type TableFinding } from './clean-tables.js';
import { keepOnly } from './keep-only.js';
import { normalise, type Normalised, type SourceColumns } from './normalise.js';
import { kindsSaid, withoutOwnNumbers } from './own-numbers.js';
import { withPlaces } from './places.js';
import type { HsdsSource } from './types.js';

interface Options {
  readonly mapping: Mapping;
  readonly today: IsoDate;
  readonly onProgress?: ((done: number, of: number) => void) | undefined;
}

/**
 * Turns tables of organisations, services and places into a directory. A record is what becomes one card: a service at a
 * place, a service without a place, a place without a service, an organisation with neither. Each ends in one outcome.
 */
export function collectHsds(source: HsdsSource, options: Options): Collected & { readonly columns: SourceColumns } {
  const normalised = normalise(source);
  const clean = new TableCleaner(normalised, options.mapping, options.today).clean();
  const read = withPlaces(fromHsds(clean.tables));
  const settled = new Settler(normalised, clean, read.kaart, read.madeFrom, options).settle();
  return { ...settled, columns: normalised.columns };
}

/** One card to be. */
interface Card {
  readonly service?: Service | undefined;
  readonly link?: ServiceAtLocation;
  readonly location?: Location | undefined;
  readonly organization?: Organization | undefined;
}

class Settler {
  readonly #normalised: Normalised;
  readonly #clean: CleanTables;
  readonly #kaart: SocialeKaart;
  /** Services that stand for a place without services, and that place. */
  readonly #madeFrom: ReadonlyMap<string, string>;
  readonly #options: Options;
  readonly #choices: HeldBackChoices;
  /** The services and organisations of which the kind is known. */
  readonly #kinds: Set<string>;
  /** What was done with mobile numbers. */
  readonly #numbers: ReadonlyMap<string, readonly TableFinding[]>;
  readonly #outcomes: Outcome[] = [];
  readonly #findings: Finding[] = [];
  readonly #said = new Set<string>();
  readonly #hidden = new Set<string>();
  readonly #doors = new HiddenDoors();

  constructor(
    normalised: Normalised,
    clean: CleanTables,
    kaart: SocialeKaart,
    madeFrom: ReadonlyMap<string, string>,
    options: Options,
  ) {
    this.#normalised = normalised;
    this.#clean = clean;
    this.#madeFrom = madeFrom;
    this.#options = options;
    this.#choices = new HeldBackChoices(options.mapping);
    this.#kinds = kindsSaid(clean.tables);
    const services = kaart.services.map((service) => this.#withWords(service));
    const shown = withoutOwnNumbers({ ...kaart, services }, this.#kinds, options.mapping.mobieleNummers === 'tonen');
    this.#kaart = shown.kaart;
    this.#numbers = shown.findings;
  }

  settle(): Collected {
    const { onProgress } = this.#options;
    const cards = this.#cards();
    this.#findDoors(cards);
    const keep = { services: new Set<string>(), links: new Set<string>(), organizations: new Set<string>() };
    const seen = new Map<string, number>();
    cards.forEach((card, index) => {
      if (index % 500 === 0) onProgress?.(index, cards.length);
      const id = card.link?.id ?? card.service?.id ?? card.organization?.id ?? '';
      const { file, row, name } = this.#placeOf(card);
      const findings = this.#findingsOf(card).map((found) => ({ ...found, file, row, name }));
      const outcome = this.#judge(card, name, seen, row, (code, value, result, column) =>
        findings.push({ code, value, file, row, name, ...(result ? { result } : {}), ...(column ? { column } : {}) }),
      );
      this.#findings.push(...findings);
      this.#outcomes.push({ file, row, name, outcome, ...(outcome === 'published' ? { id } : {}) });
      if (outcome !== 'published') return;
      if (card.service) keep.services.add(card.service.id);
      if (card.link) keep.links.add(card.link.id);
      if (card.organization) keep.organizations.add(card.organization.id);
    });
    for (const { table, file, row, why } of this.#normalised.broken) {
      const record = ['services', 'organizations', 'locations'].includes(table);
      this.#findings.push({ code: why.code, value: why.value, file, row, name: '' });
      if (record) this.#outcomes.push({ file, row, name: '', outcome: 'refused' });
    }
    onProgress?.(cards.length, cards.length);
    this.#findings.push(...this.#choices.unmet());
    return {
      kaart: keepOnly(this.#kaart, keep, this.#hidden),
      outcomes: this.#outcomes,
      findings: this.#findings,
      hiddenAddresses: this.#doors.addresses(),
    };
  }

  /** Where something hides, also by a card that is not published, and by a place of which there is no card. */
  #findDoors(cards: readonly Card[]): void {
    const met = new Set<string>();
    for (const card of cards) {
      const { location } = card;
      if (!location) continue;
      met.add(location.id);
      if (location.addressHidden || this.#choices.of(namedBy(card)) === 'hide-address') {
        // One service that hides a place hides it for all that are there.
        this.#hidden.add(location.id);
        this.#doors.add(entryOf(card));
      }
    }
    for (const location of this.#kaart.locations) {
      if (location.addressHidden && !met.has(location.id)) this.#doors.add(entryOf({ location }));
    }
  }

  #cards(): Card[] {
    const { organizations, services, locations, servicesAtLocations } = this.#kaart;
    const byId = new Map(organizations.map((organization) => [organization.id, organization]));
    const places = new Map(locations.map((location) => [location.id, location]));
    const links = new Map<string, ServiceAtLocation[]>();
    for (const link of servicesAtLocations) {
      const list = links.get(link.serviceId);
      if (list) list.push(link);
      else links.set(link.serviceId, [link]);
    }
    const cards = services.flatMap((service): Card[] => {
      const organization = byId.get(service.organizationId);
      const at = links.get(service.id) ?? [];
      if (at.length === 0) return [{ service, organization }];
      return at.map((link) => ({ service, organization, link, location: places.get(link.locationId) }));
    });
    const used = new Set(services.map(({ organizationId }) => organizationId));
    const alone = organizations.filter(({ id }) => !used.has(id)).map((organization) => ({ organization }));
    return [...cards, ...alone];
  }

  /** A service with its terms: as words to search with, and as kind and life domain where we know them. */
  #withWords(service: Service): Service {
    const own = this.#normalised.words.get(service.id) ?? [];
    const { waarden } = this.#options.mapping;
    const find = <T extends string>(field: string, table: ReadonlyMap<string, T | readonly T[]>): T[] => {
      const mapped = new Map(Object.entries(waarden[field] ?? {}).map(([word, value]) => [comparable(word), value]));
      return own.flatMap((word) => {
        const names = mapped.get(comparable(word))?.split(/[,;]/) ?? [word];
        return names.flatMap((name) => table.get(comparable(name)) ?? []);
      });
    };
    const domains = [...new Set([...service.domains, ...find<LifeDomain>('leefgebieden', new Map<string, LifeDomain | readonly LifeDomain[]>([...domainWords, ...doubleDomains]))])]; // prettier-ignore
    const [kind] = service.kind === 'service' ? find<EntryKind>('soort', kindWords) : [service.kind];
    if (kind !== undefined) this.#kinds.add(service.id);
    // A mosque is a place; nothing is said about who goes there.
    const isShown = (word: string): boolean =>
      !isPersonal(word) && !this.#normalised.personalWords.has(comparable(word));
    const shown = own.map((word) => word.trim()).filter((word) => word !== '' && isShown(word));
    const keywords = [...new Set([...(service.keywords ?? []), ...shown])];
    return { ...service, domains, kind: kind ?? service.kind, ...(keywords.length > 0 ? { keywords } : {}) };
  }

  #placeOf({ service, link, organization }: Card): { file: string; row: number; name: string } {
    const place = service && this.#madeFrom.get(service.id);
    const keys = [
      place ? `locations/${place}` : `services/${service?.id ?? ''}`,
      `service_at_location/${link?.id ?? ''}`,
      `organizations/${organization?.id ?? ''}`,
    ];
    const origin = keys.map((key) => this.#normalised.origins.get(key)).find(Boolean);
    return { file: origin?.file ?? '', row: origin?.row ?? 0, name: nameOf({ service, organization }) };
  }

  /** What was found in the rows of a card. A row that several cards share is said with the first. */
  #findingsOf({ service, link, location, organization }: Card): Omit<Finding, 'row' | 'name'>[] {
    const keys: [HsdsTable, string | undefined][] = [
      ['services', service?.id],
      ['service_at_location', link?.id],
      ['locations', location?.id],
      ['organizations', organization?.id],
    ];
    return keys.flatMap(([table, id]) => {
      const key = `${table}/${id ?? ''}`;
      if (this.#said.has(key)) return [];
      this.#said.add(key);
      return [...(this.#clean.findings.get(key) ?? []), ...(this.#numbers.get(key) ?? [])];
    });
  }

  #judge(card: Card, name: string, seen: Map<string, number>, row: number, say: Say): Outcome['outcome'] {
    const { service, link, location, organization } = card;
    const named = namedBy(card);
    this.#choices.meet(named);
    if (name === '') {
      say(
        'no-name',
        textsIn(service ?? organization, ['hsds', 'name', 'status', 'kind', 'organizationId'])
          .join(' | ')
          .slice(0, 200),
      );
      return 'refused';
    }
    if (service && this.#madeFrom.has(service.id)) say('place-only', name);
    if (link && !location) say('link-broken', link.locationId);
    if (service?.organizationId && !organization) say('link-broken', service.organizationId);
    if (service && service.status !== 'active') {
      say('not-active', this.#clean.stopped.get(service.id) ?? service.status);
      return 'refused';
    }
    const key = cardKey(card);
    const before = seen.get(key);
    if (before !== undefined) {
      say('duplicate', name, String(before));
      return 'refused';
    }
    seen.set(key, row);
    const street = location?.address?.address1 ?? '';
    const verdict = judge(
      {
        ...named,
        alternateName: [service?.alternateName, organization?.alternateName].filter(Boolean).join(' . '),
        texts: textsIn([service, organization, link, location], ['hsds', 'address', 'locationId', 'organizationId']),
        place: [street, location?.name ?? ''],
        addressHidden: location?.addressHidden === true,
      },
      this.#choices,
    );
    if (verdict.verdict === 'hold') {
      say(verdict.code, verdict.value);
      return 'heldBack';
    }
    if (location && this.#hidden.has(location.id)) {
      const words = tellingWords(location, [name, organization?.name]);
      for (const text of textsIn([service, organization, link, location.languages], ['locationId', 'hsds'])) {
        const word = wordIn(text, words);
        if (word === undefined) continue;
        say('hidden-in-text', text.slice(0, 300), word);
        return 'heldBack';
      }
      say('address-hidden', street);
    }
    return this.#tellsHiddenDoor(card, say) ? 'heldBack' : 'published';
  }

  /** True when a card would show or tell where another one hides, and nobody said that it may; that is said. */
  #tellsHiddenDoor(card: Card, say: Say): boolean {
    const { service, link, location, organization } = card;
    if (this.#choices.of({ ids: [service?.id, link?.id], name: nameOf(card) }) === 'publish') return false;
    const isHidden = location !== undefined && this.#hidden.has(location.id);
    const entry = isHidden ? { ...entryOf(card), location: undefined } : entryOf(card);
    const hidden = this.#clean.shown.has(location?.id ?? '') ? undefined : this.#doors.behind(entry);
    if (hidden) {
      const street = location?.address?.address1 ?? '';
      say(hidden.same ? 'hidden-here' : 'hidden-next-door', street, hidden.name, 'wijkbrug_address_hidden');
      if (hidden.same) return true;
    }
    const texts = [
      ...textsIn([service, organization, link], ['hsds', 'locationId', 'organizationId']),
      ...textsIn(isHidden ? location.languages : location, ['hsds', 'address', 'id']),
    ];
    const told = this.#doors.toldIn(texts, entry);
    if (told) say('hidden-of-other', told.text.slice(0, 300), `${told.word} (${told.name})`);
    return told !== undefined;
  }
}

type Say = (code: FindingCode, value: string, result?: string, column?: string) => void;

const entryOf = (card: Card): Entry => ({
  name: nameOf(card),
  organization: card.organization?.name ?? '',
  location: card.location,
});

const namedBy = ({ service, link, organization }: Card): Parameters<HeldBackChoices['of']>[0] => ({
  ids: [service?.id, link?.id, organization?.id],
  name: nameOf({ service, organization }),
  organization: organization?.name,
});

const nameOf = ({ service, organization }: Pick<Card, 'service' | 'organization'>): string =>
  service?.name ?? organization?.name ?? '';

/** What a reader of the card would see, without ids. */
function cardKey({ service, link, location, organization }: Card): string {
  const plain = (value: object | undefined): unknown => {
    const row: Record<string, unknown> = { ...value };
    return without(row, 'id', 'serviceId', 'locationId', 'organizationId', 'hsds');
  };
  return JSON.stringify([service, link, location, organization].map(plain));
}
