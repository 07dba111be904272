import { describe, expect, it } from 'vitest';
import { warnOfOrigin } from '../../packages/server/dist/origin.js';
import { form, json, testServer, wish } from './support.js';

describe('a form of a site that may not send', () => {
  const own = 'https://www.gemeente.example';
  const told = async (requests: readonly Request[]): Promise<string[]> => {
    const server = testServer({ origins: [own] });
    const warned: string[] = [];
    const handler = warnOfOrigin(server.handler, [own], (message) => warned.push(message));
    for (const request of requests) await handler(request);
    await server.stop();
    return warned;
  };

  it('is told to the administrator once, with the site and what to set', async () => {
    const other = (): Request => form(wish, { origin: 'https://wijkteam.example' });
    const [warning, ...more] = await told([other(), other()]);
    expect(warning).toContain('https://wijkteam.example was refused');
    expect(warning).toContain('name it in WIJKBRUG_ORIGINS');
    expect(warning).toContain('WIJKBRUG_PUBLIC_URL');
    expect(more).toEqual([]);
  });

  it('is told with the mend when its page does not say where it comes from, whoever else was refused', async () => {
    const strangers = Array.from({ length: 50 }, (_, turn) => form(wish, { origin: `https://${turn}.example` }));
    const warned = await told([...strangers, form(wish, { origin: 'null' }), form(wish, { origin: 'null' })]);
    expect(warned.filter((one) => one.includes('Origin: null'))).toHaveLength(1);
    expect(warned.at(-1)).toContain('Referrer-Policy: strict-origin-when-cross-origin');
    // Who makes up sites does not fill the log.
    expect(warned).toHaveLength(11);
  });

  it('is no reason to warn when it may send, or when it is no site at all', async () => {
    const odd = ['x'.repeat(4000), 'javascript:alert(1)'].map((origin) => json(wish, { origin }));
    expect(await told([form(wish), json(wish, { origin: own }), json(wish), ...odd])).toEqual([]);
  });
});
