import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '../../packages/portal/dist/send.js';
import { axeViolations } from '../support/axe.js';
import { violationsOf } from '../support/browser.js';
import { portalInBrowser } from '../support/portal.js';

const portal = portalInBrowser();

/** Opens the page, and notes which tiles it asks for. */
async function open(path: string, options = {}) {
  const opened = await portal.open(options);
  const tiles: string[] = [];
  opened.page.on('request', (request) => {
    if (request.url().includes('/tegels/')) tiles.push(request.url());
  });
  await opened.page.goto(`${portal.origin}${path}`);
  await opened.page.locator('.to-map button').waitFor();
  await opened.page.waitForLoadState('networkidle');
  return { ...opened, tiles };
}

const openMap = async (page: Page): Promise<void> => {
  await page.locator('.to-map button').click();
  await page.locator('.pin').first().waitFor();
  await page.waitForLoadState('networkidle');
};

describe('the map of the sociale kaart on the portal', () => {
  it('[R-050] [R-116] opens under the policy with Trusted Types, and asks for nothing before', async () => {
    expect(contentSecurityPolicy).toContain("require-trusted-types-for 'script'");
    const { page, context, watch, tiles } = await open('/sociale-kaart');
    expect(tiles).toEqual([]);
    await openMap(page);
    expect(tiles.length).toBeGreaterThan(3);
    // Zoom, move, choose a pin, and lead a card to its pin.
    await page.locator('.step').first().click();
    await page.locator('.map-view').press('ArrowRight');
    const box = await page.locator('.map-view').boundingBox();
    if (!box) throw new Error('no map');
    await page.mouse.move(box.x + 60, box.y + 300);
    await page.mouse.down();
    await page.mouse.move(box.x + 160, box.y + 340, { steps: 4 });
    await page.mouse.up();
    await page.locator('[data-entry="lw-021"] [data-wijkbrug-action="map"]').click();
    await page.locator('[data-entry="lw-021"][aria-current="true"]').waitFor();
    await page.locator('.panel [data-card="lw-021"]').click();
    expect(await page.locator('[data-entry="lw-021"] details').getAttribute('open')).not.toBeNull();
    await page.waitForLoadState('networkidle');
    expect(await page.locator('.map [style*="url"], .map style').count()).toBe(0);
    expect(await violationsOf(page)).toEqual([]);
    expect(watch).toEqual({ problems: [], elsewhere: [] });
    await context.close();
  });

  for (const [lang, theme] of [
    ['nl', 'none'],
    ['ar', 'utrecht'],
  ] as const) {
    it(`[R-117] is accessible and fits in 320 px, in ${lang}, theme ${theme}`, async () => {
      const { page, context } = await open(`/sociale-kaart?lang=${lang}&theme=${theme}`, {
        viewport: { width: 320, height: 700 },
      });
      await openMap(page);
      await page.locator('.pin').first().click();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      expect(await axeViolations(page, 'wijkbrug-sociale-kaart')).toEqual([]);
      await context.close();
    });
  }

  it('is moved by a finger and says so when its images are kept away', async () => {
    const { page, context } = await open('/sociale-kaart', { hasTouch: true, viewport: { width: 360, height: 700 } });
    // By other addresses: what an earlier test loaded can come from the memory of the browser, which asks nobody.
    await page
      .locator('wijkbrug-sociale-kaart')
      .evaluate((kaart) => kaart.setAttribute('map-tiles', `${kaart.getAttribute('map-tiles') ?? ''}?away`));
    await page.route('**/tegels/**', (route) => route.abort());
    await page.locator('.to-map button').tap();
    await page.locator('.map-missing').waitFor();
    expect(await page.locator('[data-entry]').count()).toBeGreaterThan(10);
    const pin = page.locator('.pin').first();
    const before = await pin.getAttribute('style');
    const box = await page.locator('.map-view').boundingBox();
    if (!box) throw new Error('no map');
    const at = { x: box.x + 40, y: box.y + 60 };
    const client = await context.newCDPSession(page);
    await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] });
    await client.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x: at.x + 50, y: at.y + 30 }] });
    await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await expect.poll(() => pin.getAttribute('style')).not.toBe(before);
    await page.unroute('**/tegels/**');
    await page.locator('.map-missing button').click();
    await page.locator('.map-missing').waitFor({ state: 'detached' });
    await context.close();
  });
});
