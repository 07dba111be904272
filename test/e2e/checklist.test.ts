import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeViolations } from '../support/axe.js';
import { holdBack, violationsOf } from '../support/browser.js';
import { portalInBrowser } from '../support/portal.js';

const portal = portalInBrowser();
const { open } = portal;
/** Ready: the choice between filling in and the plan is what comes last. */
const ready = async (page: Page): Promise<void> => {
  await page.locator('.views button').first().waitFor();
  await page.waitForLoadState('networkidle');
};
const statement = (page: Page, index: number) => page.locator('[data-statement]').nth(index);
const answer = (page: Page, index: number, value: string): Promise<void> =>
  statement(page, index)
    .locator('.answer', { has: page.locator(`[value="${value}"]`) })
    .click();
const given = (page: Page): Promise<string[]> =>
  page
    .locator('[data-statement] .answer input:checked')
    .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
const kept = (page: Page): Promise<unknown> =>
  page.locator('.state', { hasText: 'Bewaard op dit apparaat.' }).waitFor();
const openEverything = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const root = document.querySelector('wijkbrug-checklist')?.shadowRoot;
    for (const details of root?.querySelectorAll('details') ?? []) details.open = true;
  });

describe('the checklist on the portal', () => {
  for (const lang of ['nl', 'ar']) {
    it(`reads without JavaScript, in ${lang}`, async () => {
      const { page, context } = await open({ javaScriptEnabled: false });
      await page.goto(`${portal.origin}/checklist?lang=${lang}`);
      // Nobody answered yet.
      expect(await page.locator('input:checked').count()).toBe(0);
      const legends = page.locator('[data-statement] legend');
      expect(await legends.count()).toBe(32);
      for (const legend of await legends.all()) expect(await legend.isVisible()).toBe(true);
      expect(await page.locator('[slot="reading"]').getAttribute('dir')).toBe(lang === 'ar' ? 'rtl' : 'ltr');
      await context.close();
    });
  }

  it('keeps answers over a reload, and sends nothing anywhere', async () => {
    const { page, context, watch } = await open();
    await page.goto(`${portal.origin}/checklist`);
    await ready(page);
    const sent: string[] = [];
    page.on('request', (request) => {
      if (request.method() !== 'GET') sent.push(request.url());
    });
    await answer(page, 0, 'partly');
    await answer(page, 1, 'not-yet');
    await kept(page);
    await page.reload();
    await ready(page);
    expect(await given(page)).toEqual(['partly', 'not-yet']);
    await openEverything(page);
    await page.waitForLoadState('networkidle');
    expect(sent).toEqual([]);
    expect(await violationsOf(page)).toEqual([]);
    expect(watch).toEqual({ problems: [], elsewhere: [] });
    await context.close();
  });

  it('keeps what was ticked before its script came', async () => {
    const { page, context, watch } = await open();
    const release = await holdBack(page, /\/wijkbrug\/.*\.js/);
    await page.goto(`${portal.origin}/checklist`, { waitUntil: 'commit' });
    await answer(page, 1, 'partly');
    release();
    await ready(page);
    await kept(page);
    expect(await given(page)).toEqual(['partly']);
    expect(watch.problems).toEqual([]);
    await context.close();
  });

  it('joins what two tabs fill in', async () => {
    const { page: first, context } = await open();
    await first.goto(`${portal.origin}/checklist`);
    await ready(first);
    const second = await context.newPage();
    await second.goto(`${portal.origin}/checklist`);
    await ready(second);
    await answer(first, 0, 'yes');
    await kept(first);
    await answer(second, 1, 'unknown');
    await kept(second);
    await expect.poll(() => given(first)).toEqual(['yes', 'unknown']);
    await first.reload();
    await ready(first);
    expect(await given(first)).toEqual(['yes', 'unknown']);
    await context.close();
  });

  it('is saved to a file, cleared and opened again', async () => {
    const { page, context, watch } = await open({ acceptDownloads: true });
    await page.goto(`${portal.origin}/checklist`);
    await ready(page);
    await answer(page, 0, 'yes');
    await answer(page, 2, 'partly');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Opslaan als bestand' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^checklist-lindenhof-\d{4}-\d{2}-\d{2}\.json$/);
    const buffer = readFileSync(await download.path());
    await page.getByRole('button', { name: 'Alles wissen' }).click();
    await page.getByRole('button', { name: 'Ja, wis alles' }).click();
    await expect.poll(() => given(page)).toEqual([]);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await page
      .locator('.tools input[type="file"]')
      .setInputFiles({ name: 'mijn.json', mimeType: 'application/json', buffer });
    await page.getByRole('button', { name: 'Van mij: open ze als mijn eigen antwoorden' }).click();
    await expect.poll(() => given(page)).toEqual(['yes', 'partly']);
    expect(await page.locator('.state').textContent()).toContain('mijn.json');
    expect(await violationsOf(page)).toEqual([]);
    expect(watch.problems).toEqual([]);
    await context.close();
  });

  it('[R-070] [R-071] takes a team from three files to a printed plan, as the guide says', async () => {
    const found = ['yes', 'not-yet', 'partly'];
    const files = await Promise.all(
      found.map(async (value, person) => {
        const { page, context } = await open({ acceptDownloads: true });
        await page.goto(`${portal.origin}/checklist`);
        await ready(page);
        await answer(page, 0, value);
        await answer(page, 1, 'partly');
        await statement(page, 0).getByText('Notitie', { exact: true }).click();
        await statement(page, 0).locator('textarea').fill(`Wat ik zag, ${person}`);
        const download = page.waitForEvent('download');
        await page.getByRole('button', { name: 'Opslaan als bestand' }).click();
        const buffer = readFileSync(await (await download).path());
        await context.close();
        return { name: `${person}.json`, mimeType: 'application/json', buffer };
      }),
    );
    const { page, context, watch } = await open();
    await page.goto(`${portal.origin}/checklist`);
    await ready(page);
    const view = (name: string) => page.locator('.views').getByRole('button', { name }).click();
    await view('Samen kijken');
    await page.locator('input.people').setInputFiles(files);
    await page.getByText('Aantal mensen: 3').waitFor();
    await page.getByRole('button', { name: 'Laat de antwoorden zien' }).click();
    const differ = page.locator('[data-spread]').first();
    // A statement is laid out when it comes into sight, so what it says is waited for.
    await differ.scrollIntoViewIfNeeded();
    await differ.getByText('Nog niet: 1 · Gedeeltelijk: 1 · Ja: 1', { exact: true }).waitFor();
    for (const person of [0, 1, 2]) await differ.getByText(`Wat ik zag, ${person}`, { exact: true }).waitFor();
    await differ.locator('[value="partly"]').check();
    await differ.locator('[name="reason"]').fill('Nog niet overal');
    await view('Overzicht');
    expect(await page.locator('.counts tbody tr').first().innerText()).toMatch(/^Werkwijze\s+0\s+1\s+0\s+0\s+0\s+11$/);
    await view('Ons plan');
    // A theme that is ticked unfolds its statements.
    await page.locator('.choices > li').first().locator('input').first().check();
    await page.locator('.choices > li').first().locator('li input').first().check();
    await page.locator('[name="step"]').fill('Een training kiezen');
    await page.locator('[name="owner"]').fill('Teamleider');
    await page.locator('[name="date"]').fill('2027-03-01');
    await page.locator('[name="review"]').fill('2027-09-01');
    await page.evaluate(() => {
      window.print = () => dispatchEvent(new Event('beforeprint'));
    });
    await page.getByRole('button', { name: 'Printen' }).click();
    await page.emulateMedia({ media: 'print' });
    const paper = await page.locator('.report').innerText();
    for (const words of ['Een training kiezen', 'Teamleider', '1 maart 2027', '1 september 2027', 'Nog niet overal']) {
      expect(paper).toContain(words);
    }
    // No word is broken, however narrow the column of who takes it on.
    await page.emulateMedia({ media: 'screen' });
    await page.locator('[name="owner"]').fill('De jeugdconsulent van het samenwerkingsverband');
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 640, height: 900 });
    await page.locator('.agenda', { hasText: 'samenwerkingsverband' }).waitFor();
    const lines = await page
      .locator('.agenda tbody td')
      .nth(1)
      .evaluate((cell) => {
        const text = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
        while (text.nextNode() && !text.currentNode.nodeValue?.includes('jeugdconsulent'));
        const range = document.createRange();
        const whole = text.currentNode.nodeValue ?? '';
        return ['jeugdconsulent', 'samenwerkingsverband'].map((word) => {
          range.setStart(text.currentNode, whole.indexOf(word));
          range.setEnd(text.currentNode, whole.indexOf(word) + word.length);
          return range.getClientRects().length;
        });
      });
    expect(lines).toEqual([1, 1]);
    expect(await page.locator('.report').evaluate((report) => report.scrollWidth <= report.clientWidth)).toBe(true);
    expect(watch.problems).toEqual([]);
    await context.close();
  });

  it('[R-071] prints a report instead of the form, and with the button nothing of the page around it', async () => {
    const { page, context } = await open();
    await page.goto(`${portal.origin}/checklist`);
    await ready(page);
    await answer(page, 0, 'partly');
    await kept(page);
    expect(await page.locator('.report').count()).toBe(0);
    // What a browser does at the start of printing.
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.report').isVisible()).toBe(true);
    expect(await page.locator('.report li').count()).toBe(32);
    expect(await page.locator('.report li').first().locator('strong').textContent()).toBe('Gedeeltelijk');
    expect(await page.locator('.tools').isVisible()).toBe(false);
    expect(await statement(page, 0).isVisible()).toBe(false);
    // The page around it is printed too, unless the button of the checklist asked for paper.
    expect(await page.locator('body > footer').isVisible()).toBe(true);
    await page.emulateMedia({ media: 'screen' });
    await page.evaluate(() => {
      window.print = () => undefined;
    });
    await page.getByRole('button', { name: 'Printen' }).click();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('body > footer').isVisible()).toBe(false);
    expect(await page.locator('.report').isVisible()).toBe(true);
    await context.close();
  });
});

describe('the look of the checklist', () => {
  for (const [lang, theme] of [
    ['nl', 'none'],
    ['ar', 'none'],
    ['nl', 'denhaag'],
    ['ar', 'utrecht'],
  ] as const) {
    it(`[R-117] is accessible and fits in 320 px, in ${lang}, theme ${theme}`, async () => {
      const { page, context } = await open({ viewport: { width: 320, height: 800 } });
      await page.goto(`${portal.origin}/checklist?lang=${lang}&theme=${theme}`);
      await ready(page);
      await answer(page, 0, 'partly');
      await openEverything(page);
      await page.waitForLoadState('networkidle');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      expect(await axeViolations(page, 'wijkbrug-checklist')).toEqual([]);
      await context.close();
    });
  }
});
