import type { Weekday } from '../locale/format.js';
import type { OpeningRule } from './hours-types.js';
import type { KaartPlace, KaartRecord } from './records.js';

type Node = Readonly<Record<string, unknown>>;

/**
 * The published records as schema.org (JSON-LD), for search engines and other portals: each a Service with who offers it,
 * where, when and how to reach it. What schema.org cannot say (every other week, the first Saturday), and hours that are not
 * certain, are left out rather than said wrongly.
 */
export function toJsonLd(records: readonly KaartRecord[]): Node {
  return { '@context': 'https://schema.org', '@graph': records.map(serviceNode) };
}

/** Without what is undefined or an empty list. */
const known = (node: Node): Node =>
  Object.fromEntries(
    Object.entries(node).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
  );

function serviceNode(record: KaartRecord): Node {
  const texts = Object.entries(record.description ?? {});
  const phones = record.phones.map(({ number, description, whatsapp }) =>
    known({
      '@type': 'ContactPoint',
      telephone: number,
      contactType: whatsapp === 'only' ? 'WhatsApp' : undefined,
      description,
    }),
  );
  const hours = record.hours && !record.hours.text ? record.hours.rules.flatMap(hoursNode) : [];
  const place = record.place && placeNode(record.place, hours);
  return known({
    '@type': 'Service',
    identifier: record.id,
    name: record.name,
    alternateName: record.alternateName,
    description: texts.map(([language, value]) => ({ '@value': value, '@language': language })),
    url: record.website,
    provider: known({ '@type': 'Organization', name: record.organization ?? record.name, email: record.email }),
    hoursAvailable: place ? undefined : hours,
    availableChannel: known({
      '@type': 'ServiceChannel',
      serviceUrl: record.website,
      servicePhone: phones,
      serviceLocation: place,
      availableLanguage: record.languages.map(({ code }) => code),
    }),
  });
}

function placeNode({ name, street, postalCode, city, latitude, longitude }: KaartPlace, hours: readonly Node[]): Node {
  const address = known({ streetAddress: street, postalCode, addressLocality: city });
  return known({
    '@type': 'Place',
    name,
    address: Object.keys(address).length > 0 ? { '@type': 'PostalAddress', ...address } : undefined,
    geo: latitude === undefined ? undefined : { '@type': 'GeoCoordinates', latitude, longitude },
    openingHoursSpecification: hours,
  });
}

const dayNames: Readonly<Record<Weekday, string>> = {
  MO: 'Monday',
  TU: 'Tuesday',
  WE: 'Wednesday',
  TH: 'Thursday',
  FR: 'Friday',
  SA: 'Saturday',
  SU: 'Sunday',
};

function hoursNode(rule: OpeningRule): Node[] {
  const { start = '', validFrom = '', interval = 1 } = rule;
  if (rule.weeks || rule.nth || interval > 1) return [];
  const from = start > validFrom ? start : validFrom;
  return [
    known({
      '@type': 'OpeningHoursSpecification',
      dayOfWeek: rule.days.map((day) => `https://schema.org/${dayNames[day]}`),
      opens: rule.from,
      closes: rule.until === '24:00' ? '23:59' : rule.until,
      validFrom: from || undefined,
      validThrough: rule.validTo,
    }),
  ];
}
