import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { contentLocales } from '@wijkbrug/content';
import { locales } from '@wijkbrug/core/locale.js';
import { renderTeamExplainer } from '@wijkbrug/components/ssr.js';
import { describe, expect, it } from 'vitest';
import { axeViolations } from '../support/axe.js';
import { explainerReady, holdBack, violationsOf } from '../support/browser.js';
import { portalInBrowser } from '../support/portal.js';

const portal = portalInBrowser();
const { open } = portal;
const openEverything = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });

describe('the portal as a server', () => {
  it('gives a page for an address that names nothing, however it is written', async () => {
    for (const path of [
      '/constructor/x',
      '/__proto__/x.json',
      '/data/%E0%A4%A',
      '/data/%',
      '/wijkbrug/..%2f..%2fpackage.json',
    ]) {
      expect((await fetch(portal.origin + path)).status, path).toBe(404);
    }
  });

  it('takes questions of its own pages only, may be framed by nobody else, and tells nobody where somebody came from', async () => {
    const ask = (from: string): Promise<Response> =>
      fetch(`${portal.origin}/vragen`, {
        method: 'POST',
        headers: { origin: from, accept: 'application/json' },
        body: new URLSearchParams({ question: 'Kost het geld?', topic: 'T-03', lang: 'nl' }),
      });
    expect((await ask('https://elders.example')).status).toBe(403);
    expect((await ask('null')).status).toBe(403);
    expect((await ask(portal.origin)).status).toBe(204);
    const { headers } = await fetch(portal.origin);
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'self'");
    expect(headers.get('referrer-policy')).toBe('same-origin');
  });
});

describe('the portal by keyboard', () => {
  // WCAG 2.2, 2.4.11: the bar with the way out stays in sight, and must not lie over what has the focus.
  for (const path of ['/', '/terugbellen', '/sociale-kaart']) {
    it(`hides nothing that has the focus on a phone: ${path}`, async () => {
      const { page, context } = await open({ viewport: { width: 360, height: 640 } });
      await page.goto(`${portal.origin}${path}`, { waitUntil: 'networkidle' });
      const covered: string[] = [];
      for (let stop = 0; stop < 45; stop++) {
        await page.keyboard.press('Tab');
        await page.waitForTimeout(60);
        const what = await page.evaluate(() => {
          let one = document.activeElement;
          while (one?.shadowRoot?.activeElement) one = one.shadowRoot.activeElement;
          if (!one || one === document.body) return '';
          const { left, top, width, height } = one.getBoundingClientRect();
          const at = (y: number): Element | null => {
            let hit = document.elementFromPoint(left + Math.min(width / 2, 40), y);
            while (hit?.shadowRoot) {
              const inner = hit.shadowRoot.elementFromPoint(left + Math.min(width / 2, 40), y);
              if (!inner || inner === hit) break;
              hit = inner;
            }
            return hit;
          };
          const isBar = (hit: Element | null): boolean => Boolean(hit?.closest('.bar, .again, .mine, .show'));
          const bar = one.closest('.bar, .again, .mine, .show');
          const points = [top + 2, top + height / 2, top + height - 2];
          const hidden = points.every((y) => y < 0 || y > innerHeight || (isBar(at(y)) && !bar));
          return hidden ? `${one.localName} ${one.textContent?.trim().slice(0, 40)}` : '';
        });
        if (what) covered.push(what);
      }
      expect(covered).toEqual([]);
      await context.close();
    });
  }

  it('shows all of a question that has the focus, above a bar of two lines', async () => {
    const { page, context } = await open({ viewport: { width: 320, height: 640 } });
    await page.goto(`${portal.origin}/?lang=ar&theme=amsterdam`, { waitUntil: 'networkidle' });
    const bar = await page.locator('.bar').boundingBox();
    const covered: string[] = [];
    let questions = 0;
    for (let stop = 0; stop < 30; stop++) {
      await page.keyboard.press('Tab');
      await page.waitForTimeout(60);
      const question = await page.evaluate(() => {
        const one = document.activeElement;
        return (
          one?.matches('.wijkbrug-question') && ([one.textContent.trim(), one.getBoundingClientRect().bottom] as const)
        );
      });
      if (!question) continue;
      questions++;
      if (question[1] > (bar?.y ?? 0)) covered.push(question[0]);
    }
    expect(questions).toBeGreaterThan(9);
    expect(covered).toEqual([]);
    await context.close();
  });
});

