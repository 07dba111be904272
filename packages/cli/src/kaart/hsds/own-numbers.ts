import type { EntryKind, Organization, Phone, SocialeKaart } from '@wijkbrug/core/sociale-kaart.js';
import type { HsdsTables } from '@wijkbrug/core/sociale-kaart/hsds.js';
import { isMobile } from '../cells/phones.js';
import { valueText } from '../cells/text.js';
import { isInformal } from '../informal.js';
import { withWords } from '../mobile-numbers.js';
import type { TableFinding } from './clean-tables.js';

/** The services and organisations of which the source itself says the kind, by id. What HSDS does not say is a service to us. */
export function kindsSaid(tables: HsdsTables): Set<string> {
  const rows = [...(tables.services ?? []), ...(tables.organizations ?? [])];
  const own = new Map(rows.map(({ id, wijkbrug_id: before }) => [valueText(id), valueText(before ?? id)]));
  const kinds = (tables.attributes ?? []).filter(({ link_type: type }) => type === 'wijkbrug-kind');
  return new Set(kinds.map(({ link_id: id }) => own.get(valueText(id)) ?? valueText(id)));
}

interface Shown {
  readonly kaart: SocialeKaart;
  /** By the record to which the number belongs, such as `services/12`. */
  readonly findings: ReadonlyMap<string, readonly TableFinding[]>;
}

/**
 * Leaves out the mobile numbers that may be somebody's own: of volunteers, residents and self-organisations, and of whom we
 * do not know the kind.
 *
 * @param said the ids of which the kind is known
 * @param show true after a person's yes: then all are shown
 */
export function withoutOwnNumbers(kaart: SocialeKaart, said: ReadonlySet<string>, show: boolean): Shown {
  const findings = new Map<string, readonly TableFinding[]>();
  const known = ({ id, kind }: { readonly id: string; readonly kind: EntryKind }): EntryKind | undefined =>
    said.has(id) || kind !== 'service' ? kind : undefined;
  const kinds = new Map(kaart.services.map((service) => [service.id, known(service)]));
  const clean = <T extends { readonly id: string; readonly phones?: readonly Phone[] }>(
    table: string,
    owner: T,
    kind: EntryKind | undefined,
  ): T => {
    if (!owner.phones?.some(isMobile)) return owner;
    const hides = !show && (kind === undefined || isInformal(kind));
    const code = !hides ? 'mobile-shown' : kind === undefined ? 'own-number-no-kind' : 'own-number';
    findings.set(
      `${table}/${owner.id}`,
      owner.phones.filter(isMobile).map((phone) => ({ code, column: 'phones', value: withWords(phone) })),
    );
    if (!hides) return owner;
    const { phones, ...rest } = owner;
    const left = phones.filter((phone) => !isMobile(phone));
    return (left.length > 0 ? { ...rest, phones: left } : rest) as T;
  };
  const kindsOfOwner = new Map<string, (EntryKind | undefined)[]>();
  for (const { id, organizationId } of kaart.services) {
    const before = kindsOfOwner.get(organizationId);
    if (before) before.push(kinds.get(id));
    else kindsOfOwner.set(organizationId, [kinds.get(id)]);
  }
  /** An organisation that says nothing is what all its services are. */
  const kindOfOwner = (owner: Organization): EntryKind | undefined => {
    const all = kindsOfOwner.get(owner.id) ?? [];
    if (known(owner) !== undefined || all.includes(undefined)) return known(owner);
    return all.find((kind) => kind !== undefined && isInformal(kind)) ?? all[0];
  };
  return {
    kaart: {
      ...kaart,
      organizations: kaart.organizations.map((owner) => clean('organizations', owner, kindOfOwner(owner))),
      services: kaart.services.map((service) => clean('services', service, kinds.get(service.id))),
      servicesAtLocations: kaart.servicesAtLocations.map((link) =>
        clean('service_at_location', link, kinds.get(link.serviceId)),
      ),
    },
    findings,
  };
}
