// The sociale kaart in Chromium at 4× and 10× CPU slow-down: the search by itself, and the whole keystroke in the element.
//   node test/bench/search-browser.mjs [records …]
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { buildKaart } from '@wijkbrug/core/sociale-kaart/build.js';
import { createPortal } from '../../packages/portal/dist/portal.js';
import { send } from '../../packages/portal/dist/send.js';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { makeKaart } from '../support/make-kaart.mjs';
import { workOfKeystrokes } from './main-thread.mjs';
import { at, benchWords, keystrokes, typed } from './search.mjs';

const aims = JSON.parse(readFileSync('budgets.json', 'utf8')).search.browser;
const counts = process.argv.slice(2).map(Number);
const sizes = counts.length > 0 ? counts : [10_000, 100_000];
const misses = [];
const check = (what, value, aim) => {
  if (value > aim) misses.push(`${what} is ${value}, the aim is ${aim}`);
};

const page = (body) =>
  `<!doctype html><html lang="nl"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Meting</title><link rel="icon" href="data:,"><body>${body}</body></html>`;
const element =
  '<link rel="stylesheet" href="/wijkbrug/wijkbrug.css"><script type="module" src="/wijkbrug/sociale-kaart.js"></script><wijkbrug-sociale-kaart src="/big/index.json" phone="085 000 00 00"></wijkbrug-sociale-kaart>';

/** How long a keystroke is watched, in ms: somebody who types fast does not wait longer. */
const wait = 150;

/** What a keystroke costs where nothing listens. */
const plainField = `<input type="search">${'<p>Een regel tekst.</p>'.repeat(40)}`;

const found = await findBrowser();
const browser = await chromium.launch({
  executablePath: found.path,
  args: found.args,
  env: { ...process.env, ...found.env },
});
const searchCode = await bundle(`
  export { KaartSearch } from '@wijkbrug/core/sociale-kaart/search.js';
  export { parseKaartManifest } from '@wijkbrug/core/sociale-kaart/manifest.js';
`);

for (const size of sizes) {
  const files = buildKaart(makeKaart(size), { words: benchWords });
  const { origin, stop } = await serve(files);
  for (const slowdown of [4, 10]) {
    const row = { records: size, slowdown, ...(await searchAlone(origin, slowdown)) };
    check(
      `${size} records, ${slowdown}×: search, p95 (ms)`,
      row['search, p95 (ms)'],
      size <= 10_000 ? aims[slowdown] : Infinity,
    );
    check(
      `${size} records, ${slowdown}×: longest task (ms)`,
      row['longest task (ms)'],
      slowdown === 4 ? aims.task : Infinity,
    );
    if (slowdown === 4) {
      const field = await wholeKeystroke(origin, '/field', slowdown);
      const work = await wholeKeystroke(origin, '/element', slowdown);
      Object.assign(row, {
        'script, style, layout, median (ms)': work.page.median,
        'script, style, layout, p95 (ms)': work.page.p95,
        'with editing and painting, median (ms)': work.all.median,
        'with editing and painting, p95 (ms)': work.all.p95,
        'of that in a plain field, median (ms)': field.all.median,
        'of that in a plain field, p95 (ms)': field.all.p95,
      });
      check(
        `${size} records: script, style and layout of a keystroke, p95 (ms)`,
        row['script, style, layout, p95 (ms)'],
        size <= 10_000 ? aims.work : Infinity,
      );
    }
    console.table(row);
  }
  stop();
}
await browser.close();
for (const miss of misses) console.log(`✗ ${miss}`);
process.exitCode = misses.length === 0 ? 0 : 1;

async function bundle(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd(), loader: 'js' },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

