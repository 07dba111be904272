import { describe, expect, it } from 'vitest';
import { portalInBrowser } from '../support/portal.js';

const portal = portalInBrowser();

describe('what a server drew, on a bad network', () => {
  for (const [path, element, file, drawn] of [
    ['/sociale-kaart', 'wijkbrug-sociale-kaart', /\.ar\.js/, '#q'],
    ['/terugbellen', 'wijkbrug-callback-form', /\.ar\.js/, '[name="reach"]'],
    ['/', 'wijkbrug-team-explainer', /\.ar\.js/, '.languages'],
    ['/checklist', 'wijkbrug-checklist', /\.ar\.js/, '.answers'],
    ['/terugbellen', 'wijkbrug-callback-form', '**/data/team.json', '[name="reach"]'],
    ['/sociale-kaart', 'wijkbrug-sociale-kaart', '**/kaart/lindenwaard/index.json', '#q'],
    ['/sociale-kaart', 'wijkbrug-sociale-kaart', /sociale-kaart-more\.messages\.ar\.js/, '.filters'],
  ] as const) {
    it(`stays on ${path} without ${file}, with a way to try again, after which the element takes over`, async () => {
      const { page, context } = await portal.open({ viewport: { width: 320, height: 640 } });
      const drawnAfresh: string[] = [];
      page.on('console', (line) => {
        if (line.text().includes('drawn afresh')) drawnAfresh.push(line.text());
      });
      await page.route(file, (route) => route.abort());
      await page.goto(`${portal.origin}${path}?lang=ar`);
      const problem = page.locator(`${element} .problem`);
      await problem.waitFor();
      // A checklist is for a team, which has no number to call.
      if (path !== '/checklist') expect(await problem.textContent()).toContain('085 000 00 00');
      const reading = page.locator('[data-wijkbrug-reading]').first();
      expect(await reading.getAttribute('lang')).toBe('ar');
      const theirs = page.locator(`${element} ${drawn}`);
      const count = await theirs.count();
      expect(count).toBeGreaterThan(0);
      // It fails once more, and once more it says so.
      await problem.locator('button').click();
      await page.waitForLoadState('networkidle');
      expect(await problem.count()).toBe(1);
      await page.unroute(file);
      await problem.locator('button').click();
      await page.waitForFunction(
        (name) => (document.querySelector(name) as unknown as { hasUpdated: boolean }).hasUpdated,
        element,
      );
      await page.waitForLoadState('networkidle');
      expect(await problem.count()).toBe(0);
      expect(await reading.getAttribute('lang')).toBe('ar');
      expect(await theirs.count()).toBe(count);
      expect(drawnAfresh).toEqual([]);
      await context.close();
    });
  }

  it('posts what was filled in while the data of the team did not arrive', async () => {
    const { page, context } = await portal.open();
    await page.route('**/data/team.json', (route) => route.abort());
    await page.goto(`${portal.origin}/terugbellen?lang=ar`);
    await page.locator('wijkbrug-callback-form .problem').waitFor();
    await page.locator('#name').fill('Sami');
    await page.locator('[name="reach"][value="whatsapp"]').check();
    await page.locator('#phone').fill('06 12345678');
    await page.waitForTimeout(1100);
    await page.locator('.send').click();
    await page.locator('.wijkbrug-code').waitFor();
    await context.close();
  });

  for (const path of ['/', '/sociale-kaart', '/terugbellen', '/checklist']) {
    it.concurrent(`does not move on ${path} while the rest comes`, async () => {
      for (const width of [320, 1280]) {
        const { page, context } = await portal.open({ viewport: { width, height: 800 } });
        const session = await context.newCDPSession(page);
        await session.send('Network.emulateNetworkConditions', {
          offline: false,
          latency: 100,
          downloadThroughput: 200_000,
          uploadThroughput: 50_000,
        });
        await page.addInitScript(() => {
          const moved: number[] = [];
          Object.assign(globalThis, { moved });
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) moved.push((entry as unknown as { value: number }).value);
          }).observe({ type: 'layout-shift', buffered: true });
        });
        await page.goto(`${portal.origin}${path}`, { waitUntil: 'networkidle' });
        await page.waitForTimeout(300);
        expect(await page.evaluate(() => (globalThis as unknown as { moved: number[] }).moved)).toEqual([]);
        await context.close();
      }
    });
  }
});
