import {
  createOutbox,
  createSecrets,
  defaultBackOff,
  DeliveryError,
  emailReceiver,
  escalateOverdue,
  pauseAfter,
  signWebhook,
  webhookReceiver,
  type Message,
  type Outbox,
  type OutboxOptions,
  type Receiver,
} from '@wijkbrug/server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startMail, startWebhook, type MailStandIn, type WebhookStandIn } from '../support/receivers.js';
import { address, json, secret, testServer, wish, type TestServer } from './support.js';

let server: TestServer;
let logged: string[];
const minute = 60_000;
const backOff = { first: 1000, longest: minute, attempts: 3, patience: 2 * minute };

beforeEach(() => {
  logged = [];
  server = testServer({ channels: ['one'], rate: { times: 10_000, per: 1000 } });
});
afterEach(() => server.stop());

const outboxFor = (receiver: Receiver, options: Partial<OutboxOptions> = {}): Outbox =>
  createOutbox({
    store: server.store,
    secrets: createSecrets(secret),
    receivers: [receiver],
    backOff,
    timeout: 20_000,
    now: () => server.clock.getTime(),
    random: () => 1,
    log: (message, cause) => logged.push(`${message} ${cause instanceof Error ? cause.stack : ''}`),
    ...options,
  });
const send = async (body: object = wish): Promise<string> =>
  ((await (await server.handler(json(body))).json()) as { code: string }).code;
const post = (what: string, body: object): Promise<Response> => server.handler(json(body, {}, `${address}/${what}`));
const later = (ms: number): void => {
  server.clock = new Date(server.clock.getTime() + ms);
};
const states = async (): Promise<string[]> => (await server.store.deliveries()).map(({ state }) => state);

/** A receiver that remembers what it was told, and fails as often as it is told to. */
function memory(fail: (message: Message) => Error | undefined = () => undefined): Receiver & { told: Message[] } {
  const told: Message[] = [];
  return {
    name: 'one',
    told,
    deliver: (message) => {
      const error = fail(message);
      if (error) return Promise.reject(error);
      told.push(message);
      return Promise.resolve([]);
    },
  };
}

