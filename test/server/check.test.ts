import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createSecrets, openLibsqlStore, variables } from '@wijkbrug/server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { secret, temporaryFolder } from './support.js';

const main = fileURLToPath(new URL('../../packages/server/dist/main.js', import.meta.url));
const lost = 'fedcba9876543210'.repeat(4);

let folder: ReturnType<typeof temporaryFolder>;
let busy: Server | undefined;
const sockets: { destroy(): void }[] = [];
beforeEach(() => {
  folder = temporaryFolder();
  writeFileSync(join(folder.path, 'file'), 'This is no database, and longer than the header of one. '.repeat(40));
});
afterEach(() => {
  for (const socket of sockets.splice(0)) socket.destroy();
  busy?.close();
  busy = undefined;
  folder.remove();
});

interface Ended {
  readonly code: number | null;
  readonly out: string;
}
const run = (args: readonly string[], extra: Record<string, string> = {}): Promise<Ended> =>
  new Promise((done) => {
    const env = {
      PATH: process.env['PATH'] ?? '',
      WIJKBRUG_SECRET: secret,
      WIJKBRUG_DATABASE: join(folder.path, 'callback.db'),
      ...extra,
    };
    const options = { env, timeout: 20_000, cwd: folder.path };
    const child = execFile(process.execPath, [main, ...args], options, (_error, stdout, stderr) => {
      done({ code: child.exitCode, out: stdout + stderr });
    });
  });

/** Something that takes connections and never answers. */
async function mute(): Promise<number> {
  busy = createServer((socket) => sockets.push(socket)).listen(0);
  await once(busy, 'listening');
  return (busy.address() as AddressInfo).port;
}

/** Somebody asked to be called while another secret was given. */
async function keepUnder(other: string): Promise<string> {
  const store = openLibsqlStore(join(folder.path, 'callback.db'));
  const id = '0f8fad5b-d9cb-469f-a165-70867728950e';
  const sealed = createSecrets(other).seal(id, '{"name":"Sam"}');
  await store.keep({ id, keyHash: 'k', contentHash: 'c', codeHash: 'h', receivedAt: Date.UTC(2026, 10, 24), sealed });
  await store.close();
  return id;
}

describe('a database that cannot be used', () => {
  /** Each is tried by a process of its own, side by side. */
  const checkEach = async (name: string, cases: readonly (readonly [string, string])[]): Promise<void> => {
    const ended = await Promise.all(cases.map(([value]) => run(['check'], { [name]: value })));
    for (const [index, { code, out }] of ended.entries()) {
      expect(out).toContain(cases[index]?.[1]);
      expect(out).toContain(`- ${name} `);
      expect(out).not.toMatch(/hush| {4}at /);
      expect(code).toBe(1);
    }
  };

  it('is named by check, with the mend, whatever is wrong with the file', async () => {
    await checkEach('WIJKBRUG_DATABASE', [
      [folder.path, `is ${folder.path}, which is a folder: name a file in it`],
      [join(folder.path, 'file'), 'is a file of another kind'],
      [join(folder.path, 'file/deep/callback.db'), 'lies below something that is a file'],
      ['/proc/x/callback.db', 'is /proc/x/callback.db, which lies in a folder that cannot be made'],
      ['/proc/callback.db', 'cannot be opened: name a file'],
    ]);
  }, 30_000);

  it('is named by check and at the start, with the mend, when it is damaged, wherever the damage is', async () => {
    const file = join(folder.path, 'callback.db');
    const store = openLibsqlStore(file);
    for (let at = 0; at < 400; at++) await store.audit({ at, actor: 'noord', action: 'list' });
    // Empties the log into the file.
    await store.purge(0);
    await store.close();
    const whole = readFileSync(file);
    for (const place of [3, 4, Math.floor(whole.length / 4096) - 1]) {
      const bytes = Buffer.from(whole);
      bytes.fill(0xee, place * 4096, (place + 1) * 4096);
      writeFileSync(file, bytes);
      for (const args of [['check'], [], ['outbox']]) {
        const { code, out } = await run(args);
        expect(out, `${place} ${args.join()}`).toContain(
          `- WIJKBRUG_DATABASE is ${file}, which is damaged: put a backup in its place with "wijkbrug-server restore".`,
        );
        expect(out).not.toMatch(/ {4}at |are received/);
        expect(code).toBe(1);
      }
    }
  }, 30_000);

  it('is named by check, with the mend and without its password, when PostgreSQL does not answer', async () => {
    const slow = `127.0.0.1:${await mute()}`;
    await checkEach('DATABASE_URL', [
      ['postgres://u:hush@127.0.0.1:9/callback', 'names 127.0.0.1:9/callback: nobody listens there'],
      ['postgres://u:hush@nowhere.invalid/callback', 'names nowhere.invalid/callback: that host'],
      [`postgres://u:hush@${slow}/callback`, `names ${slow}/callback: it did not answer within 5 seconds`],
    ]);
  }, 30_000);
});

