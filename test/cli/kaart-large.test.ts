import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeKaart } from '../support/make-kaart.mjs';

/*
 * A large source in a process that gets no more memory than its rows ask for. As large as promised:
 * WIJKBRUG_ROWS=100000, which takes minutes.
 */
const rows = Number(process.env['WIJKBRUG_ROWS'] ?? 1000);
/** In megabytes: a hundred thousand rows stay below a gigabyte. */
const memory = Math.round(40 + rows * 0.008);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'large-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('a large source', () => {
  it('is built in bounded memory, with every row accounted for', { timeout: 60_000 + rows * 20 }, () => {
    const head = 'naam;omschrijving;leefgebieden;talen;straat;postcode;plaats;telefoon;openingstijden;website';
    const lines = makeKaart(rows).map(({ id, name, description, domains, languages, place }) =>
      [
        `${name} ${id}`,
        description?.nl,
        domains.join(', '),
        languages.map(({ code }) => code).join(', '),
        place?.street,
        place?.postalCode,
        place?.city,
        '085-0001001 / 06 12345678 (alleen WhatsApp)',
        'ma t/m vr 9-12 uur, di 19:00-21:00',
        `https://voorbeeld.example/${id}`,
      ]
        .map((cell) => `"${cell ?? ''}"`)
        .join(';'),
    );
    const source = join(folder, 'bron.csv');
    writeFileSync(source, [head, ...lines].join('\r\n'));
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [`--max-old-space-size=${memory}`, 'packages/cli/dist/main.js', 'kaart', 'build', source, '--json', '--out', join(folder, 'uit'), '--report', join(folder, 'rapport')], // prettier-ignore
      { encoding: 'utf8' },
    );
    expect(stderr).not.toMatch(/heap/);
    expect([0, 1]).toContain(status);
    const counts = JSON.parse(stdout) as Record<'in' | 'published' | 'heldBack' | 'refused', number>;
    expect(counts.in).toBe(rows);
    expect(counts.published + counts.heldBack + counts.refused).toBe(rows);
    expect(counts.published).toBeGreaterThan(rows * 0.9);
  });
});
