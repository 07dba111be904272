import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkStories } from '../../scripts/checks/stories.mjs';

/** What a Storybook frame does, as far as the check sees it: a channel that remembers events, and a story's content. */
const frame = `<!doctype html><html lang="nl"><head><title>x</title><link rel="icon" href="data:,"></head>
<body><div id="storybook-root"></div><script>
  const id = new URL(location.href).searchParams.get('id');
  const contents = {
    good: '<p>Goed</p>',
    bad: '<p>Kaart</p><img src="data:,">',
    empty: '',
    broken: '<p>Kapot</p>',
    noisy: '<p>Luid</p>',
    remote: '<p>Ver</p><img alt="" src="https://elsewhere.example/pixel.png">',
  };
  document.getElementById('storybook-root').innerHTML = contents[id];
  if (id === 'noisy') console.error('loud');
  const failed = id === 'broken' && { status: 'error' };
  window.__STORYBOOK_ADDONS_CHANNEL__ = { last: (name) => name === 'storyFinished' && [failed || {}], once() {} };
</script></body></html>`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wijkbrug-stories-'));
  writeFileSync(join(folder, 'iframe.html'), frame);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** The problems of each story by its id, the languages together. */
const check = async (...ids: string[]): Promise<Record<string, string>> => {
  const story = (id: string): object => ({ id, title: id, name: 'x', type: 'story', tags: [] });
  const entries = Object.fromEntries(ids.map((id) => [id, story(id)]));
  writeFileSync(join(folder, 'index.json'), JSON.stringify({ entries }));
  const found: Record<string, string> = {};
  for (const { name, problems } of await checkStories(folder)) {
    const key = name.split(' / ')[0]!;
    found[key] = (found[key] ?? '') + problems.join('\n');
  }
  return found;
};

describe('stories', { timeout: 60_000 }, () => {
  it('lets good stories through, and finds each that is not', async () => {
    const found = await check('good', 'bad', 'empty', 'broken', 'noisy', 'remote');
    expect(found['good']).toBe('');
    expect(found['bad']).toContain('axe image-alt');
    expect(found['empty']).toContain('it shows no text');
    expect(found['broken']).toContain('storyFinished');
    expect(found['noisy']).toContain('loud');
    expect(found['no request to another host']).toContain('elsewhere.example');
  });

  it('does not call an empty Storybook well', async () => {
    expect(Object.values(await check()).join()).toContain('holds no story');
  });
});
