import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { findBrowser } from './scripts/find-browser.mjs';
import { startWebKit, webKitInstalled } from './scripts/start-webkit.mjs';

const found = await findBrowser();
console.log(`Testing in ${found.path} (${found.source})`);
const browsers = [
  chromeLauncher({
    launchOptions: { executablePath: found.path, args: found.args, env: { ...process.env, ...found.env } },
  }),
];

const firefox = [process.env.FIREFOX_PATH, '/usr/bin/firefox-esr', '/usr/bin/firefox'].find(
  (path) => path && existsSync(path),
);
if (firefox) {
  const launcher = chromeLauncher({ launchOptions: { browser: 'firefox', executablePath: firefox, headless: true } });
  launcher.name = 'Firefox';
  browsers.push(launcher);
} else {
  console.log('Firefox is not installed: not tested in it.');
}

if (webKitInstalled) browsers.push(webdriverLauncher(await startWebKit()));
else console.log('WebKitGTK is not installed: not tested in it.');

/** Hands the counts to scripts/verify.mjs. */
const counts = {
  stop({ sessions }) {
    let [passed, failed] = [0, 0];
    const count = ({ tests = [], suites = [] }) => {
      for (const test of tests) if (!test.skipped) test.passed ? passed++ : failed++;
      for (const suite of suites) count(suite);
    };
    for (const session of sessions) {
      if (session.testResults) count(session.testResults);
      if (!session.passed && !session.testResults) failed++;
    }
    mkdirSync('.cache', { recursive: true });
    writeFileSync('.cache/web-test-runner.json', JSON.stringify({ passed, failed }));
  },
};

export default {
  files: ['test/components/**/*.test.ts', 'test/hosts/**/*.test.ts'],
  nodeResolve: { exportConditions: ['development'] },
  // Only the page in front gets animation frames, and tests wait for frames.
  concurrency: 1,
  browsers,
  browserStartTimeout: 60_000,
  testFramework: { config: { timeout: 30_000 } },
  plugins: [esbuildPlugin({ ts: true, target: 'es2022' })],
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: true }), counts],
};
