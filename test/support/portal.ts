import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { createPortal } from '../../packages/portal/dist/portal.js';
import { temporaryFolder } from '../server/support.js';
import { launch, listen, openPage } from './browser.js';

/** The portal, with a folder of its own, in a browser: for all tests of a file. */
export interface PortalInBrowser {
  /** Address of the portal; there once the tests begin. */
  readonly origin: string;
  /** Where the portal keeps what it receives. */
  readonly folder: string;
  /** Opens an empty page in a context of its own. */
  readonly open: (options?: BrowserContextOptions) => ReturnType<typeof openPage>;
}

/** Starts the portal and a browser before the tests of a file, and stops them after these. */
export function portalInBrowser(): PortalInBrowser {
  const folder = temporaryFolder();
  const server = createPortal(folder.path);
  let browser: Browser;
  const portal = {
    origin: '',
    folder: folder.path,
    open: (options: BrowserContextOptions = {}) => openPage(browser, portal.origin, options),
  };
  beforeAll(async () => {
    browser = await launch();
    portal.origin = await listen(server);
  });
  afterAll(async () => {
    await browser.close();
    server.close();
    folder.remove();
  });
  return portal;
}
