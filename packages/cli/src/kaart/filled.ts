type Part<T> = { [K in keyof T]?: T[K] | undefined };

/** Leaves out what is undefined or an empty list. */
export function filled<T extends object>(value: Part<T>): T {
  const entries = Object.entries(value).filter(
    ([, part]) => part !== undefined && !(Array.isArray(part) && part.length === 0),
  );
  return Object.fromEntries(entries) as T;
}
