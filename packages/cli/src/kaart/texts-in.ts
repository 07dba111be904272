/** Every text in a value, however deep, but for those under the keys that are named. */
export function textsIn(value: unknown, but: readonly string[] = []): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap((part) => textsIn(part, but));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => (but.includes(key) ? [] : textsIn(part, but)));
}
