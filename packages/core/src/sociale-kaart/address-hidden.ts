const no: ReadonlySet<string> = new Set(['', 'nee', 'n', 'no', 'false', 'onwaar', '0']);
const yes: ReadonlySet<string> = new Set(['ja', 'j', 'yes', 'y', 'true', 't', 'waar', '1', 'x', 'v', 'ok', '✓', '✔']);

/**
 * What a source says about keeping an address out of sight. Only a plain no shows it: whoever wrote anything else, such as
 * “geheim” or “ja, liever niet”, meant something by it, and an address that was once shown cannot be taken back.
 *
 * @param cell a cell of a table, or a value of a JSON file; a cell that is empty or absent is a no
 * @returns `unclear` hides as `yes` does, and is to be told to whoever keeps the source
 */
export function addressHiddenBy(cell: unknown): 'yes' | 'no' | 'unclear' {
  if (cell === null || cell === undefined) return 'no';
  if (typeof cell !== 'string' && typeof cell !== 'number' && typeof cell !== 'boolean') return 'unclear';
  const word = String(cell).trim().toLowerCase();
  if (no.has(word)) return 'no';
  return yes.has(word) ? 'yes' : 'unclear';
}
