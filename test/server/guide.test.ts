import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openapi, openKlantReceiver, webhookReceiver, type Message } from '@wijkbrug/server';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startWebhook } from '../support/receivers.js';
import { secret, temporaryFolder } from './support.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const guide = readFileSync(join(root, 'docs/guides/server.md'), 'utf8');
const blocks = (language: string): string[] =>
  [...guide.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\``, 'gms'))].map(([, text = '']) => text);

const message: Message = {
  kind: 'new',
  reference: '0f8fad5b-d9cb-469f-a165-70867728950e',
  messageId: '0f8fad5b-d9cb-469f-a165-70867728950e-1',
  receivedAt: Date.UTC(2026, 10, 24),
  request: { name: 'Sam', reach: 'phone', phone: '06 12345678', behalf: 'self', locale: 'ti', message: 'ደብዳቤ' },
};
const signal = AbortSignal.timeout(60_000);

let folder: ReturnType<typeof temporaryFolder>;
let child: ChildProcess | undefined;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => {
  child?.kill('SIGKILL');
  folder.remove();
});

/** Runs until it has said something. */
async function run(file: string, args: readonly string[], env: Record<string, string>, until: string) {
  const started = spawn(process.execPath, [file, ...args], { env: { PATH: process.env['PATH'] ?? '', ...env } });
  child = started;
  let output = '';
  const hear = (data: Buffer): void => void (output += data.toString());
  started.stdout.on('data', hear);
  started.stderr.on('data', hear);
  while (!output.includes(until)) await Promise.race([once(started.stdout, 'data'), failed(started, () => output)]);
  return { output: () => output, ended: once(started, 'exit') };
}
const failed = async (started: ChildProcess, output: () => string): Promise<never> => {
  await once(started, 'exit');
  throw new Error(output());
};