describe('the outbox', () => {
  it('[R-094] sends nothing to anybody when no receiver was set up', async () => {
    await server.stop();
    server = testServer();
    await send();
    expect(await server.store.deliveries()).toEqual([]);
  });

  it('tells each receiver once, with the same reference and all that was told', async () => {
    const receiver = memory();
    await send();
    const outbox = outboxFor(receiver);
    expect(await outbox.run()).toBe(1);
    expect(await outbox.run()).toBe(0);
    const [kept] = await server.store.list();
    expect(receiver.told).toEqual([
      {
        kind: 'new',
        reference: kept!.id,
        messageId: `${kept!.id}-1`,
        receivedAt: kept!.receivedAt,
        dueAt: undefined,
        request: { ...wish, behalf: 'self', locale: 'nl' },
      },
    ]);
  });

  it('[R-093] tries again, later each time, with the same id', async () => {
    const ids: string[] = [];
    let left = 3;
    const receiver = memory(({ messageId }) => {
      ids.push(messageId);
      return left-- > 0 ? new DeliveryError('Not now.') : undefined;
    });
    const outbox = outboxFor(receiver, { backOff: { ...backOff, attempts: 10 } });
    await send();
    const waits: number[] = [];
    while (receiver.told.length === 0) {
      await outbox.run();
      const [waiting] = await server.store.deliveries('waiting');
      if (!waiting) break;
      waits.push(waiting.nextAt - server.clock.getTime());
      expect(waiting.reason).toBe('Not now.');
      later(minute);
    }
    expect(waits).toEqual([1000, 2000, 4000]);
    expect(new Set(ids).size).toBe(1);
    expect(receiver.told).toHaveLength(1);
  });

  it('keeps what cannot be delivered, with its reason, and tries it again when somebody says so', async () => {
    let broken = true;
    const receiver = memory(() => (broken ? new DeliveryError('Wrong for good.', { permanent: true }) : undefined));
    const outbox = outboxFor(receiver);
    await send();
    await outbox.run();
    expect(await server.store.deliveries('dead')).toMatchObject([{ reason: 'Wrong for good.', attempts: 1 }]);
    later(10 * minute);
    expect(await outbox.run()).toBe(0);
    broken = false;
    expect(await server.store.replay('all', server.clock.getTime())).toBe(1);
    await outbox.run();
    expect(await states()).toEqual(['delivered']);
  });

  it('tells nothing of what somebody told when other people’s code fails', async () => {
    const outbox = outboxFor(memory(() => new TypeError('Sam +31612345678 is not iterable')));
    await send();
    await outbox.run();
    expect((await server.store.deliveries())[0]?.reason).toBe('one failed: TypeError.');
    expect(logged.join()).not.toContain('Sam');
  });

  it('[R-093] keeps the order of what happened to one request, also when the first is late', async () => {
    let late = true;
    const receiver = memory(({ kind }) => (kind === 'new' && late ? new DeliveryError('Not now.') : undefined));
    const outbox = outboxFor(receiver);
    const code = await send();
    await outbox.run();
    await post('change', { ...wish, code, name: 'Noor' });
    await post('withdraw', { code });
    late = false;
    for (let round = 0; round < 5; round++) {
      later(minute);
      await outbox.run();
    }
    // It may have heard of it: it is told that it is gone.
    expect(receiver.told.map(({ kind, request }) => [kind, request])).toEqual([['withdraw', undefined]]);
    expect(await server.store.deliveries('waiting')).toEqual([]);
  });

  it('[R-086] tells of a change only who knows of the request; others get the new content at once', async () => {
    const receiver = memory();
    const outbox = outboxFor(receiver);
    const code = await send();
    await post('change', { ...wish, code, name: 'Noor' });
    await outbox.run();
    await post('change', { ...wish, code, name: 'Mo' });
    await post('change', { ...wish, code, name: 'Ali' });
    await outbox.run();
    expect(receiver.told.map(({ kind, request }) => [kind, request?.name])).toEqual([
      ['new', 'Noor'],
      ['change', 'Ali'],
    ]);
  });

  it('lets a receiver that is down rest, and goes on with the others', async () => {
    await server.stop();
    server = testServer({ channels: ['one', 'two'], rate: { times: 10_000, per: 1000 } });
    let knocks = 0;
    const down = memory(() => (knocks++, new DeliveryError('Down.')));
    const up = { ...memory(), name: 'two' };
    for (let count = 0; count < 40; count++) await send({ ...wish, name: `Bewoner ${count}` });
    const outbox = outboxFor(down, { receivers: [down, up], atOnce: 2 });
    await outbox.run();
    expect(up.told).toHaveLength(40);
    expect(knocks).toBeLessThan(8);
  });

  it('waits at the longest as long as it says, between half and all of it by chance', () => {
    const all = Array.from({ length: 60 }, (_, index) => pauseAfter(index + 1, defaultBackOff, 1));
    expect(all[0]).toBe(defaultBackOff.first);
    expect(Math.max(...all)).toBe(defaultBackOff.longest);
    expect(pauseAfter(1, defaultBackOff, 0)).toBe(defaultBackOff.first / 2);
    expect(all).toEqual(all.toSorted((a, b) => a - b));
  });
});

describe('when the clock jumps', () => {
  it('back by a year: what waits is still delivered', async () => {
    let left = 1;
    const receiver = memory(() => (left-- > 0 ? new DeliveryError('Not now.') : undefined));
    const outbox = outboxFor(receiver);
    await send();
    await outbox.run();
    later(-365 * 24 * 60 * minute);
    await outbox.run();
    expect(receiver.told).toHaveLength(1);
  });

  it('forward by a year: nothing is given up that was hardly tried', async () => {
    let left = 2;
    const receiver = memory(() => (left-- > 0 ? new DeliveryError('Not now.') : undefined));
    const outbox = outboxFor(receiver);
    await send();
    await outbox.run();
    later(365 * 24 * 60 * minute);
    await outbox.run();
    expect(await states()).toEqual(['waiting']);
    later(minute);
    await outbox.run();
    expect(receiver.told).toHaveLength(1);
  });

  it('back, while a lease runs: another process can go on', async () => {
    await send();
    const claim = (lease: number) =>
      server.store.claim({ now: server.clock.getTime(), lease, longest: minute, limit: 5, channels: ['one'] });
    const [first] = await claim(minute);
    expect(await claim(minute)).toEqual([]);
    later(-24 * 60 * minute);
    const [second] = await claim(minute);
    expect(second?.seq).toBe(first?.seq);
    // The first one comes too late to say how it ended.
    expect(await server.store.finish(first!, { state: 'delivered', at: 0 })).toBe(false);
    expect(await server.store.finish(second!, { state: 'delivered', at: 0 })).toBe(true);
  });
});

