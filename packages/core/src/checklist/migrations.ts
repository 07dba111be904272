import { canonical, checksum } from './canonical.js';

type Fields = Readonly<Record<string, unknown>>;

/**
 * From each format to the next: the first function makes format 1 of format 0. What they are given may be anything; what
 * they cannot use they leave as it is, and the reading that follows names it.
 */
export const migrations: readonly ((older: Fields) => Fields)[] = [fromTicks];

/**
 * Format 0: a list of ticks. They are older than anything else that was filled in. Where nobody stands in the list, it is
 * told from other lists by what it holds, so that two of them count as two people.
 */
function fromTicks({ ticked, ...rest }: Fields): Fields {
  const replies = Array.isArray(ticked)
    ? Object.fromEntries(ticked.map((id) => [String(id), { at: 0, answer: 'yes' }]))
    : ticked;
  return { author: `ticks-${checksum(canonical({ ticked }))}`, about: { at: 0 }, ...rest, replies };
}
