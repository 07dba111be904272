import { join } from 'node:path';
import { createSecrets, openLibsqlStore } from '@wijkbrug/server';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { locales } from '@wijkbrug/core/locale.js';
import { describe, expect, it } from 'vitest';
import { renderCallbackForm } from '@wijkbrug/components/ssr.js';
import { parseCallbackRequest } from '@wijkbrug/core/callback-form.js';
import { hostileNames } from '../support/hostile.js';
import { holdBack, violationsOf } from '../support/browser.js';
import { portalInBrowser } from '../support/portal.js';

const portal = portalInBrowser();

/** What the server kept, as it was told. */
async function kept(): Promise<Record<string, unknown>[]> {
  const store = openLibsqlStore(join(portal.folder, 'callback.db'));
  const secrets = createSecrets(readFileSync(join(portal.folder, 'secret'), 'utf8'));
  const rows = await store.list();
  await store.close();
  return rows.map(({ id, sealed, suspect }) => ({ ...(JSON.parse(secrets.open(id, sealed)) as object), suspect }));
}
/** A program sends at once; a person does not. */
const asAPerson = (page: Page): Promise<void> => page.waitForTimeout(1100);
const { open } = portal;
const ready = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => {
    const form = document.querySelector('wijkbrug-callback-form');
    // `hasUpdated`: what the server drew was taken over.
    const isOver = (form as unknown as { hasUpdated?: boolean } | null)?.hasUpdated;
    return isOver && form?.shadowRoot?.querySelector('[name="slots"]');
  });

