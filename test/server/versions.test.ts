import { execFile, fork, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { secret, temporaryFolder } from './support.js';

const main = fileURLToPath(new URL('../../packages/server/dist/main.js', import.meta.url));

let folder: ReturnType<typeof temporaryFolder>;
let file: string;
const children: ChildProcess[] = [];
beforeEach(async () => {
  folder = temporaryFolder();
  file = join(folder.path, 'callback.db');
  const filling = fork(join(import.meta.dirname, 'fill-child.mjs'), [file, secret, 'Sam', '']);
  await once(filling, 'exit');
});
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  folder.remove();
});

/** Another process works on the database. */
async function sql(path: string, end: 'hold' | 'end', ...statements: readonly string[]): Promise<unknown> {
  const child = fork(join(import.meta.dirname, 'sql-child.mjs'), [path, end, ...statements]);
  children.push(child);
  const [answer] = (await once(child, 'message')) as [unknown];
  if (end === 'end' && child.exitCode === null) await once(child, 'exit');
  return answer;
}
/** As a version of before left it. */
const makeOlder = (): Promise<unknown> => sql(file, 'end', 'DROP TABLE taken_back', 'PRAGMA user_version = 4');
const versionOf = async (path: string): Promise<number> =>
  ((await sql(path, 'end', 'PRAGMA user_version')) as { user_version: number }).user_version;
const holdOpen = (): Promise<unknown> => sql(file, 'hold', 'SELECT count(*) AS n FROM requests');
const envOf = (extra: Record<string, string>): Record<string, string> => ({
  PATH: process.env['PATH'] ?? '',
  WIJKBRUG_SECRET: secret,
  WIJKBRUG_DATABASE: file,
  ...extra,
});
const run = (
  args: readonly string[],
  extra: Record<string, string> = {},
): Promise<{ code: number | null; out: string; said: string }> =>
  new Promise((done) => {
    const ended = execFile(process.execPath, [main, ...args], { env: envOf(extra) }, (_error, stdout, stderr) => {
      done({ code: ended.exitCode, out: stdout + stderr, said: stdout });
    });
  });
/** Starts the server on a free port, and waits until it listens. */
async function start(): Promise<{ output: string; stop: () => Promise<void> }> {
  const probe = createServer().listen(0);
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  const started = spawn(process.execPath, [main], { env: envOf({ PORT: String(port) }) });
  children.push(started);
  let output = '';
  const stop = async (): Promise<void> => {
    started.kill('SIGTERM');
    await once(started, 'exit');
  };
  return new Promise((listens, failed) => {
    for (const stream of [started.stdout, started.stderr])
      stream.on('data', (data: Buffer) => {
        output += data.toString();
        if (output.includes('are received on port')) listens({ output, stop });
      });
    started.once('exit', () => {
      failed(new Error(output));
    });
  });
}
describe('a database of the version before', () => {
  beforeEach(makeOlder);

  it('is only looked at by who only looks, also while the server of before runs: it is as it was, and they say so', async () => {
    await holdOpen();
    const copy = join(folder.path, 'copy.db');
    for (const [args, answer] of [
      [['check'], 'The environment is right'],
      [['outbox'], '  one  new  '],
      [['backup', copy], `${copy} holds 1 request`],
      [['audit'], '  operator  backup  '],
    ] as const) {
      const { code, out, said } = await run(args);
      expect(code, out).toBe(0);
      expect(said).toContain(answer);
      expect(said).not.toContain('is of version');
      expect(out).toContain(
        `${file} is of version 4: starting this server brings it to version 6, and from then on the server of before refuses it. Make a backup first.`,
      );
      expect(await versionOf(file)).toBe(4);
    }
    expect(await versionOf(copy)).toBe(4);
  }, 30_000);

  it('is changed by no command: the server is started first', async () => {
    for (const name of ['replay', 'rekey', 'purge']) {
      const { code, out } = await run([name]);
      expect(code).toBe(1);
      expect(out).toContain(
        `WIJKBRUG_DATABASE is ${file}, which is of version 4, and this server works with version 6: make a backup, and start this server first, which brings it there.`,
      );
      expect(await versionOf(file)).toBe(4);
    }
  }, 30_000);

  it('is brought to the present version by the start, which says so once', async () => {
    const words = `${file} was of version 4 and is of version 6 now: the server of before refuses it.`;
    const first = await start();
    expect(first.output).toContain(words);
    expect(await versionOf(file)).toBe(6);
    await first.stop();
    const second = await start();
    expect(second.output).not.toContain('of version');
    await second.stop();
    expect((await run(['check'])).out).not.toContain('of version');
  }, 30_000);

  it('is not brought there while somebody else has it open', async () => {
    await holdOpen();
    const { code, out } = await run([]);
    expect(code).toBe(1);
    expect(out).toContain(
      `WIJKBRUG_DATABASE is ${file}, which is of version 4, and another process has it open: stop that, make a backup, and start this server again.`,
    );
    expect(await versionOf(file)).toBe(4);
  }, 30_000);
});

describe('a database of a newer version', () => {
  it('is refused with the mend, and nobody is sent to look at the disk', async () => {
    await sql(file, 'end', 'PRAGMA user_version = 99');
    for (const args of [['check'], []]) {
      const { code, out } = await run(args);
      expect(code).toBe(1);
      expect(out).toContain(
        `- WIJKBRUG_DATABASE is ${file}, which was written by a newer version of the server: install that one, or put a backup of before in its place, as docs/guides/server.md says.\n`,
      );
    }
  }, 30_000);
});

describe('a database that another server has open', () => {
  it('is told at the start, which goes on', async () => {
    const alone = await start();
    expect(alone.output).not.toContain('another process');
    await alone.stop();
    await holdOpen();
    expect((await start()).output).toContain(`${file} is open in another process: if that is a second server`);
  }, 30_000);
});