describe('the portal without JavaScript', () => {
  for (const [lang, word] of [
    ['nl', 'Kan er een tolk komen?'],
    ['en', 'Can an interpreter come?'],
    ['ar', 'هل يمكن أن يحضر مترجم؟'],
  ] as const) {
    it(`[R-121] reads in ${lang}, styled, with the language as links`, async () => {
      const { page, context } = await open({ javaScriptEnabled: false });
      await page.goto(`${portal.origin}/?lang=${lang}`);
      const topic = page.locator('summary', { hasText: word });
      expect(await topic.isVisible()).toBe(true);
      await topic.click();
      expect(await page.locator('details[open] .wijkbrug-contact').first().isVisible()).toBe(true);
      expect(await page.locator('nav.languages a').count()).toBe(contentLocales.length);
      expect(await page.locator('nav.languages ul').evaluate((list) => getComputedStyle(list).display)).toBe('flex');
      expect(await page.locator('[slot="reading"]').getAttribute('dir')).toBe(lang === 'ar' ? 'rtl' : 'ltr');
      await page.locator('nav.languages a', { hasText: 'English' }).click();
      expect(await page.locator('h2').first().textContent()).toContain('Questions');
      await context.close();
    });
  }

  it('[R-116] offers the way out as a link, which gives way to the bar where there is a script', async () => {
    const link = '.wijkbrug-without-script a';
    const { page, context } = await open({ javaScriptEnabled: false });
    await page.goto(`${portal.origin}/?lang=tr`);
    expect(await page.locator(link).textContent()).toContain('Hızlı çık');
    expect(await page.locator(link).getAttribute('href')).toBe('https://www.buienradar.nl/');
    expect(await page.locator(link).isVisible()).toBe(true);
    await context.close();
    const scripted = await open();
    await scripted.page.goto(portal.origin);
    await scripted.page.locator('.bar .exit').waitFor();
    expect(await scripted.page.locator(link).isVisible()).toBe(false);
    await scripted.context.close();
  });

  it('[R-116] keeps the way out low on a small screen in every language, and lets go of it where letters are twice as large', async () => {
    const { page, context } = await open({ viewport: { width: 320, height: 640 } });
    const bar = page.locator('.bar');
    for (const lang of locales) {
      await page.goto(`${portal.origin}/?lang=${lang}`);
      await bar.locator('.exit').waitFor();
      const [height, isWithin] = await bar.evaluate((one) => {
        return [one.getBoundingClientRect().height, one.scrollWidth <= one.clientWidth] as const;
      });
      expect(height, lang).toBeLessThan(110);
      expect(isWithin, lang).toBe(true);
    }
    await page.setViewportSize({ width: 640, height: 800 });
    expect((await bar.boundingBox())?.y).toBeLessThan(800);
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    expect((await bar.boundingBox())?.y).toBeGreaterThan(800);
    await context.close();
  });

  it('brings the questions that were found in sight at Enter, where a phone has little room for them', async () => {
    const { page, context } = await open({ viewport: { width: 320, height: 360 } });
    await page.goto(portal.origin);
    const field = page.locator('#search');
    await field.fill('schulden');
    const found = page.locator('.found', { hasText: 'Gevonden vragen' });
    await found.waitFor();
    expect((await found.boundingBox())?.y).toBeGreaterThan(300);
    await field.press('Enter');
    await expect.poll(async () => (await found.boundingBox())?.y).toSatisfy((y) => y > 0 && y < 200);
    await context.close();
  });

  it('folds the languages into one line on a phone, where they open and are chosen from', async () => {
    const { page, context } = await open({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });
    await page.goto(portal.origin);
    const nav = page.locator('nav.languages');
    expect((await nav.boundingBox())?.height).toBeLessThan(60);
    expect(await nav.locator('a').first().isVisible()).toBe(false);
    await nav.locator('summary').click();
    await nav.locator('a', { hasText: 'العربية' }).click();
    expect(await page.locator('[slot="reading"]').getAttribute('dir')).toBe('rtl');
    expect(await nav.locator('summary b').textContent()).toBe('العربية');
    await context.close();
  });

  it('shows the snippet’s own content', async () => {
    const { page, context } = await open({ javaScriptEnabled: false });
    await page.goto(`${portal.origin}/snippet`);
    expect(await page.getByRole('link', { name: '085 000 00 00' }).isVisible()).toBe(true);
    await context.close();
  });
});

