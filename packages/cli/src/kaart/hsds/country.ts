import type { HsdsSource } from './types.js';

const names: ReadonlyMap<string, string> = new Map([
  ['usa', 'US'],
  ['united states', 'US'],
  ['uk', 'GB'],
  ['nederland', 'NL'],
  ['belgie', 'BE'],
]);

/** The country in which most of the addresses are: telephone numbers are read as there. The Netherlands when nothing says so. */
export function countryOf({ tables }: HsdsSource): string {
  const counts = new Map<string, number>();
  const look = (value: unknown, depth = 0): void => {
    if (Array.isArray(value)) for (const item of value.slice(0, 50) as unknown[]) look(item, depth + 1);
    else if (typeof value === 'object' && value !== null && depth < 8) {
      const row = value as Record<string, unknown>;
      const country = typeof row['country'] === 'string' ? row['country'].trim() : '';
      const code = /^[A-Z]{2}$/i.test(country) ? country.toUpperCase() : names.get(country.toLowerCase());
      const state = [row['state_province'], row['state']].find(
        (part) => typeof part === 'string' && /^[A-Z]{2}$/.test(part),
      );
      const zip = [row['postal_code'], row['zip']].find(
        (part) => typeof part === 'string' && /^\d{5}(?:-\d{4})?$/.test(part),
      );
      const found = code ?? (state !== undefined && zip !== undefined ? 'US' : undefined);
      if (found) counts.set(found, (counts.get(found) ?? 0) + 1);
      for (const part of Object.values(row)) if (typeof part === 'object') look(part, depth + 1);
    }
  };
  for (const { rows } of tables) for (const { values } of rows.slice(0, 500)) look(values);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'NL';
}
