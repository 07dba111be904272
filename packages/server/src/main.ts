#!/usr/bin/env node
import { ConfigError, readConfig, type Config } from './config.js';
import { createSecrets } from './secrets.js';
import { checkTeam, openStore, startService } from './service.js';

const usage = `wijkbrug-server                       starts the server
wijkbrug-server check                 says whether the environment is right
wijkbrug-server outbox                lists what waits and what was given up, with the reason
wijkbrug-server replay [number …]     tries again what was given up: all of it, or these
wijkbrug-server rekey                 encrypts everything with the present secret
wijkbrug-server purge                 takes away what is past its time
wijkbrug-server audit                 lists who looked and who did what`;

async function serve(config: Config): Promise<void> {
  const service = await startService(config);
  const stop = (): void => {
    service.stop().catch((cause: unknown) => {
      console.error('The server did not stop as it should.', cause);
      process.exitCode = 1;
    });
  };
  process.once('SIGTERM', stop).once('SIGINT', stop);
  const place = config.databaseUrl === undefined ? config.database : 'PostgreSQL';
  console.log(`Callback requests are received on port ${service.port} and kept in ${place}.`);
}

async function command(name: string, args: readonly string[], config: Config): Promise<void> {
  const store = await openStore(config);
  const operator = (action: string): Promise<void> => store.audit({ at: Date.now(), actor: 'operator', action });
  try {
    switch (name) {
      case 'check':
        await checkTeam(config);
        await store.check();
        console.log('The environment is right, and the database answers.');
        break;
      case 'outbox':
        for (const one of (await store.deliveries()).filter(({ state }) => state !== 'delivered')) {
          const { seq, state, channel, kind, reference, attempts, reason = '' } = one;
          console.log([seq, state, channel, kind, reference, `${attempts}×`, reason].join('  '));
        }
        break;
      case 'replay': {
        await operator('replay');
        const seqs = args.length === 0 ? 'all' : args.map(Number);
        console.log(`${await store.replay(seqs, Date.now())} will be tried again.`);
        break;
      }
      case 'rekey': {
        await operator('rekey');
        const secrets = createSecrets(config.secret, config.formerSecrets);
        const count = await store.reseal((id, sealed) => secrets.seal(id, secrets.open(id, sealed)));
        console.log(`${count} requests are encrypted with the present secret.`);
        break;
      }
      case 'purge':
        console.log(`${await store.purge(Date.now() - config.retentionDays * 86_400_000)} requests were taken away.`);
        break;
      case 'audit':
        for (const { at, actor, action, reference = '' } of await store.auditLines()) {
          console.log([new Date(at).toISOString(), actor, action, reference].join('  '));
        }
        break;
      default:
        console.error(usage);
        process.exitCode = 1;
    }
  } finally {
    await store.close();
  }
}

try {
  const [name, ...args] = process.argv.slice(2);
  if (name === '--help' || name === '-h') console.log(usage);
  else if (name === undefined) await serve(readConfig(process.env));
  else await command(name, args, readConfig(process.env));
} catch (error) {
  console.error(error instanceof ConfigError ? error.message : error);
  process.exitCode = 1;
}
