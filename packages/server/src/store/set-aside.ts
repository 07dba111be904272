import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** How long a database of before a restore may be needed, in ms. */
const needed = 7 * 86_400_000;

/** What the name of a database says that was set aside at a moment; see `setAsideAt`. */
export const setAsideName = (database: string, now: number): string =>
  `${database}.before-${new Date(now).toISOString().replace(/[:.]/g, '-')}`;

/** The moment in the name, in ms since 1970. */
function setAsideAt(end: string): number | undefined {
  const [, day, hours, minutes, seconds, rest] = /^(\d{4}-\d\d-\d\dT)(\d\d)-(\d\d)-(\d\d)-(\d{3}Z)$/.exec(end) ?? [];
  return day === undefined ? undefined : Date.parse(`${day}${hours}:${minutes}:${seconds}.${rest}`);
}

/**
 * Names each database of before a restore that lies there for more than a week: nobody takes away in it what people took back, or
 * what is past its time.
 *
 * @param now in ms since 1970
 */
export function leftOver(database: string, now: number): readonly string[] {
  const start = `${basename(database)}.before-`;
  return namesIn(dirname(database))
    .filter((name) => name.startsWith(start))
    .filter((name) => now - (setAsideAt(name.slice(start.length)) ?? now) > needed)
    .map(
      (name) =>
        `${join(dirname(database), name)} is a database of before a restore, with all that people told, also what they took back since: take it away.`,
    );
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return []; // what is wrong with the folder is told when the database is opened
  }
}
