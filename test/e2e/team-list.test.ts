import { createServer, type Server } from 'node:http';
import { teamPagePath, toNodeListener } from '@wijkbrug/server';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations } from '../support/axe.js';
import { launch, listen, openPage, violationsOf } from '../support/browser.js';
import { json, testServer, wish, type TestServer } from '../server/support.js';

const token = 'a-token-for-the-team-of-noord';
let browser: Browser;
let team: TestServer;
let server: Server;
let origin: string;

const people = [
  { ...wish, name: 'Selam', message: 'Ik kan de brief over mijn huur niet lezen.\nKunt u mij helpen?' },
  { ...wish, name: 'Krzysztof Nieprzeczytalnojęzykowski-Wielosylabowy', spokenLanguage: 'Polski' },
  { ...wish, name: 'سامي', spokenLanguage: 'العربية', interpreter: 'wanted', voicemail: 'no', opening: 'nothing' },
];

beforeAll(async () => {
  browser = await launch();
  team = testServer({
    tokens: [{ name: 'noord', token }],
    callBefore: (at) => new Date(at.getTime() + 86_400_000),
    rate: { times: 100, per: 1000 },
  });
  server = createServer(toNodeListener(team.handler));
  origin = await listen(server);
  for (const [index, person] of people.entries()) {
    // The first was promised a call before today.
    team.clock = new Date(Date.UTC(2026, 10, index === 0 ? 22 : 24, 10));
    expect((await team.handler(json(person))).status).toBe(201);
  }
});

afterAll(async () => {
  await browser.close();
  server.close();
  await team.stop();
});

const open = (options = {}) =>
  openPage(browser, origin, { httpCredentials: { username: 'noord', password: token }, ...options });

describe('the list of the team as a page', () => {
  it('is within WCAG 2.2 AA and within the screen, in light, dark and forced colours, at 320 px and wide', async () => {
    for (const options of [
      { viewport: { width: 320, height: 700 } },
      { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
      { viewport: { width: 640, height: 900 }, forcedColors: 'active' },
    ]) {
      const { page, context, watch } = await open(options);
      await page.goto(origin + teamPagePath);
      expect(await page.locator('article').count()).toBe(people.length);
      expect(await violationsOf(page)).toEqual([]);
      expect(await axeViolations(page, 'body')).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        options.viewport.width,
      );
      expect(watch.problems).toEqual([]);
      await context.close();
    }
  });

  it('is worked with the keyboard alone and without JavaScript: who waits longest comes first, and moves on', async () => {
    const { page, context } = await open({ javaScriptEnabled: false });
    await page.goto(origin + teamPagePath);
    expect(await page.title()).toBe('(1 te laat) Terugbelverzoeken');
    expect(await page.locator('h2').first().textContent()).toBe('Tigrinya · Selam');
    expect(await page.locator('article').first().locator('.late').textContent()).toBe('Te laat');
    const first = page.locator('article').first();
    for (let presses = 0; presses < 10; presses++) {
      await page.keyboard.press('Tab');
      if (await first.locator('[value="called"]').evaluate((button) => button === document.activeElement)) break;
    }
    await page.keyboard.press('Enter');
    await page.getByRole('status').waitFor();
    expect(await page.title()).toBe('Terugbelverzoeken');
    expect(await page.locator('main > article').count()).toBe(people.length - 1);
    await page.getByText('Gebeld of klaar (1)').press('Enter');
    expect(await page.locator('details h2').textContent()).toBe('Tigrinya · Selam');
    await context.close();
  });
});
