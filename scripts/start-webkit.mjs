import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Where Debian and Ubuntu put WebKitGTK's test browser (in libwebkit2gtk-4.1-0) and its driver (webkit2gtk-driver). */
const browser = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';
const driver = '/usr/bin/WebKitWebDriver';
const screen = '/usr/bin/Xvfb';

export const webKitInstalled = [browser, driver, screen].every((path) => existsSync(path));

/**
 * Starts a screen that nobody sees and the driver of WebKit; both end with this process.
 *
 * @returns {Promise<Record<string, unknown>>} the options for webdriverLauncher
 */
export async function startWebKit() {
  const xvfb = spawn(screen, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const display = await new Promise((found) =>
    xvfb.stdio[3].once('data', (number) => found(`:${String(number).trim()}`)),
  );
  const port = 4400 + (process.pid % 500);
  const webDriver = spawn(driver, [`--port=${port}`, '--host=127.0.0.1'], {
    env: { ...process.env, DISPLAY: display, WEBKIT_DISABLE_COMPOSITING_MODE: '1' },
    stdio: 'ignore',
  });
  process.on('exit', () => {
    webDriver.kill();
    xvfb.kill();
  });
  await answers(`http://127.0.0.1:${port}/status`);
  return {
    automationProtocol: 'webdriver',
    hostname: '127.0.0.1',
    port,
    path: '/',
    logLevel: 'error',
    capabilities: {
      browserName: 'MiniBrowser',
      // WebKit's driver speaks the classic protocol only.
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
    },
  };
}

async function answers(url) {
  for (let turn = 0; turn < 100; turn++) {
    try {
      return await fetch(url);
    } catch {
      await new Promise((next) => setTimeout(next, 50));
    }
  }
  throw new Error(`WebKitWebDriver does not answer on ${url}.`);
}