describe('a variable that nobody reads', () => {
  it('is named, with the one that was meant', async () => {
    const { code, out } = await run(['check'], { WIJKBRUG_TEMA: 'team.json', WIJKBRUG_SOMETHING: 'x' });
    expect(code).toBe(1);
    expect(out).toContain('- WIJKBRUG_TEMA is no variable of the server: did you mean WIJKBRUG_TEAM?');
    expect(out).toContain('- WIJKBRUG_SOMETHING is no variable of the server');
  });

  it('is none of those in the guide, which names each', () => {
    const guide = readFileSync(new URL('../../docs/guides/server.md', import.meta.url), 'utf8');
    const [, section = ''] = guide.split('## Environment');
    const [table = ''] = section.split('\n## ');
    const named = table
      .split('\n')
      .filter((line) => line.startsWith('|'))
      .flatMap((line) => [...(line.split('|')[1] ?? '').matchAll(/`(\w+)`/g)].map(([, name = '']) => name));
    expect(named.toSorted()).toEqual([...variables].toSorted());
  });
});

describe('what is right and good to know', () => {
  it('is told by check, which ends well, and at the start', async () => {
    const mail = {
      WIJKBRUG_MAIL_URL: 'smtps://127.0.0.1:9',
      WIJKBRUG_MAIL_FROM: 'a@b.example',
      WIJKBRUG_MAIL_TO: 'c@d.example',
      WIJKBRUG_TEAM_TOKENS: 'noord:a-token-for-the-team-of-noord',
    };
    const { code, out } = await run(['check'], mail);
    expect(code).toBe(0);
    const started = await run([], { ...mail, PORT: String(await mute()) });
    for (const one of [out, started.out]) {
      expect(one).toMatch(
        /^.* a mail says only that somebody waits, .* or notice\.\nA mail .* set WIJKBRUG_PUBLIC_URL\.\n/m,
      );
    }
  });
});

describe('a team profile with facts that are not right', () => {
  it('is listed by check, fact by fact, and told at the start, which goes on', async () => {
    const team = join(folder.path, 'team.json');
    const fact = { value: 'yes', owner: 'Team Noord', checkedOn: '2026-11-02' };
    const facts = {
      outreech: fact,
      'contact.phoneHours': { ...fact, value: [{ days: ['XX'], from: '09:00', until: '12:00' }] },
      plainMaterial: { value: 'yes', checkedOn: '2026-11-02' },
      outreach: fact,
    };
    writeFileSync(team, JSON.stringify({ format: 'wijkbrug-team/1', facts }));
    const { code, out } = await run(['check'], { WIJKBRUG_TEAM: team });
    expect(code).toBe(1);
    expect(out).toContain('Did you mean "outreach"?');
    expect(out).toContain('facts["contact.phoneHours"].value');
    expect(out).toContain('facts["plainMaterial"].owner');
    expect(out.match(/^- WIJKBRUG_TEAM: /gm)).toHaveLength(3);

    // It stops at the port; by then it said what is wrong with the profile.
    const started = await run([], { WIJKBRUG_TEAM: team, PORT: String(await mute()) });
    expect(started.out).toContain('Did you mean "outreach"?');
    expect(started.out).toContain('is in use');
  });
});

