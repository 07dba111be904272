import { DataError } from './errors.js';

/** More than any file of ours has. */
const levels = 20;

/**
 * Refuses a value in which lists and objects stand in each other without end. It could be parsed, but whoever walks
 * through it later, or shows it in a message, runs out of stack.
 *
 * @param file its name, for the error
 * @throws DataError `wrong-type`
 */
export function refuseDeep(value: unknown, file: string): void {
  let inside = [value];
  for (let level = 0; level <= levels && inside.length > 0; level++) {
    inside = inside.flatMap((one): unknown[] => (typeof one === 'object' && one !== null ? Object.values(one) : []));
  }
  if (inside.length === 0) return;
  const mend = `Nothing in this format stands more than ${levels} levels deep: use another copy of the file.`;
  throw new DataError({ code: 'wrong-type', file, mend });
}