/** Serves the portal, a set of records below `/big/`, and two pages. */
async function serve(files) {
  const portal = createPortal();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const answer = (type, body) => void send(request, response, 200, `${type}; charset=utf-8`, body);
    const file = files.get(pathname.replace('/big/', ''));
    if (pathname.startsWith('/big/') && file !== undefined) return answer('application/json', file);
    if (pathname === '/search.js') return answer('text/javascript', searchCode);
    if (pathname === '/field') return answer('text/html', page(plainField));
    if (pathname === '/empty') return answer('text/html', page(''));
    if (pathname === '/element') return answer('text/html', page(element));
    portal.emit('request', request, response);
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  return { origin: `http://127.0.0.1:${server.address().port}`, stop: () => server.close() };
}

async function open(origin, path, slowdown) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await page.goto(origin + path, { waitUntil: 'networkidle' });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  return { page, session, close: () => context.close() };
}

/** Every keystroke through the search in the page; files are got once beforehand, and their parsing counts as tasks. */
async function searchAlone(origin, slowdown) {
  const { page, close } = await open(origin, '/empty', slowdown);
  const result = await page.evaluate(async (keystrokes) => {
    const { KaartSearch, parseKaartManifest } = await import('/search.js');
    const get = async (name) => (await fetch(`/big/${name}`)).text();
    const manifest = parseKaartManifest(await get('index.json'), 'index.json');
    const search = new KaartSearch(manifest, (name) => get(`${manifest.folder}/${name}`));
    let longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
    }).observe({ type: 'longtask', buffered: false });
    const ask = (text) => search.ask({ text, choice: {}, first: 20, language: 'nl' });
    const pause = () => new Promise((ready) => setTimeout(ready));
    for (const text of keystrokes) {
      await ask(text);
      await pause();
    }
    const rounds = [];
    for (let round = 0; round < 3; round++) {
      const times = [];
      for (const text of keystrokes) {
        const start = performance.now();
        await ask(text);
        times.push(performance.now() - start);
        await pause();
      }
      rounds.push(times);
    }
    await new Promise((ready) => setTimeout(ready, 100));
    return { rounds, longest };
  }, keystrokes);
  await close();
  const middle = middles(result.rounds);
  return {
    'search, median (ms)': +at(middle, 0.5).toFixed(2),
    'search, p95 (ms)': +at(middle, 0.95).toFixed(2),
    'longest task (ms)': Math.round(result.longest),
  };
}

/** Of each keystroke, its middle value over the rounds. */
function middles(rounds) {
  return rounds[0].map((_, number) =>
    at(
      rounds.map((values) => values[number]),
      0.5,
    ),
  );
}

/**
 * Types into the search field of a page, and reckons what the main thread does for a keystroke: the page's own work, and all
 * of it by the browser's own count.
 */
async function wholeKeystroke(origin, path, slowdown) {
  const { page, session, close } = await open(origin, path, 1);
  // Processor time, not time on the clock: a busy machine makes the clock say anything. Chromium slows down by waiting
  // in the same thread, so the slowdown is reckoned here.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const field = page.locator('input[type=search]');
  await field.waitFor();
  const busy = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * metrics.find(({ name }) => name === 'TaskDuration').value;
  };
  const round = async () => {
    const work = [];
    for (const text of typed.slice(0, 8)) {
      await field.fill('');
      await page.waitForTimeout(300);
      for (const letter of text) {
        const before = await busy();
        await page.keyboard.press(letter === ' ' ? 'Space' : letter);
        await page.waitForTimeout(wait);
        work.push((await busy()) - before);
      }
    }
    return work;
  };
  await round();
  const all = [await round(), await round(), await round()];
  const traced = [];
  while (traced.length < 3) {
    await browser.startTracing(page, { categories: ['devtools.timeline'] });
    await round();
    const { traceEvents } = JSON.parse(await browser.stopTracing());
    traced.push(workOfKeystrokes(traceEvents, wait));
  }
  await close();
  const inSlowBrowser = (rounds) => {
    const middle = middles(rounds).map((time) => slowdown * time);
    return { median: +at(middle, 0.5).toFixed(1), p95: +at(middle, 0.95).toFixed(1) };
  };
  return { all: inSlowBrowser(all), page: inSlowBrowser(traced) };
}
