import { execFile, fork } from 'node:child_process';
import { once } from 'node:events';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { backupLibsql, BackupError, createSecrets, openLibsqlStore, restoreLibsql } from '@wijkbrug/server';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { otherSecret, secret, temporaryFolder } from './support.js';

const main = fileURLToPath(new URL('../../packages/server/dist/main.js', import.meta.url));
const secrets = createSecrets(secret);
const others = createSecrets(otherSecret);
const now = Date.parse('2026-11-24T10:00:00Z');

/** A database with two requests, and a backup of it. */
const fixture = temporaryFolder();
let codeOfSam: string;
let folder: ReturnType<typeof temporaryFolder>;
let database: string;
let file: string;
beforeAll(async () => {
  const there = join(fixture.path, 'data', 'callback.db');
  [codeOfSam = ''] = await fill(there, 'Sam,Noor');
  mkdirSync(join(fixture.path, 'backup'));
  backupLibsql(there, join(fixture.path, 'backup', 'monday.db'), secrets);
}, 60_000);
afterAll(() => {
  fixture.remove();
});
beforeEach(() => {
  folder = temporaryFolder();
  cpSync(fixture.path, folder.path, { recursive: true });
  database = join(folder.path, 'data', 'callback.db');
  file = join(folder.path, 'backup', 'monday.db');
});
afterEach(() => {
  folder.remove();
});

/** Another process uses the database and ends. @returns the code of each request */
async function fill(path: string, names: string, code = ''): Promise<string[]> {
  const child = fork(join(import.meta.dirname, 'fill-child.mjs'), [path, secret, names, code]);
  const [[codes]] = (await Promise.all([once(child, 'message'), once(child, 'exit')])) as [[string[]], unknown];
  return codes;
}
const run = (args: readonly string[], extra: Record<string, string> = {}): Promise<{ code: number; out: string }> =>
  new Promise((done) => {
    const env = { PATH: process.env['PATH'] ?? '', WIJKBRUG_SECRET: secret, WIJKBRUG_DATABASE: database, ...extra };
    const child = execFile(process.execPath, [main, ...args], { env }, (_error, stdout, stderr) => {
      done({ code: child.exitCode ?? -1, out: stdout + stderr });
    });
  });
async function namesIn(path: string): Promise<string[]> {
  const store = openLibsqlStore(path);
  const kept = await store.list();
  await store.close();
  return kept.map(({ id, sealed }) => (JSON.parse(secrets.open(id, sealed)) as { name: string }).name);
}
function messageOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    expect(error).toBeInstanceOf(BackupError);
    return (error as Error).message;
  }
  throw new Error('It was not refused.');
}

describe('backup', () => {
  it('copies all of it while the server goes on, readable only with the secret, for nobody else on the computer', async () => {
    const store = openLibsqlStore(database);
    await store.check();
    const other = join(folder.path, 'backup', 'tuesday.db');
    const { code, out } = await run(['backup', other]);
    expect(out).toContain(`${other} holds 2 requests`);
    expect(code).toBe(0);
    expect(await namesIn(other)).toEqual(['Sam', 'Noor']);
    expect(statSync(other).mode & 0o777).toBe(0o600);
    const bytes = readFileSync(other).toString('latin1');
    for (const word of ['Sam', 'Noor', '12345678', 'Tigrinya']) expect(bytes).not.toContain(word);
    expect((await store.auditLines()).map(({ actor, action }) => [actor, action])).toContainEqual([
      'operator',
      'backup',
    ]);
    await store.close();
  }, 60_000);

  it('is never made over another file, nor in a folder that cannot be', () => {
    expect(messageOf(() => backupLibsql(database, file, secrets))).toMatch(/is there already: give another name/);
    expect(messageOf(() => backupLibsql(database, join(file, 'x.db'), secrets))).toMatch(/x\.db could not be written/);
    const away = join(folder.path, 'disk', 'monday.db');
    expect(messageOf(() => backupLibsql(database, away, secrets))).toMatch(/There is no folder .*disk: make it/);
    expect(existsSync(join(folder.path, 'disk'))).toBe(false);
    const nowhere = join(folder.path, 'nowhere.db');
    expect(messageOf(() => backupLibsql(nowhere, `${file}2`, secrets))).toMatch(/nowhere\.db is not there: set/);
    expect(existsSync(nowhere)).toBe(false);
  });

  it('that could not be read again is not kept', () => {
    const other = join(folder.path, 'backup', 'tuesday.db');
    const message = messageOf(() => backupLibsql(database, other, others));
    expect(message).toMatch(
      /2 of 2 requests cannot be decrypted: put the secret of that time in WIJKBRUG_FORMER_SECRETS/,
    );
    expect(readdirSync(join(folder.path, 'backup'))).toEqual(['monday.db']);
    backupLibsql(database, other, createSecrets(otherSecret, [secret]));
    expect(existsSync(other)).toBe(true);
  });

  it('of a database that is damaged names that, and not the copy', () => {
    writeFileSync(database, readFileSync(database).fill(0xff, 4096, 12_288));
    const other = join(folder.path, 'backup', 'tuesday.db');
    expect(messageOf(() => backupLibsql(database, other, secrets))).toBe(
      `${database} is damaged: put a backup in its place with "wijkbrug-server restore".`,
    );
    expect(existsSync(other)).toBe(false);
  });

  it('says in plain words what it takes, and how PostgreSQL is copied', async () => {
    expect(await run(['backup'])).toEqual({ code: 1, out: expect.stringMatching(/^Name one file, such as/) as string });
    const postgres = await run(['restore', file], { DATABASE_URL: 'postgres://127.0.0.1:9/x' });
    expect(postgres.code).toBe(1);
    expect(postgres.out).toMatch(/^The requests are kept in PostgreSQL: restore them with pg_restore/);
    const dumped = await run(['backup', file], { DATABASE_URL: 'postgres://127.0.0.1:9/x' });
    expect(dumped.out).toMatch(/^The requests are kept in PostgreSQL: back them up with pg_dump/);
  }, 60_000);
});