describe('the snippet in a page without a server', () => {
  it('[R-001] shows every question before any answer or rule has come', async () => {
    const { page, context, watch } = await open();
    const release = await holdBack(page, /team-explainer-answers|topics\.js|\.answers\.js/);
    await page.goto(`${portal.origin}/snippet?lang=ar`);
    await expect.poll(() => page.locator('.wijkbrug-question').count()).toBe(44);
    expect(await page.locator('[slot="reading"]').getAttribute('lang')).toBe('ar');
    await page.locator('summary').first().click();
    release();
    await page.locator('details[open] .wijkbrug-contact').waitFor();
    expect(await page.locator('details[open]').count()).toBe(1);
    expect(watch.problems).toEqual([]);
    await context.close();
  });
});

describe('a page that was rendered on the server', () => {
  it('is taken over without touching one node of it, and nothing moves', async () => {
    const { page, context, watch } = await open();
    await page.addInitScript(() => {
      const state = { changes: 0, shift: 0 };
      let arrived = Infinity;
      Object.assign(window, { state });
      new PerformanceObserver((list) => {
        // While the page arrives, the browser itself may draw half a line: ours begins when it is there.
        for (const entry of list.getEntries()) {
          if (entry.startTime < arrived) continue;
          state.shift += (entry as unknown as { value: number }).value;
        }
      }).observe({ type: 'layout-shift' });
      document.addEventListener('readystatechange', () => {
        if (document.readyState === 'interactive') arrived = performance.now();
        const element = document.querySelector('wijkbrug-team-explainer');
        if (document.readyState !== 'interactive' || !element) return;
        const shadow = element.shadowRoot as ShadowRoot;
        const count = (records: MutationRecord[]): void => {
          for (const { addedNodes, removedNodes, target } of records) {
            // The search and the bar below come later, beside what stands there.
            const added = shadow.contains(target) ? 0 : addedNodes.length;
            state.changes += added + removedNodes.length;
          }
        };
        for (const root of [element, shadow]) {
          new MutationObserver(count).observe(root, { childList: true, subtree: true, characterData: true });
        }
      });
    });
    await page.goto(portal.origin);
    await explainerReady(page);
    await page.waitForLoadState('networkidle');
    const state = await page.evaluate(() => (window as unknown as { state: { changes: number; shift: number } }).state);
    expect(state).toEqual({ changes: 0, shift: 0 });
    expect(watch.problems).toEqual([]);
    await context.close();
  });

  it('is taken over in a language that we do not have, and says so on both sides', async () => {
    const { page, context, watch } = await open();
    const element = await renderTeamExplainer({
      attributes: { lang: 'de', phone: '085 000 00 00' },
      assets: '/wijkbrug/',
    });
    const head =
      '<link rel="stylesheet" href="/wijkbrug/wijkbrug.css"><script type="module" src="/wijkbrug/team-explainer.js"></script>';
    const body = `<!doctype html><html lang="de"><meta charset="utf-8">${head}${element}`;
    await page.route('**/german', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
    await page.goto(`${portal.origin}/german`);
    await explainerReady(page);
    await page.waitForLoadState('networkidle');
    expect(element).toContain('nog niet in de taal van deze pagina');
    expect(await page.locator('wijkbrug-team-explainer .problem').textContent()).toContain('085 000 00 00');
    expect(watch.problems).toHaveLength(1);
    expect(watch.problems[0]).toContain('[unknown-value] lang="de"');
    await context.close();
  });

  it('is taken over after a page translator wrapped its text nodes', async () => {
    const { page, context, watch } = await open();
    const release = await holdBack(page, '**/team-explainer.js');
    await page.goto(portal.origin, { waitUntil: 'commit' });
    await page.waitForSelector('details');
    await page.evaluate(() => {
      const reading = document.querySelector('[slot="reading"]') as Element;
      const walker = document.createTreeWalker(reading, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      for (const text of texts.filter(({ data }) => data.trim())) {
        const font = document.createElement('font');
        text.replaceWith(font);
        text.data = text.data.toUpperCase();
        font.append(text);
      }
    });
    release();
    await explainerReady(page);
    expect(await page.locator('summary').first().textContent()).toContain('WAT IS EEN WIJKTEAM?');
    // A change of language replaces the whole, translator's elements and all.
    await page.locator('nav.languages a', { hasText: 'English' }).click();
    await page.waitForSelector('[slot="reading"][lang="en"]');
    expect(await page.locator('[slot="reading"] font').count()).toBe(0);
    // The page was not left: the address and the menu follow by the portal's own script.
    expect(page.url()).toBe(`${portal.origin}/?lang=en`);
    expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
    expect(await page.locator('.header li a').first().getAttribute('href')).toContain('lang=en');
    expect(watch.problems).toEqual([]);
    await context.close();
  });
});

describe('the page for young people', () => {
  it('[R-111] says “je” and asks their questions first, also without JavaScript, and is taken over as it stands', async () => {
    const { page: plain, context: bare } = await open({ javaScriptEnabled: false });
    await plain.goto(`${portal.origin}/jongeren`);
    expect(await plain.locator('summary').first().textContent()).toContain('Mag ik zelf om hulp vragen?');
    expect(await plain.locator('[data-topic="T-18"]').textContent()).toContain('Je hoeft niet meteen');
    await bare.close();
    const { page, context, watch } = await open();
    await page.goto(`${portal.origin}/jongeren`);
    await page.evaluate(() => document.querySelector('[data-topic="Y-02"]')?.setAttribute('data-seen', ''));
    await explainerReady(page);
    await page.waitForLoadState('networkidle');
    expect(await page.locator('[data-topic="Y-02"][data-seen]').count()).toBe(1);
    await page.locator('nav.languages li').getByText('English').click();
    await page.waitForSelector('[slot="reading"][lang="en"]');
    expect(await page.locator('summary').first().textContent()).toContain('May I ask for help myself?');
    expect(watch.problems).toEqual([]);
    await context.close();
  });
});

describe('asking back', () => {
  const question = 'Is er ook een cursus fietsen?';

  it('[R-027] works without JavaScript: a plain form, and a page that promises nothing', async () => {
    const { page, context } = await open({ javaScriptEnabled: false });
    await page.goto(portal.origin);
    await page.getByLabel('Uw vraag').fill(question);
    await page.getByRole('button', { name: 'Verstuur mijn vraag' }).click();
    expect(await page.locator('h1').textContent()).toBe('Bedankt');
    expect(await page.locator('.intro').textContent()).toContain('U krijgt er geen antwoord op.');
    expect(readFileSync(join(portal.folder, 'questions.jsonl'), 'utf8')).toContain(
      JSON.stringify({ question, topic: '', lang: 'nl' }),
    );
    await context.close();
  });

  it('[R-027] keeps what was typed before the script came, and sends it without leaving the page', async () => {
    const { page, context, watch } = await open();
    const release = await holdBack(page, '**/team-explainer.js');
    await page.goto(`${portal.origin}/?lang=en`, { waitUntil: 'commit' });
    await page.getByLabel('Your question').fill(question);
    release();
    await explainerReady(page);
    await page.waitForFunction(() => document.querySelector<HTMLFormElement>('.wijkbrug-ask')?.noValidate);
    expect(await page.getByLabel('Your question').inputValue()).toBe(question);
    await page.getByRole('button', { name: 'Send my question' }).click();
    await page.getByText('Thank you. Your question has been sent.').waitFor();
    expect(page.url()).toBe(`${portal.origin}/?lang=en`);
    expect(readFileSync(join(portal.folder, 'questions.jsonl'), 'utf8')).toContain('"lang":"en"');
    expect(watch.problems).toEqual([]);
    expect(await violationsOf(page)).toEqual([]);
    await context.close();
  });
});

describe('a page that was rendered on the server, on a bad network', () => {
  it('keeps what the server told when the browser cannot get the team’s data', async () => {
    const { page, context } = await open();
    await page.route('**/data/team.json', (route) => route.abort());
    await page.goto(portal.origin);
    await page.locator('wijkbrug-team-explainer .problem').waitFor();
    await page.waitForLoadState('networkidle');
    expect(await page.locator('[data-topic="T-08"]').textContent()).toContain('18:00\u2060–\u206020:00');
    await context.close();
  });
});

describe('the strict content security policy with Trusted Types', () => {
  for (const path of [
    '/',
    '/?theme=utrecht',
    '/?theme=denhaag&lang=ar',
    '/snippet',
    '/snippet?theme=amsterdam&lang=en',
  ]) {
    it(`[R-121] is not violated once by ${path}, and nothing is asked of another host`, async () => {
      const { page, context, watch } = await open();
      await page.goto(portal.origin + path);
      await explainerReady(page);
      await openEverything(page);
      for (const name of ['English', 'العربية', 'Nederlands']) {
        await page.locator('nav.languages li').getByText(name).click();
        await page.waitForFunction((own) => {
          const root = document.querySelector('wijkbrug-team-explainer')?.shadowRoot;
          return root?.querySelector('[aria-current="true"]')?.textContent?.trim() === own;
        }, name);
      }
      await page.waitForLoadState('networkidle');
      expect(await violationsOf(page)).toEqual([]);
      expect(watch).toEqual({ problems: [], elsewhere: [] });
      expect(await context.cookies()).toEqual([]);
      const kept = await page.evaluate(() => localStorage.length + sessionStorage.length);
      expect(kept).toBe(0);
      await context.close();
    });
  }
});

describe('a network that fails', () => {
  it('keeps the snippet’s own content while the script does not come', async () => {
    const { page, context } = await open();
    await page.route('**/wijkbrug.js', (route) => route.abort());
    await page.goto(`${portal.origin}/snippet`);
    expect(await page.getByRole('link', { name: '085 000 00 00' }).isVisible()).toBe(true);
    await context.close();
  });

  it('stands there in Dutch when the texts of a language do not come, says so with the number, and tries again', async () => {
    const { page, context } = await open();
    await page.route(/team-explainer-questions\.ar\.js/, (route) => route.abort());
    await page.goto(`${portal.origin}/snippet?lang=ar`);
    const problem = page.locator('wijkbrug-team-explainer .problem');
    await problem.waitFor();
    expect(await problem.textContent()).toContain('085 000 00 00');
    expect(await page.locator('wijkbrug-team-explainer > p a').isVisible()).toBe(true);
    expect(await page.locator('wijkbrug-team-explainer a[href="tel:112"]').first().isVisible()).toBe(true);
    expect(await page.locator('[slot="reading"]').getAttribute('lang')).toBe('nl');
    expect(await page.locator('summary').first().textContent()).toContain('Wat is een wijkteam?');
    await page.unroute(/team-explainer-questions\.ar\.js/);
    await problem.getByRole('button').click();
    await page.waitForSelector('[slot="reading"][lang="ar"]');
    expect(await problem.count()).toBe(0);
    await context.close();
  });

  it('shows the questions when the answers do not come, says so with the number, and tries again', async () => {
    const { page, context } = await open();
    await page.route('**/chunks/**/team-explainer-answers.*.js', (route) => route.abort());
    await page.goto(`${portal.origin}/snippet?lang=ar`);
    const problem = page.locator('wijkbrug-team-explainer .problem');
    await problem.waitFor();
    expect(await problem.textContent()).toContain('085 000 00 00');
    expect(await page.locator('.wijkbrug-question').count()).toBe(44);
    await page.unroute('**/chunks/**/team-explainer-answers.*.js');
    await problem.getByRole('button').click();
    await page.waitForSelector('.wijkbrug-contact', { state: 'attached' });
    expect(await problem.count()).toBe(0);
    await context.close();
  });

  it('keeps the language that is shown when another does not come', async () => {
    const { page, context } = await open();
    await page.goto(`${portal.origin}/snippet`);
    await page.waitForSelector('.wijkbrug-contact', { state: 'attached' });
    await page.waitForLoadState('networkidle');
    await context.setOffline(true);
    await page.locator('nav.languages li').getByText('English').click();
    await page.locator('wijkbrug-team-explainer .problem').waitFor();
    expect(await page.locator('summary').first().textContent()).toContain('Wat is een wijkteam?');
    await context.setOffline(false);
    await page.locator('wijkbrug-team-explainer .problem button').click();
    await page.waitForSelector('[slot="reading"][lang="en"]');
    await context.close();
  });

  it('shows a plain sentence and the number when the team’s data is broken', async () => {
    const { page, context, watch } = await open();
    await page.goto(`${portal.origin}/broken`);
    await page.locator('wijkbrug-team-explainer .problem').waitFor();
    expect(await page.locator('details').count()).toBeGreaterThan(14);
    expect(watch.problems).toHaveLength(1);
    expect(watch.problems[0]).toContain('[not-json] /data/broken.json');
    await context.close();
  });
});

describe('the look', () => {
  it.each([
    ['nl', 'none'],
    ['ar', 'none'],
    ['ar', 'utrecht'],
    ['nl', 'amsterdam'],
    ['ar', 'denhaag'],
    ['nl', 'voorbeeld'],
  ])('[R-117] is accessible and fits in 320 px, in %s, theme %s', async (lang, theme) => {
    const { page, context } = await open({ viewport: { width: 320, height: 800 } });
    await page.goto(`${portal.origin}/?theme=${theme}&lang=${lang}`);
    await explainerReady(page);
    await openEverything(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await axeViolations(page, 'wijkbrug-team-explainer')).toEqual([]);
    await context.close();
  });

  it('shows the edges of everything in forced colours', async () => {
    const { page, context } = await open({ forcedColors: 'active' });
    await page.goto(portal.origin);
    await explainerReady(page);
    const width = await page.locator('.wijkbrug-urgent').evaluate((box) => getComputedStyle(box).borderBlockStartWidth);
    expect(parseFloat(width)).toBeGreaterThanOrEqual(1);
    await context.close();
  });
});