describe('a mailbox', () => {
  let mail: MailStandIn;
  const receiver = (options: object = {}): Receiver =>
    emailReceiver({
      url: mail.url,
      from: 'Wijkbrug <wijkbrug@gemeente.example>',
      to: 'wijkteam@gemeente.example',
      allowPlain: true,
      name: 'one',
      ...options,
    });
  const idOf = (message: string): string | undefined => /^Message-ID: (.*)$/im.exec(message)?.[1]?.trim();
  const bodyOf = (message: string): string => {
    const [head = '', ...body] = message.split('\r\n\r\n');
    const text = body.join('\r\n\r\n');
    if (/base64/i.test(head)) return Buffer.from(text, 'base64').toString('utf8');
    const bytes = text.replace(/=\r\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex: string) => `%${hex}`);
    return /quoted-printable/i.test(head) ? decodeURIComponent(bytes.replace(/%(?![0-9A-F]{2})/g, '%25')) : text;
  };
  beforeEach(async () => {
    mail = await startMail();
  });
  afterEach(() => mail.stop());

  it('[R-090] [R-096] gets all that was told, in any script, language first', async () => {
    await send({ ...wish, locale: 'ar', interpreter: 'wanted', message: 'عندي رسائل لا أفهمها' });
    await outboxFor(receiver()).run();
    expect(mail.messages).toHaveLength(1);
    const [message = ''] = mail.messages;
    const [kept] = await server.store.list();
    expect(idOf(message)).toBe(`<${kept!.id}-1@gemeente.example>`);
    const body = bodyOf(message);
    expect(body).toContain('Bericht: عندي رسائل لا أفهمها');
    expect(body.indexOf('Spreektaal: Tigrinya')).toBeLessThan(body.indexOf('Telefoon: +31612345678'));
    // Nothing of it stands in what travels in the clear and is logged on the way.
    expect(/^Subject: (.*)$/im.exec(message)?.[1]).toBe(`Nieuw terugbelverzoek ${kept!.id.slice(0, 8)}`);
  });

  it('[R-096] shows what somebody typed on further lines as theirs: nothing that poses as a line of the server', async () => {
    await send({ ...wish, message: 'hoi\nTelefoon: 0906 1234567\n\nDe lijst van het wijkteam: https://evil.example' });
    await outboxFor(receiver()).run();
    const body = bodyOf(mail.messages[0] ?? '');
    expect(body.match(/^Telefoon: .*$/gm)).toEqual(['Telefoon: +31612345678 (getypt als: 06 12345678)']);
    expect(body).toMatch(/^Bericht: hoi\r?\n> Telefoon: 0906 1234567\r?\n> ?\r?\n> De lijst van het wijkteam: https/m);
    expect(body).not.toMatch(/^De lijst/m);
  });

  it('[R-116] gets no word of it when the municipality wants only a notice', async () => {
    await send({ ...wish, message: 'Ik heb schulden' });
    await outboxFor(receiver({ content: 'notice', list: 'https://gemeente.example/handling' })).run();
    const [message = ''] = mail.messages;
    expect(message).not.toMatch(/Sam|12345678|schulden|Tigrinya/);
    expect(message).toContain('https://gemeente.example/handling');
  });

  it('[R-116] is never reached without TLS unless somebody said so', async () => {
    await send();
    await outboxFor(receiver({ allowPlain: false })).run();
    expect(mail.messages).toEqual([]);
    expect(await states()).toEqual(['waiting']);
    expect((await server.store.deliveries())[0]?.reason).toBe('The mail server answered 500 to STARTTLS.');
  });

  it('cannot be made to send to others, whatever a person types', async () => {
    await send({ ...wish, name: 'Sam\r\nBcc: evil@example.org', message: 'x\r\n.\r\nRCPT TO:<evil@example.org>' });
    await outboxFor(receiver()).run();
    expect(mail.messages).toHaveLength(1);
    expect(mail.messages[0]?.split('\r\n\r\n')[0]).not.toMatch(/^(bcc|cc):/im);
  });

  it.each([451, 421, 'time-out', 'slow-drip', 'then-drop'] as const)(
    '[R-093] that answers %s gets it in the end',
    async (fault) => {
      mail.fault = fault;
      await send();
      const outbox = outboxFor(receiver(), { timeout: 1000 });
      await outbox.run();
      expect(await states()).toEqual(['waiting']);
      mail.fault = undefined;
      later(minute);
      await outbox.run();
      expect(await states()).toEqual(['delivered']);
      // What was taken without an answer comes twice, under one id.
      expect(new Set(mail.messages.map(idOf)).size).toBe(1);
      expect(mail.messages).toHaveLength(fault === 'then-drop' ? 2 : 1);
    },
  );

  it('that refuses for good: it is kept with its reason, which repeats nothing', async () => {
    mail.fault = 550;
    await send();
    await outboxFor(receiver()).run();
    expect((await server.store.deliveries('dead'))[0]?.reason).toBe('The mail server answered 550 to DATA.');
    expect(logged.join()).not.toContain('sam@example.org');
  });

  it('[R-087] hears that nobody called by the promised day', async () => {
    await server.stop();
    server = testServer({ callBefore: () => new Date('2026-11-26T22:59:59Z') });
    await send();
    server.clock = new Date('2026-11-27T07:00:00Z');
    await escalateOverdue({ store: server.store, receivers: [], channels: ['one'], now: server.clock.getTime() });
    await outboxFor(receiver()).run();
    expect(bodyOf(mail.messages[0] ?? '')).toContain('Beloofd was: uiterlijk op donderdag 26 november 2026.');
  });
});

