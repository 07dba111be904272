import type { OpeningRule } from '../../hours-types.js';
import type { KaartRecord } from '../../records.js';
import type { FacetRecords } from './write-shards.js';

/** From when on it is evening. */
const evening = '18:00';

/**
 * What can be chosen in a filter, and nothing else: need, language, place and time. There is none for the origin, faith
 * or orientation of anybody, and a threshold counts only when somebody said yes.
 */
const groups: Readonly<Record<string, (record: KaartRecord) => readonly string[]>> = {
  domain: ({ domains }) => domains,
  language: ({ languages }) => languages.map(({ code }) => code),
  when: ({ hours }) => (hours?.rules ?? []).flatMap(partsOfWeek),
  kind: ({ kind }) => [kind],
  role: ({ roles }) => roles,
  threshold: ({ thresholds }) => Object.entries(thresholds).flatMap(([fact, value]) => (value === 'yes' ? fact : [])),
  peer: ({ peerSupport }) => (peerSupport ? ['yes'] : []),
  area: ({ place }) => (place?.area ? [place.area] : []),
};

function partsOfWeek({ days, from, until }: OpeningRule): string[] {
  const late = until > evening || until <= from;
  const weekend = days.some((day) => day === 'SA' || day === 'SU');
  const weekday = days.some((day) => day !== 'SA' && day !== 'SU');
  return [...(late && weekday ? ['evening'] : []), ...(weekend ? ['weekend'] : [])];
}

/** The records of every value of every filter. Values come by how many records have them, then by name. */
export function facetsOf(records: readonly KaartRecord[]): FacetRecords {
  const entries = Object.entries(groups).map(([group, valuesOf]) => {
    const sets = new Map<string, number[]>();
    records.forEach((record, number) => {
      for (const value of new Set(valuesOf(record))) {
        const set = sets.get(value);
        if (set) set.push(number);
        else sets.set(value, [number]);
      }
    });
    const sorted = [...sets].sort(([a, some], [b, others]) => others.length - some.length || (a < b ? -1 : 1));
    return [group, Object.fromEntries(sorted)] as const;
  });
  return Object.fromEntries(entries);
}
