/** The number of letters to add, take away or change before two words are alike; `most + 1` when there are more. */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = (before[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(changed, (before[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    if (Math.min(...row) > most) return most + 1;
    before = row;
  }
  return before[b.length] ?? most + 1;
}

/** Parts of shorter words say nothing. */
const shortest = 4;

/** What somebody is likely to have meant: the word that differs in the fewest letters, or has it in it. */
export function closest(word: string, others: Iterable<string>): string | undefined {
  const most = Math.max(1, Math.floor(word.length / 4));
  let best: string | undefined;
  let least = most + 1;
  let part: string | undefined;
  for (const other of others) {
    const found = distance(word, other, least - 1);
    if (found < least) [best, least] = [other, found];
    if (word.length >= shortest && other.length >= shortest && (other.includes(word) || word.includes(other))) {
      part ??= other;
    }
  }
  return best ?? part;
}
