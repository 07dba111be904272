import { createServer } from 'node:http';
import { callbackOffer, callByDate, endOfDay } from '@wijkbrug/core/callback-form.js';
import { amsterdamDate } from '@wijkbrug/core/locale.js';
import { confirmed, type TeamProfile } from '@wijkbrug/core/team-profile.js';
import type { Config } from './config.js';
import { emailReceiver } from './deliveries/email.js';
import { openKlantReceiver } from './deliveries/open-klant/open-klant.js';
import { webhookReceiver } from './deliveries/webhook.js';
import { createCallbackHandler } from './handler.js';
import { toNodeListener } from './node-listener.js';
import { withOperation } from './operation.js';
import { warnOfOrigin } from './origin.js';
import { escalateOverdue } from './outbox/escalate.js';
import { createOutbox } from './outbox/outbox.js';
import type { Receiver } from './outbox/receiver.js';
import { plainPage } from './plain-page.js';
import { warnOfProxy } from './proxy.js';
import { createSecrets } from './secrets.js';
import { listen } from './listen.js';
import { lookThrough, unreadableWords } from './readable.js';
import { named, nameOf, openAt } from './store/open-store.js';
import { leftOver } from './store/set-aside.js';
import { broughtWords } from './store/version.js';
import { checkTeam, teamFile } from './team-file.js';

const [minute, hour] = [60_000, 3_600_000];

/** A server that runs. */
export interface Service {
  readonly port: number;
  /** Finishes what is under way and stops. */
  stop(): Promise<void>;
}

/** Starts the server that stands alone: it receives, delivers, tells when nobody called in time, and takes away in time. */
export async function startService(config: Config): Promise<Service> {
  for (const note of config.notes) console.warn(note);
  // One bad fact costs nobody the others.
  for (const problem of await checkTeam(config)) console.warn(problem);
  const { store, found, shared } = await openAt(config, 'bring-alone');
  const brought = broughtWords(nameOf(config), found);
  if (brought !== undefined) console.log(brought);
  if (shared) console.warn(sharedWords(config.database));
  const secrets = createSecrets(config.secret, config.formerSecrets);
  const unreadable = unreadableWords(
    await named(config, () => lookThrough(store, secrets)).catch(async (error: unknown) => {
      await store.close();
      throw error;
    }),
  );
  if (unreadable !== undefined) console.warn(unreadable);
  for (const line of leftOver(config.database, Date.now())) console.warn(line);
  const receivers = receiversOf(config);
  const channels = receivers.map(({ name }) => name).filter((name) => name !== 'escalation');
  const outbox = createOutbox({ store, secrets, receivers });
  const read = config.team === undefined ? undefined : teamFile(config.team);
  // Remembered, so that it can be told also when the file is gone.
  let phone: string | undefined;
  const team =
    read &&
    (async (): Promise<TeamProfile> => {
      const { profile } = await read();
      phone = confirmed(profile, 'contact.phone', amsterdamDate(new Date()));
      return profile;
    });
  await team?.();
  let unknownCodes = 0;
  const handler = createCallbackHandler({
    store,
    secrets,
    channels,
    origins: config.origins,
    ...(config.publicUrl !== undefined && { publicUrl: config.publicUrl }),
    tokens: config.tokens,
    retentionDays: config.retentionDays,
    onUnknownCode: () => unknownCodes++,
    phone: () => phone,
    render: (outcome, _, { locale }) => plainPage(outcome, phone, locale),
    policy: "default-src 'none'; style-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
    ...(team && {
      offer: async () => callbackOffer(await team(), amsterdamDate(new Date())),
      callBefore: async (receivedAt: Date) => {
        const date = callByDate(await team(), receivedAt);
        return date === undefined ? undefined : endOfDay(date);
      },
    }),
  });
  let stopping = false;
  const { metricsToken, securityContact, publicUrl } = config;
  const operation = {
    ...{ store, secrets, metricsToken, securityContact, publicUrl, team },
    isStopping: () => stopping,
    unknownCodes: () => unknownCodes,
  };
  const sites = [...config.origins, ...(publicUrl === undefined ? [] : [publicUrl])];
  const open = withOperation(warnOfOrigin(handler, sites, console.warn), operation);
  // Who sends slowly on purpose is let go of.
  const patience = { headersTimeout: 10_000, requestTimeout: 15_000, connectionsCheckingInterval: 1000 };
  const { trustProxy } = config;
  const server = createServer(
    patience,
    toNodeListener(trustProxy ? open : warnOfProxy(open, console.warn), trustProxy),
  );

  // Who is told: the one that was named, else every receiver that a person reads.
  const told = receivers.some(({ name }) => name === 'escalation')
    ? ['escalation']
    : channels.filter((name) => name !== 'open-klant');
  const guarded = (what: string, work: () => Promise<unknown>) => (): void => {
    work().catch((cause: unknown) => {
      console.error(`${what} failed.`, cause);
    });
  };
  const started = { wall: Date.now(), steady: performance.now() };
  const purge = guarded('Taking away old requests', async () => {
    // A clock that jumped must not take away what is young.
    const jumped = Date.now() - started.wall - (performance.now() - started.steady);
    if (Math.abs(jumped) > hour) throw new Error('The clock jumped: nothing is taken away until a restart.');
    await store.purge(Date.now() - config.retentionDays * 24 * hour);
  });
  const escalate = guarded('Looking for who was not called', () =>
    escalateOverdue({ store, receivers, channels: told, now: Date.now() }),
  );
  // First of all: where the port is taken nothing begins.
  const port = await listen(server, config).catch(async (error: unknown) => {
    await store.close();
    throw error;
  });
  purge();
  const timers = [setInterval(purge, hour), setInterval(escalate, minute)];
  outbox.start();
  return {
    port,
    stop: async () => {
      stopping = true;
      timers.forEach(clearInterval);
      const closed = new Promise((done) => server.close(done));
      server.closeIdleConnections();
      await Promise.all([closed, outbox.stop()]);
      await store.close();
    },
  };
}

const sharedWords = (database: string): string =>
  `${database} is open in another process: if that is a second server, stop one of them, because each counts its limits for itself. More than one needs PostgreSQL (DATABASE_URL).`;

function receiversOf({ openKlant, mail, webhook, escalateTo, publicUrl }: Config): readonly Receiver[] {
  const list = publicUrl === undefined ? undefined : `${publicUrl}/handling`;
  return [
    ...(openKlant ? [openKlantReceiver(openKlant)] : []),
    ...(mail?.to ? [emailReceiver({ ...mail, to: mail.to, list })] : []),
    ...(webhook ? [webhookReceiver(webhook)] : []),
    ...(mail && escalateTo ? [emailReceiver({ ...mail, to: escalateTo, list, name: 'escalation' })] : []),
  ];
}
