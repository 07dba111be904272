import { migrations, type Dialect } from './sql.js';

/** What is done with a database that a version of before wrote. */
export type Older =
  /** It is brought to the present version. */
  | 'bring'
  /** The same, unless another process has it open. */
  | 'bring-alone'
  /** It is worked on as it is: enough for who only looks. */
  | 'leave'
  | 'refuse';

/** A database that was opened. */
export interface Opened<Store> {
  readonly store: Store;
  /** The version that it had; 0 when it is new. */
  readonly found: number;
  /** Whether another process has it open; looked at only for `bring-alone`. */
  readonly shared: boolean;
}

/** A database of a version that cannot be worked on: which it is, and the mend. */
export class VersionError extends Error {
  /** What follows on the name of the database. */
  readonly words: string;

  constructor(name: string, words: string) {
    super(`${name} ${words}`);
    this.name = 'VersionError';
    this.words = words;
  }
}

/** The version that this server works with. */
export const present = migrations.length;

/**
 * The steps that a database of some version still needs.
 *
 * @param name under which the operator knows it
 * @param shared whether another process has it open
 * @throws VersionError when it is of a newer version, or of one before and may not be changed
 */
export function stepsFrom(
  version: number,
  dialect: Dialect,
  name: string,
  older: Older,
  shared: boolean,
): readonly string[] {
  if (version > present) {
    throw new VersionError(
      name,
      'was written by a newer version of the server: install that one, or put a backup of before in its place, as docs/guides/server.md says.',
    );
  }
  const isOlder = version > 0 && version < present;
  if (isOlder && older === 'leave') return [];
  if (isOlder && older === 'refuse') {
    throw new VersionError(
      name,
      `is of version ${version}, and this server works with version ${present}: make a backup, and start this server first, which brings it there.`,
    );
  }
  if (isOlder && shared) {
    throw new VersionError(
      name,
      `is of version ${version}, and another process has it open: stop that, make a backup, and start this server again.`,
    );
  }
  return migrations.slice(version).flatMap((step) => step(dialect));
}

/** What an operator hears who only looked; undefined when it is of the present version. */
export const olderWords = (name: string, found: number): string | undefined =>
  found === 0 || found === present
    ? undefined
    : `${name} is of version ${found}: starting this server brings it to version ${present}, and from then on the server of before refuses it. Make a backup first.`;

/** What the start says; undefined when nothing was changed. */
export const broughtWords = (name: string, found: number): string | undefined =>
  found === 0 || found === present
    ? undefined
    : `${name} was of version ${found} and is of version ${present} now: the server of before refuses it.`;
