import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { findBrowser } from '../../scripts/find-browser.mjs';

/** Starts the browser that the tests use. */
export async function launch(): Promise<Browser> {
  const { path, args, env } = await findBrowser();
  const whole = Object.fromEntries(
    Object.entries({ ...process.env, ...env }).filter(([, value]) => value !== undefined),
  );
  return chromium.launch({ executablePath: path, args, env: whole });
}

/** Starts a server on a free port and gives its address. */
export async function listen(server: Server): Promise<string> {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** What a page did that it must not do. */
export interface Watch {
  /** Content security policy and Trusted Types violations, uncaught errors, console errors, and our own warnings. */
  readonly problems: string[];
  /** Addresses outside the page's own origin. */
  readonly elsewhere: string[];
}

/** A page in a context of its own, watched from its first byte. */
export async function openPage(
  browser: Browser,
  origin: string,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; context: BrowserContext; watch: Watch }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const watch: Watch = { problems: [], elsewhere: [] };
  page.on('pageerror', (error) => watch.problems.push(`uncaught: ${error.message}`));
  page.on('console', (message) => {
    const isOurs = message.type() === 'warning' && message.text().startsWith('<wijkbrug-');
    if (message.type() === 'error' || isOurs) watch.problems.push(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(origin)) watch.elsewhere.push(request.url());
  });
  await page.addInitScript(() => {
    const seen = ((window as unknown as { violations: string[] }).violations = []) as string[];
    document.addEventListener('securitypolicyviolation', (event) => {
      seen.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  return { page, context, watch };
}

/** Holds files back until the function that it gives is called. */
export async function holdBack(page: Page, files: string | RegExp): Promise<() => void> {
  let letGo = (): void => undefined;
  const free = new Promise<void>((go) => (letGo = go));
  await page.route(files, async (route) => {
    await free;
    await route.continue();
  });
  return letGo;
}

/** The violations that a page collected. */
export const violationsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { violations: string[] }).violations);

/** Waits until the explainer is up. */
export const explainerReady = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => {
    const element = document.querySelector('wijkbrug-team-explainer');
    return element?.matches(':defined') && (element as unknown as { hasUpdated: boolean }).hasUpdated;
  });
};
