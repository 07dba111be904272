// Two hundred people's files merged and drawn, and the ticking of an answer, in Chromium at 4× CPU slow-down.
//   node test/bench/checklist.mjs [people] (after npm run build)
import { chromium } from 'playwright-core';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { changeReply, emptyAssessment, saveAssessment } from '../../packages/core/dist/checklist/index.js';
import { kader } from '../../packages/core/dist/kader/nl/index.js';
import { servePages } from './pages.mjs';

const people = Number(process.argv[2] ?? 200);
const answers = ['not-yet', 'partly', 'yes', 'not-applicable', 'unknown'];

/** Everybody answers everything; one in ten writes a note. */
const files = Array.from({ length: people }, (_, person) => {
  const filled = kader.statements.reduce(
    (assessment, { id, order }) => {
      const answer = answers[(person * 7 + order * 3) % answers.length];
      const note = (person + order) % 10 === 0 ? `Wat wij zagen, nummer ${person}` : undefined;
      return changeReply(assessment, id, { answer, note }, 1_000 + order);
    },
    emptyAssessment('lindenhof', kader, `person-${person}`),
  );
  return saveAssessment(filled);
});

const { origin, stop } = await servePages();
const found = await findBrowser();
const browser = await chromium.launch({
  executablePath: found.path,
  args: found.args,
  env: { ...process.env, ...found.env },
});
const page = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage();
const session = await page.context().newCDPSession(page);
await page.goto(`${origin}/checklist`, { waitUntil: 'networkidle' });
await page.locator('.views button').first().waitFor();
// Processor time, not time on the clock: a busy machine makes the clock say anything. Chromium slows down by waiting
// in the same thread, so four times is reckoned here.
await session.send('Performance.enable', { timeDomain: 'threadTicks' });
const slowdown = 4;

/** Milliseconds of work on the main thread until now, on a machine that is four times slower. */
async function worked() {
  const { metrics } = await session.send('Performance.getMetrics');
  return slowdown * 1_000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN);
}

/** @param {string} selector of what stands in the shadow root */
const press = (selector, index = 0) =>
  page.evaluate(
    ([selector, index]) => {
      const root = document.querySelector('wijkbrug-checklist')?.shadowRoot;
      root?.querySelectorAll(selector)[index]?.click();
      return new Promise((next) => requestAnimationFrame(() => setTimeout(next, 0)));
    },
    [selector, index],
  );

/** What the measuring itself takes. */
const idle = [];
for (let turn = 0; turn < 30; turn++) {
  const before = await worked();
  await press('.nothing');
  idle.push((await worked()) - before);
}
const own = idle.sort((a, b) => a - b)[15] ?? 0;

const ticks = [];
for (let index = 0; index < 160; index += 2) {
  const before = await worked();
  await press('.answers input', index);
  ticks.push((await worked()) - before - own);
}
ticks.sort((a, b) => a - b);
const at = (share) => ticks[Math.floor(ticks.length * share)]?.toFixed(1);
console.log(`a tick: median ${at(0.5)} ms, p95 ${at(0.95)} ms, of ${ticks.length} (aim: p95 at most 16 ms)`);

await press('.views button', 4);
await page.locator('.people').waitFor({ state: 'attached' });
await page.evaluate((texts) => {
  const chosen = new DataTransfer();
  texts.forEach((text, person) => chosen.items.add(new File([text], `${person}.json`)));
  const input = document.querySelector('wijkbrug-checklist')?.shadowRoot?.querySelector('.people');
  if (input instanceof HTMLInputElement) input.files = chosen.files;
}, files);
const before = await worked();
await page.evaluate(async () => {
  const root = document.querySelector('wijkbrug-checklist')?.shadowRoot;
  root?.querySelector('.people')?.dispatchEvent(new Event('change'));
  while (!root?.querySelector('.view .buttons button')) await new Promise((next) => requestAnimationFrame(next));
});
const opened = await worked();
await press('.view .buttons button');
const drawn = await worked();
console.log(
  `${people} files: read and merged in ${(opened - before).toFixed(0)} ms, drawn in ${(drawn - opened).toFixed(0)} ms of main-thread work (aim: 200 ms together)`,
);
await browser.close();
stop();