describe('the guide', () => {
  it('has a receiver for the webhook that takes what is genuine, once, and nothing else', async () => {
    const [source = ''] = blocks('js').filter((text) => text.startsWith('// receive.mjs'));
    const file = join(folder.path, 'receive.mjs');
    writeFileSync(
      file,
      source
        .replace('process.env.PORT ?? 8002', '0')
        .replace(
          /\}\)\.listen\(.*$/m,
          "}).listen(0, '127.0.0.1', function () { console.log('port', this.address().port); });",
        ),
    );
    const receiver = await run(file, [], { WIJKBRUG_WEBHOOK_SECRET: secret }, 'port ');
    const url = `http://127.0.0.1:${/port (\d+)/.exec(receiver.output())?.[1] ?? ''}/`;
    const send = (key = secret, now = Date.now()): Promise<unknown> =>
      webhookReceiver({ url, secret: key, now: () => now }).deliver(message, signal);
    await send();
    await send();
    await expect(send('f'.repeat(64))).rejects.toThrow('answered with 401');
    await expect(send(secret, Date.now() - 3_600_000)).rejects.toThrow('answered with 401');
    expect(receiver.output().match(/callback-request\.new 0f8fad5b/g)).toHaveLength(1);
  }, 30_000);

  it('describes a webhook body as it is, and so does the OpenAPI file', async () => {
    const ajv = new Ajv({ strict: false, allErrors: true });
    (formats as unknown as { default(ajv: Ajv): void }).default(ajv);
    ajv.addSchema({ $id: 'api', ...openapi });
    const valid = ajv.compile({ $ref: 'api#/components/schemas/WebhookMessage' });
    const hook = await startWebhook();
    const receiver = webhookReceiver({ url: hook.url, secret });
    await receiver.deliver({ ...message, dueAt: Date.UTC(2026, 10, 26), suspect: true }, signal);
    await receiver.deliver({ ...message, kind: 'withdraw', request: undefined }, signal);
    await hook.stop();
    const shown = JSON.parse(blocks('json').find((text) => text.includes('"callback-request.new"')) ?? '') as object;
    for (const body of [...hook.calls.map((call) => JSON.parse(call.body) as object), shown]) {
      valid(body);
      expect(valid.errors).toBeNull();
    }
    expect(valid({ type: 'callback-request.other', reference: 'x' })).toBe(false);
    for (const name of Object.keys(hook.calls[0]?.headers ?? {}).filter((one) => one.startsWith('webhook-'))) {
      expect(guide).toContain(`\`${name}\``);
      expect(JSON.stringify(openapi.webhooks)).toContain(`"${name}"`);
    }
  });

  it('has a stand-in of Open Klant that a clone can start, and that shows what it was given', async () => {
    const file = join(root, 'test/support/open-klant/run.mjs');
    const standIn = await run(file, ['0'], {}, 'WIJKBRUG_OPEN_KLANT_ACTOR');
    const given = Object.fromEntries(
      [...standIn.output().matchAll(/^export WIJKBRUG_OPEN_KLANT_(\w+)=(.*)$/gm)].map(([, name, value]) => [
        name,
        value,
      ]),
    ) as { URL: string; TOKEN: string; ACTOR: string };
    const receiver = openKlantReceiver({ url: given.URL, token: given.TOKEN, actor: { objectId: given.ACTOR } });
    expect(await receiver.deliver(message, signal)).toEqual([]);
    child?.kill('SIGINT');
    expect(await standIn.ended).toEqual([0, null]);
    expect(standIn.output()).toContain('POST /internetaken');
    expect(standIn.output()).toContain('ደብዳቤ');
  }, 30_000);

  it('has the service and the commands read their variables alike, as they stand in the file', async () => {
    const node = 'node --env-file=/etc/wijkbrug/server.env /srv/wijkbrug/node_modules/@wijkbrug/server/bin/';
    expect(guide).toContain(`ExecStart=/usr/bin/${node}wijkbrug-server.js\n`);
    expect(guide).toContain(`runuser -u wijkbrug -- ${node}wijkbrug-server.js "$@"`);
    const file = join(folder.path, 'server.env');
    const lines = [
      `WIJKBRUG_SECRET=${secret}`,
      'WIJKBRUG_MAIL_URL=smtp://team:a$HOME`b`@127.0.0.1:9',
      'WIJKBRUG_MAIL_FROM=Wijkteam <team@gemeente.example>',
      'WIJKBRUG_MAIL_TO=team@gemeente.example',
      'WIJKBRUG_MAIL_ALLOW_PLAIN=yes',
      "WIJKBRUG_TEAM_TOKENS='noord:a-token-with-a-sign-#-of-noord'",
    ];
    writeFileSync(file, lines.join('\n'));
    const bin = join(root, 'packages/server/bin/wijkbrug-server.js');
    const out = await new Promise<string>((done) => {
      const options = { env: { PATH: process.env['PATH'] ?? '' }, cwd: folder.path };
      execFile(process.execPath, [`--env-file=${file}`, bin, 'check'], options, (_error, stdout, stderr) => {
        done(stdout + stderr);
      });
    });
    expect(out).toContain('The environment is right');
  }, 30_000);

  it('prints commands that work as they are printed', async () => {
    const commands = [...guide.matchAll(/npx (wijkbrug-server \w+)/g)].map(([, command = '']) => command);
    const { commands: known } = (await import(join(root, 'packages/server/dist/commands.js'))) as { commands: object };
    expect(new Set(commands.map((command) => command.split(' ')[1]))).toEqual(new Set(Object.keys(known)));
    const bin = join(root, 'node_modules/.bin/wijkbrug-server');
    const env = { PATH: process.env['PATH'] ?? '', WIJKBRUG_SECRET: secret };
    const out = await new Promise<string>((done) => {
      execFile(bin, ['check'], { env, cwd: folder.path }, (_error, stdout, stderr) => {
        done(stdout + stderr);
      });
    });
    expect(out).toContain('The environment is right');
  }, 30_000);
});