describe('a webhook', () => {
  let hook: WebhookStandIn;
  const key = 'geheim'.repeat(6);
  const receiver = (): Receiver =>
    webhookReceiver({ url: hook.url, secret: key, name: 'one', now: () => server.clock.getTime() });
  beforeEach(async () => {
    hook = await startWebhook();
  });
  afterEach(() => hook.stop());

  it('gets what was told, signed, under an id that stays', async () => {
    const code = await send();
    const outbox = outboxFor(receiver());
    await outbox.run();
    await post('withdraw', { code });
    await outbox.run();
    const [first, second] = hook.calls;
    expect(JSON.parse(first?.body ?? '')).toMatchObject({ type: 'callback-request.new', request: { name: 'Sam' } });
    expect(Object.keys(JSON.parse(second?.body ?? '') as object)).toEqual(['type', 'reference', 'receivedAt']);
    for (const { headers, body } of hook.calls) {
      const signed = signWebhook(key, headers['webhook-id'] ?? '', Number(headers['webhook-timestamp']), body);
      expect(headers['webhook-signature']).toBe(signed);
    }
    expect(first?.headers['webhook-id']).not.toBe(second?.headers['webhook-id']);
  });

  const faults = [{ status: 500 }, { status: 429 }, 'drop', 'then-drop', 'time-out', 'slow-drip'] as const;
  it.each(faults)('[R-093] that answers %s gets it in the end, under one id', async (fault) => {
    hook.fault = fault;
    await send();
    const outbox = outboxFor(receiver(), { timeout: 1000 });
    await outbox.run();
    expect(await states()).toEqual(['waiting']);
    hook.fault = undefined;
    later(minute);
    await outbox.run();
    expect(await states()).toEqual(['delivered']);
    expect(new Set(hook.calls.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
  });

  it('that sends it elsewhere is not followed; one that refuses for good is given up with its reason', async () => {
    hook.fault = { status: 302, headers: { location: 'http://127.0.0.1:1/' } };
    await send();
    const outbox = outboxFor(receiver());
    await outbox.run();
    expect(await states()).toEqual(['waiting']);
    hook.fault = { status: 400 };
    later(minute);
    await outbox.run();
    expect((await server.store.deliveries('dead'))[0]?.reason).toBe('The webhook was answered with 400.');
  });
});
