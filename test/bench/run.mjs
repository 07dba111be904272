// Start-up in Chromium at 4× and 10× CPU slow-down, every page in turn in each round, and the ratios between them.
//   npm run bench [rounds]
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { measureAll } from '../../scripts/checks/budgets.mjs';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { servePages } from './pages.mjs';

const rounds = Number(process.argv[2] ?? 7);
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

const { ratios, blocked, slow3G, slow3GRatios } = JSON.parse(readFileSync('budgets.json', 'utf8')).times;
const { origin, pages: everywhere, far, stop } = await servePages();
const found = await findBrowser();
const browser = await chromium.launch({
  executablePath: found.path,
  args: found.args,
  env: { ...process.env, ...found.env },
});

/** A slow 3G network as Chromium's developer tools had it: 400 kbit/s, 400 ms there and back. */
const slowNetwork = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };

/** One visit with an empty cache. Times in ms since navigation start. */
async function visit({ path, usable }, slowdown, network) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  if (network) await session.send('Network.emulateNetworkConditions', network);
  await page.addInitScript(({ host, inside }) => {
    const state = { usable: 0, blocked: 0, shift: 0 };
    Object.assign(globalThis, { bench: state });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) state.blocked += Math.max(0, entry.duration - 50);
    }).observe({ type: 'longtask', buffered: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (!entry.hadRecentInput) state.shift += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
    // The first task after the frame in which it stands there: it is painted, and the page can take input.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => (state.usable = performance.now());
    const look = () => {
      const found = document.querySelector(host);
      if (inside ? found?.shadowRoot?.querySelector(inside) : found) port2.postMessage('');
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
for (const { name: setting, slowdown, network } of [
  { name: 'CPU 4× slower', slowdown: 4 },
  { name: 'CPU 10× slower', slowdown: 10 },
  { name: 'slow 3G, CPU 4× slower', slowdown: 4, network: slowNetwork },
]) {
  const pages = network ? [...everywhere, ...far] : everywhere;
  const runs = new Map(pages.map(({ name }) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    for (const page of pages) {
      const result = await visit(page, slowdown, network);
      if (round > 0) runs.get(page.name).push(result); // the first round warms up
    }
  }
  const of = (name, figure) => median(runs.get(name).map((run) => run[figure]));
  const rows = pages.map(({ name }) => {
    const ratio = [...ratios, ...(network ? slow3GRatios : [])].find(({ page }) => page === name);
    return {
      page: name,
      'usable (ms)': Math.round(of(name, 'usable')),
      ratio: ratio ? +(of(name, 'usable') / of(ratio.to, 'usable')).toFixed(2) : '',
      to: ratio?.to ?? '',
      'blocked (ms)': Math.round(of(name, 'blocked')),
      'layout shift': +of(name, 'shift').toFixed(3),
    };
  });
  console.log(`\n${setting}, median of ${rounds}`);
  console.table(rows);
  report.times[setting] = rows;
  misses.push(...(network ? missesOnSlow3G(rows) : missesOf(rows, slowdown)));
}

/** What is above the aims. */
function missesOf(rows, slowdown) {
  return rows.flatMap((row) => {
    const ratio = ratios.find(({ page }) => page === row.page);
    if (!ratio) return [];
    return above(`${slowdown}×`, [
      [`${row.page} × ${ratio.to}`, row.ratio, ratio.atMost],
      [`${row.page}, blocked (ms)`, row['blocked (ms)'], blocked[slowdown]],
      [`${row.page}, layout shift`, row['layout shift'], 0],
    ]);
  });
}

function missesOnSlow3G(rows) {
  const rowOf = (name) => rows.find(({ page }) => page === name);
  return above('slow 3G', [
    ...Object.entries(slow3G).map(([page, readable]) => [
      `${page}, readable (ms)`,
      rowOf(page)['usable (ms)'],
      readable,
    ]),
    ...slow3GRatios.map(({ page, to, atMost }) => [`${page} × ${to}`, rowOf(page).ratio, atMost]),
    ...rows.map((row) => [`${row.page}, layout shift`, row['layout shift'], 0]),
  ]);
}

function above(setting, figures) {
  return figures
    .filter(([, value, aim]) => value > aim)
    .map(([what, value, aim]) => `${setting}: ${what} is ${value}, the aim is ${aim}`);
}

await browser.close();
stop();
mkdirSync('.cache', { recursive: true });
writeFileSync('.cache/bench.json', JSON.stringify(report, null, 2));
console.log('\nBytes (brotli 11)');
console.table(report.bytes);
for (const miss of misses) console.log(`✗ ${miss}`);
process.exitCode = misses.length === 0 ? 0 : 1;
