// Opens every story of the built Storybook, in Dutch and in Arabic, runs its play function, then axe.
import { readFileSync } from 'node:fs';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { extname, join, normalize, sep } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from '../find-browser.mjs';
import { root } from './files.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const folder = join(root, 'storybook-static');
const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const server = createServer((request, response) => {
  const path = normalize(join(folder, decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname)));
  try {
    if (!path.startsWith(folder + sep)) throw new Error('outside');
    const body = readFileSync(path);
    response.writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream' }).end(body);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
const base = `http://127.0.0.1:${server.address().port}`;

const found = await findBrowser();
const browser = await chromium.launch({
  executablePath: found.path,
  args: found.args,
  env: { ...process.env, ...found.env },
});
const context = await browser.newContext({ viewport: { width: 1000, height: 800 }, reducedMotion: 'reduce' });
const elsewhere = new Set();
await context.route(
  (url) => !url.href.startsWith(base) && !/^(data|blob|about):/.test(url.href),
  (route) => {
    elsewhere.add(route.request().url());
    return route.abort();
  },
);

/** Waits for the story to finish, its play function too; gives what went wrong. */
const finished = () =>
  new Promise((done) => {
    const channel = globalThis.__STORYBOOK_ADDONS_CHANNEL__;
    const end = (event, data) =>
      done(event === 'storyFinished' && data?.status !== 'error' ? '' : `${event} ${data?.message ?? ''}`);
    for (const event of ['storyFinished', 'storyErrored', 'storyThrewException', 'storyMissing']) {
      const last = channel.last(event);
      if (last) return end(event, last[0]);
      channel.once(event, (data) => end(event, data));
    }
    setTimeout(() => done('timeout after 15 s'), 15_000);
  });

async function problemsOf(story, locale) {
  const problems = [];
  const page = await context.newPage();
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && !story.tags.includes('reports-an-error'))
      problems.push(`console: ${message.text()}`);
  });
  try {
    await page.goto(`${base}/iframe.html?id=${story.id}&viewMode=story&a11y.manual=true&globals=locale:${locale}`);
    await page.waitForFunction(() => globalThis.__STORYBOOK_ADDONS_CHANNEL__);
    const wrong = await page.evaluate(finished);
    if (wrong) problems.push(wrong);
    await page.evaluate(axe);
    const { violations } = await page.evaluate((runOnly) => globalThis.axe.run('#storybook-root', { runOnly }), levels);
    for (const { id, nodes } of violations)
      problems.push(`axe ${id}: ${nodes.map(({ target }) => target.flat().join(' > ')).join(' | ')}`);
  } catch (error) {
    problems.push(error.message.split('\n')[0]);
  }
  await page.close();
  return problems;
}

const { entries } = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'));
const stories = Object.values(entries).filter(({ type }) => type === 'story');
let [passed, failed] = [0, stories.length === 0 ? 1 : 0];
for (const story of stories) {
  for (const locale of ['nl', 'ar']) {
    const problems = await problemsOf(story, locale);
    problems.length === 0 ? passed++ : failed++;
    console.log(
      `${problems.length === 0 ? '✓' : '✗'} ${story.title} / ${story.name} (${locale})`,
      ...problems.map((problem) => `\n    ${problem}`),
    );
  }
}
if (elsewhere.size > 0) {
  failed++;
  console.log(`✗ stories ask for other hosts: ${[...elsewhere].join(', ')}`);
}
await browser.close();
server.close();
mkdirSync(join(root, '.cache'), { recursive: true });
writeFileSync(join(root, '.cache/stories.json'), JSON.stringify({ passed, failed }));
process.exitCode = failed === 0 ? 0 : 1;
