// Opens every story of the built Storybook, in Dutch and in Arabic, runs its play function, then axe.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { serve } from '../../test/support/serve.mjs';
import { findBrowser } from '../find-browser.mjs';
import { root } from './files.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const locales = ['nl', 'ar'];
/**
 * A story is a part of a page: it need not stand in a landmark. Colours are the same in each language, and looking for them
 * takes half of the time.
 */
const axeOptions = (locale) => ({
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { region: { enabled: false }, 'color-contrast': { enabled: locale === locales[0] } },
});

/**
 * @typedef {{ id: string, title: string, name: string, type: string, tags: string[] }} Story
 * @typedef {{ name: string, problems: string[] }} Result
 */

/**
 * @param {string} [folder] a built Storybook
 * @returns {Promise<Result[]>} one for each story in each language, and one for all requests to other hosts
 */
export async function checkStories(folder = join(root, 'storybook-static')) {
  const stories = storiesIn(folder);
  if (stories.length === 0)
    return [{ name: 'stories', problems: [`${folder} holds no story: build Storybook first.`] }];
  const { path, args, env } = await findBrowser();
  const browser = await chromium.launch({ executablePath: path, args, env: { ...process.env, ...env } });
  // One page opens story after story: what all of them load is then read and compiled once.
  const { origin, close } = await serve(folder, { 'cache-control': 'max-age=600' });
  try {
    const context = await browser.newContext({ viewport: { width: 1000, height: 800 }, reducedMotion: 'reduce' });
    const elsewhere = await stayHome(context, origin);
    const queue = stories.flatMap((story) => locales.map((locale) => ({ story, locale })));
    const results = [];
    const work = async () => {
      const page = await context.newPage();
      for (let next = queue.shift(); next; next = queue.shift()) {
        const name = `${next.story.title} / ${next.story.name} (${next.locale})`;
        results.push({ name, problems: await problemsOf(page, origin, next.story, next.locale) });
      }
    };
    await Promise.all([work(), work()]);
    return [...results, { name: 'no request to another host', problems: [...elsewhere] }];
  } finally {
    await browser.close();
    await close();
  }
}

/** @returns {Story[]} */
function storiesIn(folder) {
  const index = join(folder, 'index.json');
  if (!existsSync(index)) return [];
  return Object.values(JSON.parse(readFileSync(index, 'utf8')).entries).filter(({ type }) => type === 'story');
}

/** Stops requests to other hosts, and remembers them. */
async function stayHome(context, origin) {
  const elsewhere = new Set();
  await context.route(
    (url) => url.origin !== origin && !/^(data|blob|about):/.test(url.href),
    (route) => {
      elsewhere.add(route.request().url());
      return route.abort();
    },
  );
  return elsewhere;
}

async function problemsOf(page, origin, { id, tags = [] }, locale) {
  const problems = [];
  const onError = (error) => problems.push(`uncaught: ${error.message}`);
  const onConsole = (message) => {
    if (message.type() === 'error' && !tags.includes('reports-an-error')) problems.push(`console: ${message.text()}`);
  };
  page.on('pageerror', onError).on('console', onConsole);
  try {
    // The accessibility add-on rests: its axe would do the same work a second time.
    await page.goto(`${origin}/iframe.html?id=${id}&viewMode=story&globals=locale:${locale};a11y.manual:!true`);
    await page.waitForFunction(() => globalThis.__STORYBOOK_ADDONS_CHANNEL__);
    const wrong = await page.evaluate(finished);
    if (wrong) problems.push(wrong);
    // Storybook calls a story finished before an element has fetched its texts.
    await page.waitForLoadState('networkidle');
    const isShown = page.waitForFunction(() => document.querySelector('#storybook-root')?.innerText.trim(), undefined, {
      timeout: 10_000,
    });
    await isShown.catch(() => problems.push('it shows no text'));
    await page.evaluate(axe);
    const { violations } = await page.evaluate(
      (options) => globalThis.axe.run('#storybook-root', options),
      axeOptions(locale),
    );
    for (const { id: rule, nodes } of violations) {
      problems.push(`axe ${rule}: ${nodes.map(({ target }) => target.flat().join(' > ')).join(' | ')}`);
    }
    // What one story keeps for this visit, the next must not find.
    await page.evaluate(() => sessionStorage.clear());
  } catch (error) {
    problems.push(error.message.split('\n')[0]);
  }
  page.off('pageerror', onError).off('console', onConsole);
  return problems;
}

/** Runs in the page. Waits for the story to finish, its play function too; gives what went wrong. */
function finished() {
  return new Promise((done) => {
    const channel = globalThis.__STORYBOOK_ADDONS_CHANNEL__;
    const end = (event, data) =>
      done(event === 'storyFinished' && data?.status !== 'error' ? '' : `${event} ${data?.message ?? ''}`);
    for (const event of ['storyFinished', 'storyErrored', 'storyThrewException', 'storyMissing']) {
      const last = channel.last(event);
      if (last) return end(event, last[0]);
      channel.once(event, (data) => end(event, data));
    }
    setTimeout(() => done('it did not finish within 15 s'), 15_000);
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const results = await checkStories();
  for (const { name, problems } of results) {
    console.log([`${problems.length === 0 ? '✓' : '✗'} ${name}`, ...problems].join('\n    '));
  }
  const failed = results.filter(({ problems }) => problems.length > 0).length;
  mkdirSync(join(root, '.cache'), { recursive: true });
  writeFileSync(join(root, '.cache/stories.json'), JSON.stringify({ passed: results.length - failed, failed }));
  process.exitCode = failed === 0 ? 0 : 1;
}
