/**
 * The number of letters to add, take away or change before two words are alike; stops counting past `most`, and gives
 * `most + 1` then.
 */
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

/** The known name that differs least, when it differs by no more than two letters: what somebody may have meant. */
export function nearest<Name extends string>(key: string, names: readonly Name[]): Name | undefined {
  for (let most = 0; most <= 2; most++) {
    const found = names.find((known) => distance(key, known, most) <= most);
    if (found) return found;
  }
  return undefined;
}
