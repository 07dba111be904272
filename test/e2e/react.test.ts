import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { build } from 'esbuild';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '../../packages/portal/dist/send.js';
import { launch, listen, openPage, violationsOf } from '../support/browser.js';

/** A React application, as a portal would have it: its own state, and our element inside. */
const app = `
  import { createElement as h, useState } from 'react';
  import { createRoot } from 'react-dom/client';
  import '@wijkbrug/components/team-explainer.js';

  function App() {
    const [lang, setLang] = useState('nl');
    const [count, setCount] = useState(0);
    const [shown, setShown] = useState(true);
    return h('main', null,
      h('button', { id: 'count', onClick: () => setCount(count + 1) }, 'count ' + count),
      h('button', { id: 'toggle', onClick: () => setShown(!shown) }, 'toggle'),
      shown && h('wijkbrug-team-explainer',
        { lang, team: '/team.json', phone: '085 000 00 99', 'onwijkbrug-language-change': (event) => setLang(event.lang) },
        h('a', { href: '/team' }, 'Het wijkteam ' + count)),
      h('p', { id: 'lang' }, lang));
  }
  createRoot(document.getElementById('app')).render(h(App));
`;

let browser: Browser;
let server: Server;
let origin: string;

beforeAll(async () => {
  browser = await launch();
  const bundle = await build({
    stdin: { contents: app, resolveDir: process.cwd(), loader: 'js' },
    bundle: true,
    splitting: true,
    format: 'esm',
    outdir: '/',
    write: false,
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const files = new Map(bundle.outputFiles.map(({ path, contents }) => [path.replace(/^.*[\\/]/, '/'), contents]));
  const team = await readFile('test/support/data/team.json');
  server = createServer((request, response) => {
    const path = request.url ?? '/';
    const script = files.get(path);
    const type = script ? 'text/javascript' : path === '/team.json' ? 'application/json' : 'text/html';
    response.writeHead(200, {
      'content-type': `${type}; charset=utf-8`,
      'content-security-policy': contentSecurityPolicy,
    });
    const page =
      '<!doctype html><html lang="nl"><title>React</title><div id="app"></div><script type="module" src="/stdin.js"></script>';
    response.end(script ?? (path === '/team.json' ? team : page));
  });
  origin = await listen(server);
});

afterAll(async () => {
  await browser.close();
  server.close();
});

describe('inside React, under the strict content security policy', () => {
  it('keeps its text while React draws again, follows its props, and leaves without a trace', async () => {
    const { page, context, watch } = await openPage(browser, origin);
    await page.goto(origin);
    await page.waitForSelector('details');
    await page.locator('summary').first().click();
    await page.click('#count');
    // React patched its own child, and ours stands beside it as it was.
    expect(await page.locator('wijkbrug-team-explainer > a').textContent()).toBe('Het wijkteam 1');
    expect(await page.locator('details[open]').count()).toBe(1);
    // The reader's choice reaches React through the event, and comes back as a prop.
    await page.locator('nav.languages li').getByText('العربية').click();
    await page.waitForSelector('[slot="reading"][lang="ar"]');
    expect(await page.locator('#lang').textContent()).toBe('ar');
    await page.click('#toggle');
    expect(await page.locator('details').count()).toBe(0);
    await page.click('#toggle');
    await page.waitForSelector('[slot="reading"][lang="ar"] details');
    expect(await violationsOf(page)).toEqual([]);
    expect(watch.problems.filter((problem) => !problem.includes('favicon'))).toEqual([]);
    await context.close();
  });
});
