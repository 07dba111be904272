// Finds a Chromium-family browser. Order: CHROME_PATH → installed → shipped in npm (@sparticuz/chromium)
// → apt-get (root on Debian) → an error that says what to do. Only node builtins at the top level.
import { spawn, spawnSync } from 'node:child_process';
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { arch, homedir, platform, tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
// npm packages that ship .ttf files: what the bundled browser draws Arabic, Persian and Ethiopic with on a machine without such fonts
const fontPackages = ['@expo-google-fonts/noto-sans-arabic', '@expo-google-fonts/noto-sans-ethiopic'];
let noSandbox = false;
const isRoot = process.getuid?.() === 0;

/** Flags every launch uses. They also keep Chromium from calling out on a closed network. */
export const baseArgs = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

const executable = (p) => {
  try {
    accessSync(p, constants.X_OK);
    return statSync(p).isFile();
  } catch {
    return false;
  }
};

/** null when the browser really starts and renders a page (a binary that exists can lack its libraries), else why not. */
async function whyBroken(path, extraEnv = {}) {
  const env = { ...process.env, ...extraEnv };
  let why = isRoot ? 'root' : await start(path, env, []); // Chromium refuses its sandbox to root, and some containers have none
  if (why) {
    noSandbox = true;
    why = await start(path, env, ['--no-sandbox']);
  }
  return why;
}
async function start(path, env, more) {
  const profile = mkdtempSync(join(tmpdir(), 'find-browser-'));
  const child = spawn(
    path,
    ['--headless', ...baseArgs, ...more, `--user-data-dir=${profile}`, '--remote-debugging-pipe'],
    { env, stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'] },
  );
  let stderr = '';
  child.stderr.on('data', (d) => {
    stderr += d;
  });
  const [, , , to, from] = child.stdio;
  to.on('error', () => {});
  const waiting = new Map();
  let id = 0,
    buf = '';
  from.on('data', (d) => {
    buf += d;
    for (let i; (i = buf.indexOf('\0')) >= 0; buf = buf.slice(i + 1)) {
      const m = JSON.parse(buf.slice(0, i));
      waiting.get(m.id)?.(m);
    }
  });
  const cdp = (method, params = {}, sessionId) =>
    new Promise((ok, no) => {
      waiting.set(++id, (m) => (m.error ? no(new Error(m.error.message)) : ok(m.result)));
      to.write(JSON.stringify({ id, method, params, sessionId }) + '\0');
    });
  let timer;
  const failed = new Promise((_, no) => {
    child.once('error', no);
    child.once('exit', (c, sig) => no(new Error(stderr.trim().split('\n').at(-1) || `exit ${c ?? sig}`)));
    timer = setTimeout(() => no(new Error('no page within 20 s')), 20_000);
  });
  const page = (async () => {
    const { targetId } = await cdp('Target.createTarget', { url: 'about:blank' });
    const { sessionId } = await cdp('Target.attachToTarget', { targetId, flatten: true });
    const { result } = await cdp(
      'Runtime.evaluate',
      {
        expression: 'document.body.innerHTML="<b>x</b>"; document.querySelector("b").getBoundingClientRect().width > 0',
      },
      sessionId,
    );
    if (result.value !== true) throw new Error('it starts but renders nothing');
  })();
  page.catch(() => {});
  failed.catch(() => {});
  try {
    await Promise.race([page, failed]);
    return null;
  } catch (e) {
    return e.message;
  } finally {
    clearTimeout(timer);
    if (child.exitCode === null && child.signalCode === null && child.pid) {
      const gone = new Promise((r) => child.once('exit', r));
      child.kill('SIGKILL');
      await gone;
    }
    try {
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    } catch {
      /* a helper process may still hold it */
    }
  }
}

function* installed() {
  if (platform() === 'darwin') {
    for (const base of ['/Applications', join(homedir(), 'Applications')])
      for (const a of ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Google Chrome for Testing'])
        yield `${base}/${a}.app/Contents/MacOS/${a}`;
  } else if (platform() === 'win32') {
    for (const base of [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(
      Boolean,
    ))
      for (const a of [
        'Google\\Chrome\\Application\\chrome.exe',
        'Microsoft\\Edge\\Application\\msedge.exe',
        'Chromium\\Application\\chrome.exe',
      ])
        yield join(base, a);
  } else {
    const dirs = [
      ...new Set([
        ...(process.env.PATH ?? '').split(delimiter),
        '/usr/bin',
        '/usr/local/bin',
        '/snap/bin',
        '/opt/google/chrome',
      ]),
    ];
    for (const n of [
      'google-chrome-stable',
      'google-chrome',
      'chrome',
      'chromium',
      'chromium-browser',
      'microsoft-edge-stable',
      'microsoft-edge',
      'chromium-headless-shell',
      'chrome-headless-shell',
    ])
      for (const d of dirs) yield join(d, n);
  }
  // browsers that Playwright or Puppeteer fetched earlier
  for (const [dir, rx] of [
    [process.env.PLAYWRIGHT_BROWSERS_PATH || join(homedir(), '.cache/ms-playwright'), /^chromium(_headless_shell)?-/],
    [join(homedir(), '.cache/puppeteer/chrome'), /./],
  ]) {
    if (!existsSync(dir)) continue;
    for (const v of readdirSync(dir)
      .filter((f) => rx.test(f))
      .sort()
      .reverse())
      for (const tail of ['chrome-linux/chrome', 'chrome-linux64/chrome', 'chrome-linux/headless_shell'])
        yield join(dir, v, tail);
  }
}

/** Unpacks @sparticuz/chromium (Linux x64) once into node_modules/.cache, with the four libraries it needs. */
async function shipped() {
  if (platform() !== 'linux' || arch() !== 'x64') return { why: `no build for ${platform()}-${arch()}` };
  let entry;
  try {
    entry = createRequire(join(root, 'package.json')).resolve('@sparticuz/chromium');
  } catch {
    return { why: 'optional dependency not installed' };
  }
  let pkg = dirname(entry);
  while (!existsSync(join(pkg, 'bin'))) pkg = dirname(pkg);
  const { version } = JSON.parse(readFileSync(join(pkg, 'package.json'), 'utf8'));
  const dir = join(root, 'node_modules', '.cache', `sparticuz-chromium-${version}`);
  if (!existsSync(join(dir, 'chromium'))) {
    const stage = `${dir}.${process.pid}`;
    mkdirSync(stage, { recursive: true });
    // Its unpacker writes to os.tmpdir(); a child with its own TMPDIR keeps that away from <tmpdir>/chromium, which it never re-checks.
    // The Lambda variable makes it unpack its own libnss3, libnspr4 and libexpat too, which a bare Debian lacks.
    const code = `const m = await import(${JSON.stringify(pathToFileURL(entry).href)}); await (m.default.default ?? m.default).executablePath();`;
    const r = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
      env: { ...process.env, TMPDIR: stage, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' },
      encoding: 'utf8',
    });
    if (r.status !== 0) {
      rmSync(stage, { recursive: true, force: true });
      return { why: r.stderr.trim().split('\n').at(-1) };
    }
    try {
      renameSync(stage, dir);
    } catch {
      rmSync(stage, { recursive: true, force: true });
    }
  }
  // Its own fonts.conf names <tmpdir>/fonts; without any font Chromium lays out every text 0 px wide and says nothing.
  const req = createRequire(join(root, 'package.json'));
  const fonts = fontPackages.flatMap((n) => {
    try {
      return [dirname(req.resolve(`${n}/package.json`))];
    } catch {
      return [];
    }
  });
  const conf = join(dir, 'fonts.conf');
  writeFileSync(
    conf,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><include ignore_missing="yes">/etc/fonts/fonts.conf</include>${[join(dir, 'fonts'), ...fonts].map((d) => `<dir>${d}</dir>`).join('')}<cachedir>${join(dir, 'fontconfig')}</cachedir></fontconfig>`,
  );
  const path = join(dir, 'chromium');
  const bundled = {
    LD_LIBRARY_PATH: [join(dir, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(delimiter),
    FONTCONFIG_FILE: conf,
  };
  const why = await whyBroken(path, bundled);
  return why ? { why } : { path, env: bundled };
}

async function aptGet() {
  let os = '';
  try {
    os = readFileSync('/etc/os-release', 'utf8');
  } catch {
    /* not Linux */
  }
  if (!/^ID=debian$/m.test(os)) return { why: 'not Debian' }; // Ubuntu's package is only a snap stub
  if (!isRoot) return { why: 'not root' };
  console.error("No browser found; installing Debian's chromium with apt-get…");
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const lock = ['-o', 'DPkg::Lock::Timeout=300', '-q', '-y'];
  for (const a of [
    ['update', ...lock],
    ['install', ...lock, '--no-install-recommends', 'chromium'],
  ]) {
    const r = spawnSync('apt-get', a, { env, stdio: ['ignore', 'ignore', 'inherit'] });
    if (r.status !== 0) return { why: `apt-get ${a[0]} failed (${r.status ?? r.error?.message})` };
  }
  const why = await whyBroken('/usr/bin/chromium');
  return why ? { why } : { path: '/usr/bin/chromium', env: {} };
}

/** @returns {Promise<{path: string, env: Record<string,string>, source: string, args: string[]}>} */
export async function findBrowser() {
  const found = await find();
  return { ...found, args: [...baseArgs, ...(noSandbox ? ['--no-sandbox'] : [])] };
}
async function find() {
  const tried = [];
  const given = process.env.CHROME_PATH;
  if (given) {
    const why = executable(given) ? await whyBroken(given) : 'no such executable file';
    if (why) throw new Error(`CHROME_PATH=${given} does not work: ${why}`); // never silently ignore what the person set
    return { path: given, env: {}, source: 'CHROME_PATH' };
  }
  for (const p of installed()) {
    if (!executable(p)) continue;
    noSandbox = false;
    const why = await whyBroken(p);
    if (!why) return { path: p, env: {}, source: 'installed' };
    tried.push(`${p}: ${why}`);
  }
  for (const [name, f] of [
    ['@sparticuz/chromium', shipped],
    ['apt-get', aptGet],
  ]) {
    const r = await f();
    if (r.path) return { path: r.path, env: r.env, source: name };
    tried.push(`${name}: ${r.why}`);
  }
  throw new Error(
    `No Chromium-family browser to test with. Tried:\n  ${tried.join('\n  ')}\nInstall Chrome, Chromium or Edge, or set CHROME_PATH to one.`,
  );
}
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const t = Date.now();
  try {
    console.log(JSON.stringify(await findBrowser()), `${Date.now() - t} ms`);
  } catch (e) {
    console.error(e.message);
    process.exit(1);
  }
}