describe('a port that is in use', () => {
  it('is told in one sentence with the mend, and the server ends with 1', async () => {
    const port = await mute();
    const { code, out } = await run([], { PORT: String(port) });
    expect(code).toBe(1);
    expect(out).toBe(
      `Port ${port} is in use by another program: stop that, or give another port, such as PORT=${port + 1}.\n`,
    );
  });

  it('is not mistaken for an address that this computer does not have', async () => {
    const { code, out } = await run([], { WIJKBRUG_HOST: '192.0.2.1' });
    expect(code).toBe(1);
    expect(out).toContain('WIJKBRUG_HOST is 192.0.2.1, which is no address of this computer');
    const checked = await run(['check'], { WIJKBRUG_HOST: '192.0.2.1', WIJKBRUG_TEAM: '/nope.json' });
    expect(checked.code).toBe(1);
    expect(checked.out).toContain('- WIJKBRUG_HOST is 192.0.2.1, which is no address of this computer');
    expect(checked.out).toMatch(
      /- WIJKBRUG_TEAM names \/nope\.json, .*: give the path of a file that this user may read\./,
    );
    const broken = await run(['check'], { WIJKBRUG_HOST: '127.0.0.1', WIJKBRUG_TEAM: join(folder.path, 'file') });
    expect(broken.out).toContain('Make it valid JSON');
    expect(broken.out).not.toMatch(/give the path|WIJKBRUG_HOST/);
  });
});

describe('a request that no secret opens', () => {
  it('is named by check and at the start, and keeps rekey from changing anything', async () => {
    const id = await keepUnder(lost);
    const told = `1 of 1 request cannot be decrypted.`;
    const line = `  ${id}, received 2026-11-24T00:00:00.000Z`;
    for (const args of [['check'], ['rekey']]) {
      const { code, out } = await run(args);
      expect(code).toBe(1);
      for (const part of [told, line, 'WIJKBRUG_FORMER_SECRETS']) expect(out).toContain(part);
      expect(out).not.toMatch(/Sam| {4}at /);
    }
    const { out } = await run([], { PORT: String(await mute()) });
    for (const part of [told, line, 'WIJKBRUG_FORMER_SECRETS']) expect(out).toContain(part);
    expect((await run(['check'], { WIJKBRUG_FORMER_SECRETS: lost })).code).toBe(0);
  }, 30_000);
});

describe('a database of before a restore', () => {
  it('is named by check and at the start once it is older than a week, because nobody takes anything away in it', async () => {
    const before = (age: number): string => {
      const time = new Date(Date.now() - age * 86_400_000).toISOString().replace(/[:.]/g, '-');
      return join(folder.path, `callback.db.before-${time}`);
    };
    const [old, young] = [before(8), before(6)];
    for (const file of [old, young, `${old}-wal`]) writeFileSync(file, '');
    const { code, out } = await run(['check']);
    expect(code).toBe(1);
    expect(out).toContain(`- ${old} is a database of before a restore`);
    expect(out).not.toContain(young);
    expect(out.match(/take it away/g)).toHaveLength(1);
    expect((await run([], { PORT: String(await mute()) })).out).toContain(`${old} is a database of before a restore`);
  }, 30_000);
});

describe('the commands', () => {
  it('replay refuses what is no number of a message', async () => {
    const { code, out } = await run(['replay', '12', 'abc']);
    expect(code).toBe(1);
    expect(out).toBe('"abc" is no number of a message: give such as wijkbrug-server replay 12, or none for all.\n');
  }, 30_000);

  it('say that nothing waits, and count one as one', async () => {
    expect((await run(['outbox'])).out).toBe('Nothing waits, and nothing was given up.\n');
    await keepUnder(secret);
    expect((await run(['backup', 'backup.db'])).out).toContain('backup.db holds 1 request; each can be decrypted.');
    expect((await run(['rekey'])).out).toBe('Encrypted with the present secret: 1 request.\n');
    const restored = await run(['restore', 'backup.db'], { WIJKBRUG_DATABASE: join(folder.path, 'new.db') });
    expect(restored.out).toContain('new.db holds 1 request of backup.db.');
  }, 30_000);

  it('restore blames the file that was given', async () => {
    for (const [name, content] of [
      ['junk.db', 'junk'.repeat(400)],
      ['empty.db', ''],
    ] as const) {
      writeFileSync(join(folder.path, name), content);
      const { code, out } = await run(['restore', name]);
      expect(code).toBe(1);
      expect(out).toContain(name);
      expect(out).not.toContain('.part');
    }
    mkdirSync(join(folder.path, 'sub'));
    expect(await run(['restore', 'sub'])).toMatchObject({ code: 1, out: expect.stringContaining('sub') as string });
  }, 30_000);
});
