// Start-up in Chromium at 4× and 10× CPU slow-down, every page in turn in each round, and the ratios between them.
//   npm run bench [rounds]
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { measureAll } from '../../scripts/checks/budgets.mjs';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { servePages } from './pages.mjs';

const rounds = Number(process.argv[2] ?? 7);
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

const { origin, pages, stop } = await servePages();
const found = await findBrowser();
const browser = await chromium.launch({
  executablePath: found.path,
  args: found.args,
  env: { ...process.env, ...found.env },
});

/** One visit with an empty cache. Times in ms since navigation start. */
async function visit({ path, usable }, slowdown) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.addInitScript(({ host, inside }) => {
    const state = { usable: 0, blocked: 0, shift: 0 };
    Object.assign(globalThis, { bench: state });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) state.blocked += Math.max(0, entry.duration - 50);
    }).observe({ type: 'longtask', buffered: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (!entry.hadRecentInput) state.shift += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
    const look = () => {
      // The frame after the one in which it stands there has been painted.
      const found = document.querySelector(host);
      if (inside ? found?.shadowRoot?.querySelector(inside) : found)
        requestAnimationFrame(() => (state.usable = performance.now()));
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }, usable);
  await page.goto(origin + path, { waitUntil: 'load' });
  await page.waitForFunction(() => globalThis.bench.usable > 0);
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(200 * slowdown ** 0.5);
  const result = await page.evaluate(() => globalThis.bench);
  await context.close();
  return result;
}

const report = { bytes: measureAll(), times: {} };
const misses = [];
for (const slowdown of [4, 10]) {
  const runs = new Map(pages.map(({ name }) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    for (const page of pages) {
      const result = await visit(page, slowdown);
      if (round > 0) runs.get(page.name).push(result); // the first round warms up
    }
  }
  const of = (name, figure) => median(runs.get(name).map((run) => run[figure]));
  const rows = pages.map(({ name }) => ({
    page: name,
    'usable (ms)': Math.round(of(name, 'usable')),
    '× plain HTML': +(of(name, 'usable') / of('plain HTML', 'usable')).toFixed(2),
    '× bare Lit': +(of(name, 'usable') / of('bare Lit element', 'usable')).toFixed(2),
    'blocked (ms)': Math.round(of(name, 'blocked')),
    'layout shift': +of(name, 'shift').toFixed(3),
  }));
  console.log(`\nCPU ${slowdown}× slower, median of ${rounds}`);
  console.table(rows);
  report.times[slowdown] = rows;
  misses.push(...missesOf(rows, slowdown));
}

/** What is above the aims. */
function missesOf(rows, slowdown) {
  const { times } = JSON.parse(readFileSync('budgets.json', 'utf8'));
  const [, , server, snippet] = rows;
  const checks = [
    ['snippet × bare Lit', snippet['× bare Lit'], times.snippetToLit],
    ['server-rendered × plain HTML', server['× plain HTML'], times.serverToPlain],
    ['snippet blocked (ms)', snippet['blocked (ms)'], times.blocked[slowdown]],
    ['server-rendered blocked (ms)', server['blocked (ms)'], times.blocked[slowdown]],
    ['server-rendered layout shift', server['layout shift'], 0],
    ['snippet layout shift', snippet['layout shift'], 0],
  ];
  return checks
    .filter(([, value, aim]) => value > aim)
    .map(([what, value, aim]) => `${slowdown}×: ${what} is ${value}, the aim is ${aim}`);
}

await browser.close();
stop();
mkdirSync('.cache', { recursive: true });
writeFileSync('.cache/bench.json', JSON.stringify(report, null, 2));
console.log('\nBytes (brotli 11)');
console.table(report.bytes);
for (const miss of misses) console.log(`✗ ${miss}`);
process.exitCode = misses.length === 0 ? 0 : 1;