describe('restore', () => {
  it('[R-093] brings back what was lost, and what must still be delivered', async () => {
    const elsewhere = join(folder.path, 'new', 'callback.db');
    expect(restoreLibsql(file, elsewhere, secrets, now)).toEqual({ requests: 2, takenBack: 0, before: undefined });
    const store = openLibsqlStore(elsewhere);
    expect(await store.list()).toHaveLength(2);
    expect((await store.deliveries('waiting')).map(({ kind }) => kind)).toEqual(['new', 'new']);
    await store.close();
    expect(statSync(elsewhere).mode & 0o777).toBe(0o600);
  });

  it('keeps the database of before beside it', async () => {
    await fill(database, 'Later');
    const { code, out } = await run(['restore', file]);
    const before = `${database}.before-`;
    expect(out).toContain(`${database} holds 2 requests of ${file}.\nThe database of before is ${before}`);
    expect(code).toBe(0);
    expect(await namesIn(database)).toEqual(['Sam', 'Noor']);
    const [name = ''] = readdirSync(join(folder.path, 'data')).filter((one) => /\.before-[\dTZ-]+$/.test(one));
    expect(await namesIn(join(folder.path, 'data', name))).toEqual(['Sam', 'Noor', 'Later']);
  }, 60_000);

  it('[R-095] does not bring back what a person took back, also the second time', async () => {
    await fill(database, '', codeOfSam);
    expect((await run(['restore', file])).out).toContain('1 stayed away: people took them back');
    expect((await run(['restore', file])).out).toContain('1 stayed away');
    const store = openLibsqlStore(database);
    expect(await store.list()).toHaveLength(1);
    // Who knew of it and was not told yet that it is gone is told.
    expect((await store.deliveries()).map(({ kind }) => kind)).toEqual(['new', 'withdraw']);
    await store.close();
  }, 60_000);

  it('[R-095] tells who knows of a request that was asked and taken back after the backup, and keeps it away', async () => {
    const [code = ''] = await fill(database, 'Young');
    await fill(database, '', code);
    for (let turn = 0; turn < 2; turn++) {
      const { out } = await run(['restore', file]);
      expect(out).toContain('holds 2 requests');
      expect(out).not.toContain('stayed away');
    }
    const store = openLibsqlStore(database);
    const lines = (await store.auditLines()).filter(({ action }) => action === 'withdraw');
    expect(lines).toHaveLength(1);
    expect((await store.deliveries('waiting')).filter(({ kind }) => kind === 'withdraw')).toMatchObject([
      { reference: lines[0]?.reference, channel: 'one' },
    ]);
    await store.close();
  }, 60_000);

  it('replaces a database that is damaged', async () => {
    writeFileSync(database, 'not a database'.repeat(1000));
    expect(restoreLibsql(file, database, secrets, now).before).toBe(`${database}.before-2026-11-24T10-00-00-000Z`);
    expect(await namesIn(database)).toEqual(['Sam', 'Noor']);
  });

  const broken: [string, (path: string) => void, RegExp][] = [
    ['that is not there', () => undefined, /other\.db is not there/],
    [
      'that is no database',
      (path) => {
        writeFileSync(path, 'x'.repeat(9000));
      },
      /cannot be read/,
    ],
    [
      'that is empty',
      (path) => {
        writeFileSync(path, '');
      },
      /holds no callback requests/,
    ],
    [
      'that is damaged',
      (path) => {
        writeFileSync(path, readFileSync(file).fill(0xff, 4096, 12_288));
      },
      /damaged|cannot be read/,
    ],
  ];
  it.each(broken)('refuses a file %s, and changes nothing', async (_, make, message) => {
    const other = join(folder.path, 'other.db');
    make(other);
    expect(messageOf(() => restoreLibsql(other, database, secrets, now))).toMatch(message);
    expect(readdirSync(join(folder.path, 'data')).filter((name) => /part|before/.test(name))).toEqual([]);
    expect(await namesIn(database)).toEqual(['Sam', 'Noor']);
  });

  it('refuses what no secret opens, and changes nothing', async () => {
    expect(messageOf(() => restoreLibsql(file, database, others, now))).toMatch(/2 of 2 requests cannot be decrypted/);
    expect(await namesIn(database)).toEqual(['Sam', 'Noor']);
  });

  it('refuses while a server still runs on the database', async () => {
    const store = openLibsqlStore(database);
    await store.check();
    expect(messageOf(() => restoreLibsql(file, database, secrets, now))).toMatch(/is in use: stop the server/);
    expect(await store.list()).toHaveLength(2);
    await store.close();
  });

  it('makes the folder where the database belongs', () => {
    mkdirSync(join(folder.path, 'old'));
    copyFileSync(file, join(folder.path, 'old', 'copy.db'));
    const elsewhere = join(folder.path, 'a', 'b', 'callback.db');
    expect(restoreLibsql(join(folder.path, 'old', 'copy.db'), elsewhere, secrets, now).requests).toBe(2);
  });
});
