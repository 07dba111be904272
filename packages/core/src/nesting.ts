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
  if (!goesDeeper(value, levels + 1)) return;
  const mend = `Nothing in this format stands more than ${levels} levels deep: use another copy of the file.`;
  throw new DataError({ code: 'wrong-type', file, mend });
}

/** True when something stands so many levels below a value. Stops there, so that it does not run out of stack itself. */
function goesDeeper(value: unknown, below: number): boolean {
  if (below === 0) return true;
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some((one) => goesDeeper(one, below - 1));
}
