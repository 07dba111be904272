import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeViolations } from '../support/axe.js';
import { holdBack, violationsOf } from '../support/browser.js';
import { portalInBrowser } from '../support/portal.js';
import { sharedPath } from '../support/shared-data.js';

const amsterdam = sharedPath('datasets/amsterdam-maatschappelijke-voorzieningen/MAATSCHAPPELIJKE_VZN.geojson');
const portal = portalInBrowser();
const { open } = portal;
const ready = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => {
    const element = document.querySelector('wijkbrug-sociale-kaart');
    const isOver = (element as unknown as { hasUpdated?: boolean } | null)?.hasUpdated;
    return isOver && element?.shadowRoot?.querySelector('.filters');
  });
  await page.waitForLoadState('networkidle');
};
const entries = (page: Page) => page.locator('[data-entry]');
const openEverything = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const root = document.querySelector('wijkbrug-sociale-kaart')?.shadowRoot;
    for (const place of [document, root]) {
      for (const details of place?.querySelectorAll('details') ?? []) details.open = true;
    }
  });

describe('the sociale kaart on the portal, without JavaScript', () => {
  for (const [lang, word] of [
    ['nl', 'taalles'],
    // Dutch words are understood in every language.
    ['ar', 'taalles'],
  ] as const) {
    it(`shows the list and answers words and a filter, in ${lang}`, async () => {
      const { page, context } = await open({ javaScriptEnabled: false });
      await page.goto(`${portal.origin}/sociale-kaart?lang=${lang}&theme=utrecht`);
      expect(await entries(page).count()).toBeGreaterThan(3);
      expect(await page.locator('[slot="reading"]').getAttribute('dir')).toBe(lang === 'ar' ? 'rtl' : 'ltr');
      const all = await page.locator('.wijkbrug-count').textContent();
      await page.locator('#q').fill(word);
      await page.locator('.search .line .send').click();
      const asked = new URL(page.url()).searchParams;
      expect([asked.get('q'), asked.get('lang'), asked.get('theme')]).toEqual([word, lang, 'utrecht']);
      expect(await page.locator('#q').inputValue()).toBe(word);
      expect(await page.locator('.choice [type="checkbox"]:checked').count()).toBe(0);
      const byWord = await page.locator('.wijkbrug-count').textContent();
      expect(byWord).not.toBe(all);
      expect(await entries(page).count()).toBeGreaterThan(0);
      await page.locator('.filters > summary').click();
      await page.locator('.choice', { has: page.locator('[value="evening"]') }).click();
      await page.locator('.search .line .send').click();
      expect(new URL(page.url()).searchParams.get('when')).toBe('evening');
      expect(await page.locator('[value="evening"]').isChecked()).toBe(true);
      expect(await page.locator('.wijkbrug-count').textContent()).not.toBe(byWord);
      await context.close();
    });
  }

  it('speaks each language that its own links offer', async () => {
    const { page, context } = await open({ javaScriptEnabled: false });
    await page.goto(`${portal.origin}/sociale-kaart`);
    const links = await page
      .locator('nav.languages a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('lang')));
    expect(links).toHaveLength(13);
    for (const lang of links) {
      await page.goto(`${portal.origin}/sociale-kaart?lang=${lang}`);
      expect(await page.locator('[slot="reading"]').getAttribute('lang')).toBe(lang);
    }
    await context.close();
  });
});

describe('the sociale kaart on the portal', () => {
  it('takes over what the server drew, breaks no policy and asks nothing of another host', async () => {
    const { page, context, watch } = await open();
    await page.goto(`${portal.origin}/sociale-kaart`);
    await ready(page);
    await openEverything(page);
    await page.locator('nav.languages li').getByText('العربية').click();
    await page.waitForSelector('[slot="reading"][lang="ar"]');
    const all = await page.locator('.wijkbrug-count').textContent();
    await page.locator('#q').fill('schulden');
    await expect.poll(() => page.locator('.wijkbrug-count').textContent()).not.toBe(all);
    await page.waitForLoadState('networkidle');
    expect(await violationsOf(page)).toEqual([]);
    expect(watch).toEqual({ problems: [], elsewhere: [] });
    expect(await context.cookies()).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    await context.close();
  });

  it('loses nothing that was typed, ticked and opened before its script came, and takes over every node', async () => {
    const { page, context, watch } = await open();
    const release = await holdBack(page, /\/wijkbrug\/.*\.js/);
    await page.goto(`${portal.origin}/sociale-kaart`, { waitUntil: 'commit' });
    await page.locator('#q').fill('taal');
    await page.locator('.filters > summary').click();
    await page.locator('.choice', { has: page.locator('[value="evening"]') }).click();
    // A button that does nothing yet is not shown.
    expect(await page.locator('.to-map button').isVisible()).toBe(false);
    await page.evaluate(() => {
      const root = document.querySelector('wijkbrug-sociale-kaart')?.shadowRoot;
      Object.assign(window, { before: [...(root?.querySelectorAll('.search, .search *') ?? [])] });
    });
    release();
    const kaart = page.locator('wijkbrug-sociale-kaart');
    await expect
      .poll(() => kaart.evaluate((one: HTMLElement & { query?: string }) => one.query))
      .toBe('q=taal&when=evening');
    expect(await page.locator('#q').inputValue()).toBe('taal');
    expect(await page.locator('[value="evening"]').isChecked()).toBe(true);
    await page.locator('.to-map button').waitFor();
    const gone = await page.evaluate(() => {
      const { before } = window as unknown as { before: Element[] };
      return before.filter((node) => !node.isConnected).length;
    });
    expect(gone).toBe(0);
    expect(watch.problems).toEqual([]);
    await context.close();
  });

  it('keeps on the list what was chosen before the search came', async () => {
    const { page, context, watch } = await open();
    const release = await holdBack(page, /sociale-kaart\.more/);
    await page.goto(`${portal.origin}/sociale-kaart`);
    const card = entries(page).first();
    await card.locator('summary').click();
    await card.locator('[data-wijkbrug-action="keep"]').click();
    release();
    await page.locator('.mine button').waitFor();
    expect(await page.locator('.mine button').textContent()).toContain('1');
    expect(watch.problems).toEqual([]);
    await context.close();
  });

  it('is searched and narrowed to the evening with the keyboard alone', async () => {
    const { page, context, watch } = await open({ viewport: { width: 320, height: 700 } });
    await page.goto(`${portal.origin}/sociale-kaart`);
    await ready(page);
    const count = page.locator('.wijkbrug-count');
    const total = async (): Promise<number> => Number(/\d+/.exec((await count.textContent()) ?? '')?.[0]);
    const before = await total();
    await tabTo(page, '#q');
    await page.keyboard.type('geld');
    await page.keyboard.press('Enter');
    await expect.poll(total).toBeLessThan(before);
    const byWord = await total();
    await tabTo(page, '.filters > summary');
    await page.keyboard.press('Enter');
    await tabTo(page, '[value="evening"]');
    await page.keyboard.press('Space');
    await expect.poll(total).toBeLessThan(byWord);
    expect(await total()).toBeGreaterThan(0);
    expect(await entries(page).count()).toBeGreaterThan(0);
    expect(watch.problems).toEqual([]);
    await context.close();
  });

  for (const [lang, word] of [
    ['nl', 'schulden'],
    ['tr', 'borç'],
    ['ar', 'ديون'],
  ] as const) {
    it(`[R-036] finds a walk-in this evening for somebody with debts on a small phone, in ${lang}`, async () => {
      const { page, context, watch } = await open({ viewport: { width: 320, height: 640 } });
      await page.clock.setFixedTime(new Date('2026-11-24T15:00:00Z'));
      await page.goto(`${portal.origin}/sociale-kaart?lang=${lang}`);
      await ready(page);
      await page.locator('#q').fill(word);
      await page.locator('.filters > summary').click();
      await page.locator('.choice', { has: page.locator('[value="tonight"]') }).click();
      await page.locator('[data-group="threshold"] summary').click();
      await page.locator('.choice', { has: page.locator('[value="no-appointment"]') }).click();
      const first = entries(page).first();
      await expect.poll(() => first.getAttribute('data-entry')).toBe('lw-006');
      expect(await first.textContent()).toContain('18:30');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      expect(watch.problems).toEqual([]);
      await context.close();
    });
  }

  for (const lang of ['nl', 'ar']) {
    it(`leads from a card to the callback form with language, topic and behalf, in ${lang}`, async () => {
      const { page, context } = await open();
      await page.goto(`${portal.origin}/sociale-kaart?lang=${lang}&q=geld`);
      await ready(page);
      await page.locator('[data-entry="lw-001"] summary').click();
      await page.locator('[data-entry="lw-001"] .wijkbrug-callback a').last().click();
      await page.waitForURL('**/terugbellen?**');
      await page.waitForFunction(() => document.querySelector('wijkbrug-callback-form')?.matches(':defined'));
      const form = page.locator('wijkbrug-callback-form');
      expect(await form.getAttribute('lang')).toBe(lang);
      expect(await form.getAttribute('topic')).toBe('money');
      expect(await form.getAttribute('behalf')).toBe('together');
      await context.close();
    });
  }

  for (const question of ['role=accompany', 'q=onderwaterhockey', 'lang=tr&q=kumar&role=accompany', 'q=hulp&page=2']) {
    it(`reads the same with a script as without one, and nothing is drawn twice: ?${question}`, async () => {
      const address = `${portal.origin}/sociale-kaart?${question}`;
      const textIn = (page: Page): Promise<string | null> =>
        page.locator('wijkbrug-sociale-kaart > [slot="reading"]').textContent();
      const plain = await open({ javaScriptEnabled: false });
      await plain.page.goto(address);
      const { page, watch, context } = await open();
      await page.goto(address);
      const field = await page.locator('wijkbrug-sociale-kaart #q').elementHandle();
      await page.waitForFunction(
        () => !document.querySelector('wijkbrug-sociale-kaart')?.shadowRoot?.querySelector('[data-waiting]'),
      );
      await page.waitForLoadState('networkidle');
      expect(await textIn(page)).toBe(await textIn(plain.page));
      expect(await field?.evaluate((node) => node.isConnected)).toBe(true);
      expect(watch.problems).toEqual([]);
      if (question.includes('kumar')) expect(await textIn(plain.page)).toMatch(/Sağlık: [1-9]/);
      await context.close();
      await plain.context.close();
    });
  }

  it('passes a correction on, and says so', async () => {
    const { page, context, watch } = await open({ viewport: { width: 320, height: 640 } });
    await page.goto(`${portal.origin}/sociale-kaart`);
    await ready(page);
    await entries(page).first().locator('summary').click();
    await page.locator('[data-wijkbrug-action="correct"]').first().click();
    const dialog = page.locator('wijkbrug-sociale-kaart dialog');
    await dialog.locator('.send').click();
    // What is wrong with it stands beside the button, in sight.
    const empty = dialog.getByText('Kies of schrijf eerst wat er niet klopt.');
    await empty.waitFor();
    const box = await empty.boundingBox();
    expect(box && box.y >= 0 && box.y + box.height <= 640).toBe(true);
    await dialog.locator('textarea').fill('Het is nu op maandag');
    await dialog.locator('.send').click();
    await dialog.getByText('Dank u. Uw melding is doorgegeven.').waitFor();
    expect(watch.problems).toEqual([]);
    await context.close();
  });

  it('has on paper what somebody can go to or call, and nothing to press or that is true for this moment alone', async () => {
    const { page, context } = await open();
    await page.goto(`${portal.origin}/sociale-kaart?voor=professional`);
    await ready(page);
    await entries(page).nth(1).locator('summary').click();
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 794, height: 1123 });
    const seen = (selector: string): Promise<string[]> =>
      page.evaluate((wanted) => {
        const element = document.querySelector('wijkbrug-sociale-kaart');
        const all = [element, element?.shadowRoot].flatMap((root) => [...(root?.querySelectorAll(wanted) ?? [])]);
        return all.filter((one) => one.getBoundingClientRect().height > 0).map((one) => one.outerHTML.slice(0, 80));
      }, selector);
    const pressed = 'button, input, select, textarea, summary, nav, [href^="/terugbellen"]';
    expect(await seen(pressed)).toEqual([]);
    expect(await seen('.wijkbrug-open, .wijkbrug-shut')).toEqual([]);
    // What nobody opened leaves no line either.
    expect(await seen('details')).toHaveLength(1);
    const { length } = await seen('.wijkbrug-entry');
    expect(length).toBeGreaterThan(10);
    expect(await seen('.wijkbrug-entry-name')).toHaveLength(length);
    expect((await seen('.wijkbrug-phone')).length).toBeGreaterThan(10);
    await context.close();
  });

  it('shows the first of the other languages in the folded list, also from right to left', async () => {
    const { page, context } = await open({ viewport: { width: 320, height: 640 } });
    for (const [lang, first] of [
      ['nl', 'English'],
      ['ar', 'Nederlands'],
    ] as const) {
      await page.goto(`${portal.origin}/sociale-kaart?lang=${lang}`);
      const [name, left, right] = await page.locator('.languages summary span').evaluate((span) => {
        const text = [...span.childNodes].find((node) => node.textContent?.includes('\u2068')) as Text;
        const box = span.getBoundingClientRect();
        const place = (from: number, to: number): DOMRect => {
          const range = new Range();
          range.setStart(text, from);
          range.setEnd(text, to);
          return range.getBoundingClientRect();
        };
        // Each name stands between two signs that keep its direction to itself.
        const [start, end] = [text.data.indexOf('\u2068') + 1, text.data.indexOf('\u2069')];
        const begin = place(start, end);
        return [text.data.slice(start, end), begin.left - box.left, box.right - begin.right] as const;
      });
      expect([name, left >= -1, right >= -1], lang).toEqual([first, true, true]);
    }
    await context.close();
  });

  it('has the number and the button of a card on one line on most phones', async () => {
    const { page, context } = await open({ viewport: { width: 360, height: 640 } });
    await page.goto(`${portal.origin}/sociale-kaart`);
    await ready(page);
    const card = entries(page).first();
    const number = await card.locator('.wijkbrug-phone').boundingBox();
    const button = await card.locator('[data-wijkbrug-action="keep"]').boundingBox();
    expect(number?.y).toBe(button?.y);
    await context.close();
  });

  it('leads who presses the button, or Enter, to what was found: on a phone it is below the screen', async () => {
    const { page, context } = await open({ viewport: { width: 320, height: 360 } });
    const press = [() => page.locator('.search .line .send').click(), () => page.locator('#q').press('Enter')];
    for (const ask of press) {
      await page.goto(`${portal.origin}/sociale-kaart`);
      await ready(page);
      await page.locator('#q').fill('taalles');
      await ask();
      await page.locator('.wijkbrug-count', { hasText: 'Gevonden' }).waitFor();
      const place = async (): Promise<number | undefined> => (await page.locator('.wijkbrug-count').boundingBox())?.y;
      await expect.poll(place).toSatisfy((y) => y > 0 && y < 330);
    }
    await context.close();
  });

  it('keeps words out of the address, and gives them back after going back', async () => {
    const { page, context, watch } = await open();
    await page.goto(`${portal.origin}/sociale-kaart`);
    await ready(page);
    await page.locator('#q').fill('mijn man slaat mij');
    await page.locator('.filters > summary').click();
    await page.locator('.choice', { has: page.locator('[value="evening"]') }).click();
    await expect.poll(() => new URL(page.url()).search).toBe('?when=evening');
    await page.goto(`${portal.origin}/`);
    await page.goBack();
    await ready(page);
    await expect.poll(() => page.locator('#q').inputValue()).toBe('mijn man slaat mij');
    expect(page.url()).not.toContain('slaat');
    expect(watch.problems).toEqual([]);
    await context.close();
  });

  it('says aloud how many were found, and never answers with an empty page', async () => {
    const { page, context } = await open();
    await page.goto(`${portal.origin}/sociale-kaart`);
    await ready(page);
    const said = page.locator('wijkbrug-sociale-kaart .announcement').last();
    expect(await said.textContent()).toBe('');
    await page.locator('#q').fill('taal');
    await expect.poll(() => said.textContent()).toMatch(/^Gevonden: \d+$/);
    await page.locator('#q').fill('onderwaterhockey');
    await expect.poll(() => said.textContent()).toBe('Niets gevonden. Probeer een ander woord.');
    await context.close();
    for (const question of ['page=9999', 'q=taal&page=3']) {
      const html = await (await fetch(`${portal.origin}/sociale-kaart?${question}`)).text();
      expect(html.match(/class="wijkbrug-entry"/g)?.length, question).toBeGreaterThan(0);
      // What people read is plain HTML.
      expect(html.split('</template>')[1], question).not.toContain('<?>');
    }
  });

  it('keeps the question when another language is chosen without a script', async () => {
    const { page, context } = await open({ javaScriptEnabled: false });
    await page.goto(`${portal.origin}/sociale-kaart?q=schuld&when=evening`);
    await page.locator('wijkbrug-sociale-kaart .languages [hreflang="tr"]').click();
    expect(new URL(page.url()).search).toBe('?lang=tr&q=schuld&when=evening');
    expect(await page.locator('wijkbrug-sociale-kaart #q').inputValue()).toBe('schuld');
    await context.close();
  });

  it('says so with the number when its data is broken, and keeps what the server drew', async () => {
    const { page, context } = await open();
    await page.route('**/kaart/lindenwaard/index.json', (route) => route.fulfill({ body: '{"broken":' }));
    await page.goto(`${portal.origin}/sociale-kaart`);
    const problem = page.locator('wijkbrug-sociale-kaart .problem');
    await problem.waitFor();
    expect(await problem.textContent()).toContain('085 000 00 00');
    expect(await entries(page).count()).toBeGreaterThan(3);
    await context.close();
  });

  // The data of Amsterdam are no part of the project; where they are absent, sharedPath says so.
  it.runIf(amsterdam)('searches the places of Amsterdam', async () => {
    const { page, context, watch } = await open();
    await page.goto(`${portal.origin}/sociale-kaart/amsterdam`);
    await ready(page);
    const count = page.locator('.wijkbrug-count');
    const all = await count.textContent();
    await page.locator('#q').fill('bibliotheek');
    await expect.poll(() => count.textContent()).not.toBe(all);
    expect(await entries(page).count()).toBeGreaterThan(0);
    expect(await violationsOf(page)).toEqual([]);
    expect(watch).toEqual({ problems: [], elsewhere: [] });
    await context.close();
  });
});

describe('the look of the sociale kaart', () => {
  it.each([
    ['nl', 'none'],
    ['ar', 'none'],
    ['ar', 'utrecht'],
    ['nl', 'denhaag'],
  ])('[R-117] is accessible and fits in 320 px with everything open, in %s, theme %s', async (lang, theme) => {
    const { page, context } = await open({ viewport: { width: 320, height: 800 } });
    await page.goto(`${portal.origin}/sociale-kaart?theme=${theme}&lang=${lang}`);
    await ready(page);
    await openEverything(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await axeViolations(page, 'wijkbrug-sociale-kaart')).toEqual([]);
    await context.close();
  });
});

/** Presses Tab until the focus stands on what a selector names, in the page or in an element of it. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 120; presses++) {
    const isThere = await page.evaluate((wanted) => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      return active?.matches(wanted) ?? false;
    }, selector);
    if (isThere) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the keyboard does not reach ${selector}`);
}