describe('the callback form on the portal', () => {
  it('is sent in Arabic at 320 px with the keyboard alone, and is kept', async () => {
    const { page, context, watch } = await open({ viewport: { width: 320, height: 700 } });
    await page.goto(`${portal.origin}/terugbellen?lang=ar`);
    await ready(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    // The languages stand in rows, not as a column of letters beside the way out.
    const names = await page
      .locator('nav.languages li')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
    expect(Math.max(...names)).toBeLessThan(60);
    await page.getByLabel('بأي اسم نناديكم؟').focus();
    await page.keyboard.type('سامي');
    // How to be reached, then the number.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.type('06 12345678');
    await page.keyboard.press('Enter');
    await page.locator('.wijkbrug-code').waitFor();
    expect(await page.locator('[slot="reading"]').getAttribute('dir')).toBe('rtl');
    expect(await page.locator('.wijkbrug-code').textContent()).toMatch(/^[\dA-Z]{4}-[\dA-Z]{4}$/);
    expect(await kept()).toContainEqual({
      suspect: false,
      name: 'سامي',
      reach: 'phone',
      phone: '06 12345678',
      behalf: 'self',
      locale: 'ar',
    });
    expect(await violationsOf(page)).toEqual([]);
    expect(watch.problems).toEqual([]);
    await context.close();
  });

  for (const [lang, title, mend] of [
    ['nl', 'Uw verzoek is aangekomen', 'Schrijf uw nummer op. Of kies een manier waarvoor geen nummer nodig is.'],
    ['ar', 'وصل طلبكم', 'اكتبوا رقم هاتف. أو اختاروا طريقة أخرى لا تحتاج إلى رقم هاتف.'],
  ] as const) {
    it(`[R-093] without JavaScript posts, says what to mend and gives a receipt, in ${lang}`, async () => {
      const { page, context } = await open({ javaScriptEnabled: false });
      await page.goto(`${portal.origin}/terugbellen?lang=${lang}&theme=utrecht`);
      await page.locator('#name').fill(`Zonder script ${lang}`);
      await asAPerson(page);
      await page.locator('.send').click();
      expect(await page.locator('#phone-error').textContent()).toBe(mend);
      expect(await page.locator('#name').inputValue()).toBe(`Zonder script ${lang}`);
      await page.locator('#phone').fill('+48 123 456 789');
      await asAPerson(page);
      await page.locator('.send').click();
      expect(await page.locator('.wijkbrug-title').textContent()).toBe(title);
      expect(await page.locator('.wijkbrug-code').isVisible()).toBe(true);
      // Sent again by going on reloading: kept once.
      await page.reload();
      const names = (await kept()).filter(({ name }) => name === `Zonder script ${lang}`);
      expect(names).toHaveLength(1);
      await context.close();
    });
  }

  it('[R-093] [R-095] without JavaScript brings what came of it in sight on a phone, and takes it back from there', async () => {
    const { page, context } = await open({ javaScriptEnabled: false, viewport: { width: 320, height: 700 } });
    const inSight = async (selector: string): Promise<void> => {
      // The browser brings it in sight with the first frame that it draws.
      const place = async (): Promise<boolean> => {
        const { y = -1, height = 0 } = (await page.locator(selector).boundingBox()) ?? {};
        return y >= 0 && y + height <= 700;
      };
      await expect.poll(place, { message: selector }).toBe(true);
    };
    await page.goto(`${portal.origin}/terugbellen`);
    await page.locator('#name').fill('Op de telefoon');
    await asAPerson(page);
    await page.locator('.send').click();
    expect(await page.title()).toContain('Nog niet verstuurd');
    await inSight('.summary');
    await page.locator('#phone').fill('0612345678');
    await asAPerson(page);
    await page.locator('.send').click();
    expect(await page.title()).toContain('aangekomen');
    await inSight('.wijkbrug-code');
    await page.getByRole('button', { name: 'Trek mijn verzoek in' }).click();
    expect(await page.locator('.notice').textContent()).toContain('ingetrokken');
    expect((await kept()).some(({ name }) => name === 'Op de telefoon')).toBe(false);
    await context.close();
  });

  it('[R-086] without JavaScript tells who comes by when and where, and not who calls', async () => {
    const { page, context } = await open({ javaScriptEnabled: false });
    await page.goto(`${portal.origin}/terugbellen`);
    await page.locator('#name').fill('Zonder nummer');
    await page.locator('[name="reach"][value="walk-in"]').check();
    await asAPerson(page);
    await page.locator('.send').click();
    const said = (await page.locator('[slot="reading"]').textContent()) ?? '';
    expect(said).toContain('Langskomen kan op:');
    expect(said).toContain('Buurthuis Lindenhof, Plein 1');
    expect(said).toContain('Noem uw code als u langskomt.');
    expect(said).not.toMatch(/Deze persoon belt u|bellen met dit nummer|niet op\?|hoort u iets/);
    await context.close();
  });

  it('[R-109] keeps the name of every language in its box, beside the way out, on a narrow phone', async () => {
    const { page, context } = await open({ viewport: { width: 320, height: 640 } });
    for (const theme of ['', 'amsterdam', 'denhaag']) {
      for (const lang of locales) {
        await page.goto(`${portal.origin}/terugbellen?lang=${lang}&theme=${theme}`);
        const summary = page.locator('wijkbrug-callback-form .languages summary');
        const over = await summary.evaluate((box) => box.scrollWidth - box.clientWidth);
        expect(over, `${lang} ${theme}`).toBeLessThanOrEqual(0);
      }
    }
    await context.close();
  });

  it('says so when what sends did not arrive, keeps what was typed, and sends when it is asked for again', async () => {
    const { page, context } = await open({ viewport: { width: 320, height: 640 } });
    await page.route(/callback-form\.after[^/]*\.js/, (route) => route.abort());
    await page.goto(`${portal.origin}/terugbellen`);
    const form = page.locator('wijkbrug-callback-form');
    await form.locator('.send').waitFor();
    await form.locator('[name="name"]').fill('Sam');
    await form.locator('[name="phone"]').fill('06 12345678');
    await form.locator('.send').click();
    const problem = form.locator('.problem');
    await problem.waitFor();
    expect(await problem.textContent()).toContain('085 000 00 00');
    await expect.poll(async () => (await problem.boundingBox())?.y).toSatisfy((y) => y > -2 && y < 500);
    await page.unroute(/callback-form\.after[^/]*\.js/);
    await problem.locator('button').click();
    await problem.waitFor({ state: 'detached' });
    expect(await form.locator('[name="name"]').inputValue()).toBe('Sam');
    await form.locator('.send').click();
    await page.locator('.wijkbrug-code').waitFor();
    await context.close();
  });

  for (const lang of ['nl', 'ar']) {
    it(`[R-095] shows the code on the first screen of a phone once the request is kept, in ${lang}`, async () => {
      const { page, context } = await open({ viewport: { width: 320, height: 640 } });
      await page.goto(`${portal.origin}/terugbellen?lang=${lang}`);
      await ready(page);
      await page.locator('#name').fill('Sam');
      await page.locator('#phone').fill('06 12345678');
      await page.locator('.send').first().press('Enter');
      for (const selector of ['.wijkbrug-title', '.wijkbrug-code']) {
        await page.locator(selector).waitFor();
        const inSight = async (): Promise<boolean> => {
          const { y = -1, height = 0 } = (await page.locator(selector).boundingBox()) ?? {};
          return y > -2 && y + height <= 640;
        };
        await expect.poll(inSight, { message: selector }).toBe(true);
      }
      await context.close();
    });
  }

  it('leads who sends a form of the page around it to what did not arrive', async () => {
    const { page, context, watch } = await open();
    await page.route(/callback-form\.after[^/]*\.js/, (route) => route.abort());
    const body = `<form action="/elders"><wijkbrug-callback-form lang="nl" name="cb" team="/data/team.json" phone="085 000 00 00">
      </wijkbrug-callback-form><button>Verstuur alles</button></form>
      <script type="module" src="/wijkbrug/callback-form.js"></script>`;
    await page.route('**/aanvraag', (route) => route.fulfill({ contentType: 'text/html', body }));
    await page.goto(`${portal.origin}/aanvraag`);
    const form = page.locator('wijkbrug-callback-form');
    await form.locator('.problem').waitFor();
    await form.locator('.send').waitFor({ state: 'attached' });
    await page.getByRole('button', { name: 'Verstuur alles' }).click();
    const [focused, why] = await page.evaluate(() => {
      const element = document.querySelector<HTMLElement & { internals: ElementInternals }>('wijkbrug-callback-form');
      return [element?.shadowRoot?.activeElement?.id, element?.internals.validationMessage];
    });
    expect(focused).toBe('name');
    expect(why).toBe('Niet alles kon worden geladen. U kunt bellen: 085 000 00 00');
    expect(watch.problems.filter((problem) => problem.includes('focusable'))).toEqual([]);
    expect(page.url()).toBe(`${portal.origin}/aanvraag`);
    await context.close();
  });

  it('[R-093] loses nothing when the network is cut in the middle, and arrives once', async () => {
    const { page, context } = await open();
    await page.goto(`${portal.origin}/terugbellen`);
    await ready(page);
    await page.locator('#name').fill('Noor');
    await page.locator('#phone').fill('0612345678');
    // The request arrives, its answer does not.
    await page.route('**/api/v1/callback-requests*', async (route) => {
      await route.fetch();
      await route.abort();
    });
    await page.locator('.send').click();
    await page.locator('form .problem').waitFor();
    expect(await page.locator('#name').inputValue()).toBe('Noor');
    await page.unroute('**/api/v1/callback-requests*');
    await page.locator('.send').click();
    await page.locator('.wijkbrug-code').waitFor();
    expect((await kept()).filter(({ name }) => name === 'Noor')).toHaveLength(1);
    await context.close();
  });

  it('[R-093] is sent before its script came, and the script takes over what was typed, what is wrong, and the receipt', async () => {
    const { page, context } = await open();
    const hold = async (): Promise<() => void> => {
      await page.unroute('**/wijkbrug/callback-form.js');
      return holdBack(page, '**/wijkbrug/callback-form.js');
    };
    let letGo = await hold();
    await page.goto(`${portal.origin}/terugbellen`, { waitUntil: 'commit' });
    await page.locator('#name').fill('Vroeg');
    const drawn = await page.locator('form').elementHandle();
    letGo();
    await ready(page);
    expect(await page.locator('#name').inputValue()).toBe('Vroeg');
    // The very form that the server drew: a screen reader stays where it was.
    expect(await page.locator('form').evaluate((form, before) => form === before, drawn)).toBe(true);
    letGo = await hold();
    await page.goto(`${portal.origin}/terugbellen`, { waitUntil: 'commit' });
    await page.locator('#name').fill('Vroeg');
    await asAPerson(page);
    await page.locator('#name').press('Enter');
    await page.locator('#phone-error').waitFor();
    letGo();
    await ready(page);
    expect(await page.locator('#phone-error').textContent()).toBe(
      'Schrijf uw nummer op. Of kies een manier waarvoor geen nummer nodig is.',
    );
    expect(await page.locator('#name').inputValue()).toBe('Vroeg');
    letGo = await hold();
    await page.goto(`${portal.origin}/terugbellen`, { waitUntil: 'commit' });
    await page.locator('#name').fill('Vroeg');
    await page.locator('#phone').fill('0612345678');
    await asAPerson(page);
    await page.locator('#phone').press('Enter');
    await page.locator('.wijkbrug-code').waitFor();
    letGo();
    await page.locator('.after').waitFor();
    expect(await page.locator('.wijkbrug-code').count()).toBe(1);
    expect(await page.locator('#name').count()).toBe(0);
    await context.close();
  });

  it('[R-077] is filled in in Turkish with the keyboard alone, optional questions too', async () => {
    const { page, context } = await open();
    await page.goto(`${portal.origin}/terugbellen?lang=tr`);
    await ready(page);
    await page.locator('#name').focus();
    await page.keyboard.type('Ayşe');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.type('+90 532 123 45 67');
    const focused = (): Promise<string> =>
      page.evaluate(() => {
        const active = document.querySelector('wijkbrug-callback-form')?.shadowRoot?.activeElement;
        return active?.id || active?.textContent.trim() || '';
      });
    const tabTo = async (where: string): Promise<void> => {
      for (let turn = 0; turn < 40 && (await focused()) !== where; turn++) await page.keyboard.press('Tab');
      expect(await focused()).toBe(where);
    };
    await tabTo('Diliniz');
    await page.keyboard.press('Enter');
    await tabTo('spokenLanguage');
    await page.keyboard.type('Kurmancî');
    await tabTo('interpreter');
    await page.keyboard.press('Space');
    await tabTo('İsteğimi gönder');
    await page.keyboard.press('Enter');
    await page.locator('.wijkbrug-code').waitFor();
    expect(await page.locator('.wijkbrug-title').textContent()).toBe('İsteğiniz bize ulaştı');
    expect(await kept()).toContainEqual({
      suspect: false,
      name: 'Ayşe',
      reach: 'phone',
      phone: '+90 532 123 45 67',
      spokenLanguage: 'Kurmancî',
      interpreter: 'wanted',
      behalf: 'self',
      locale: 'tr',
    });
    await context.close();
  });

  it('[R-081] is filled in in Dutch for a neighbour who agrees, and taken back with the code', async () => {
    const { page, context } = await open();
    await page.goto(`${portal.origin}/terugbellen`);
    await ready(page);
    await page.locator('#name').fill('Buurvrouw Els');
    await page.locator('#phone').fill('020 123 4567');
    await page.getByText('U vraagt dit voor iemand anders').click();
    await page.getByLabel('Ja, en die persoon weet het en vindt het goed').check();
    await page.getByLabel('Hoe mogen wij die persoon noemen?').fill('Mo');
    await page.getByLabel('Mij', { exact: true }).check();
    await page.locator('.send').click();
    await page.locator('.wijkbrug-code').waitFor();
    const mine = async (): Promise<unknown[]> => (await kept()).filter(({ name }) => name === 'Buurvrouw Els');
    expect(await mine()).toMatchObject([{ behalf: 'consent', personName: 'Mo', contactWhom: 'sender' }]);
    await page.getByRole('button', { name: 'Trek mijn verzoek in' }).click();
    await page.locator('.notice').waitFor();
    expect(await mine()).toEqual([]);
    await context.close();
  });

  it('[R-095] is taken back without JavaScript', async () => {
    const { page, context } = await open({ javaScriptEnabled: false });
    await page.goto(`${portal.origin}/terugbellen`);
    await page.locator('#name').fill('Zonder script, terug');
    await page.locator('#phone').fill('0612345678');
    await asAPerson(page);
    await page.locator('.send').click();
    const code = (await page.locator('.wijkbrug-code').textContent()) ?? '';
    await page.goto(`${portal.origin}/terugbellen`);
    await page.getByText('Heeft u al een code?').click();
    await page.locator('#replaces').fill(code);
    await page.locator('.withdraw').click();
    expect(await page.locator('.notice').textContent()).toContain('ingetrokken');
    expect((await kept()).some(({ name }) => name === 'Zonder script, terug')).toBe(false);
    await context.close();
  });

  it('[R-092] keeps what a program sends at once or fills in out of sight, and asks a person nothing for it', async () => {
    const html = await (await fetch(`${portal.origin}/terugbellen`)).text();
    const shownAt = /name="shownAt" value="(\d+)"/.exec(html)?.[1] ?? '';
    expect(html).toMatch(/<div hidden>(?:(?!<\/div>).)*name="website"/s);
    const send = (fields: Record<string, string>): Promise<Response> =>
      fetch(`${portal.origin}/api/v1/callback-requests`, {
        method: 'POST',
        headers: { origin: portal.origin, accept: 'text/html' },
        body: new URLSearchParams({ locale: 'nl', reach: 'phone', phone: '0612345678', ...fields }),
      });
    const old = String(Number(shownAt) - 60_000);
    const names = ['Te snel', 'Te veel', 'Een mens'];
    const answers = await Promise.all([
      send({ name: 'Te snel', shownAt: String(Date.now()) }),
      send({ name: 'Te veel', shownAt: old, website: 'https://spam.example' }),
      send({ name: 'Een mens', shownAt: old, website: '' }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    // Nobody is lost by mistake: the team sees the mark, and decides.
    const marks = (await kept()).filter(({ name }) => names.includes(String(name)));
    expect(marks.map(({ name, suspect }) => [name, suspect])).toEqual(
      expect.arrayContaining([
        ['Te snel', true],
        ['Te veel', true],
        ['Een mens', false],
      ]),
    );
  });

  for (const lang of ['nl', 'ar']) {
    it(`[R-117] tells assistive technology names, roles and states, as the transcript says, in ${lang}`, async () => {
      const { page, context } = await open();
      await page.goto(`${portal.origin}/terugbellen?lang=${lang}`);
      await ready(page);
      await page.locator('.send').click();
      await page.locator('.summary').waitFor();
      const parts = ['.urgent', '.summary', 'form'].map((part) => page.locator(`wijkbrug-callback-form ${part}`));
      const transcript = await Promise.all(parts.map((part) => part.ariaSnapshot()));
      await expect(`${transcript.join('\n')}\n`).toMatchFileSnapshot(`transcripts/callback-form.${lang}.yaml`);
      await context.close();
    });
  }

  it('[R-117] stays within the page at 400 % zoom, and keeps borders in forced colours', async () => {
    // 1280 px at 400 % leaves 320.
    const { page, context } = await open({ viewport: { width: 320, height: 256 }, forcedColors: 'active' });
    for (const lang of ['nl', 'ar', 'pl']) {
      await page.goto(`${portal.origin}/terugbellen?lang=${lang}`);
      await ready(page);
      await page.evaluate(() => {
        const all = document.querySelector('wijkbrug-callback-form')?.shadowRoot?.querySelectorAll('details') ?? [];
        for (const details of all) details.open = true;
      });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      const border = await page.locator('#name').evaluate((field) => getComputedStyle(field).borderTopWidth);
      expect(Number.parseFloat(border)).toBeGreaterThanOrEqual(1);
      const drawing = await page
        .locator('.topic svg')
        .first()
        .evaluate((svg) => getComputedStyle(svg).stroke);
      expect(drawing).not.toBe('none');
    }
    await context.close();
  });

  it('[R-093] shows odd and hostile input again as the text that it is, and runs nothing of it', async () => {
    const { page, context, watch } = await open();
    let html = '';
    await page.route('**/hostile', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
    for (const [name, kept] of hostileNames) {
      const { values, errors } = parseCallbackRequest({ name, message: name, placeWish: name });
      const form = await renderCallbackForm({
        attributes: { lang: 'nl', action: '/post', phone: '085 000 00 00' },
        assets: '/wijkbrug/',
        values,
        ...(errors && { errors }),
      });
      html = `<!doctype html><meta charset="utf-8">${form}`;
      await page.goto(`${portal.origin}/hostile`);
      expect(await page.locator('#name').inputValue()).toBe(kept.normalize('NFC'));
      expect(await page.locator('#message').inputValue()).toContain(kept.normalize('NFC').split(' ')[0]);
      expect(await page.locator('script, img').count()).toBe(0);
    }
    expect(watch.problems).toEqual([]);
    await context.close();
  }, 120_000);

  it('[R-081] opens with the topic and for whom that the link says, without a script too', async () => {
    const { page, context } = await open({ javaScriptEnabled: false });
    await page.goto(`${portal.origin}/terugbellen?topic=money&behalf=together&theme=utrecht`);
    expect(await page.locator('[name="topic"]:checked').inputValue()).toBe('money');
    expect(await page.locator('[name="behalf"]:checked').inputValue()).toBe('together');
    await page.goto(`${portal.origin}/terugbellen?topic=%22onload`);
    expect(await page.locator('[name="topic"]:checked').count()).toBe(0);
    await context.close();
  });

  it('is linked from the explainer', async () => {
    const { page, context } = await open();
    await page.goto(`${portal.origin}/?lang=en`);
    await page.locator('summary').first().click();
    await page.locator('details[open] .wijkbrug-contact a[href="/terugbellen"]').first().click();
    await ready(page);
    expect(await page.title()).toContain('Terugbellen');
    await context.close();
  });
});
