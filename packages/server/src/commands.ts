import { ConfigError, type Config } from './config.js';
import { createSecrets, type Secrets } from './secrets.js';
import { checkAll } from './check.js';
import { lookThrough, unreadableWords } from './readable.js';
import { nameOf, openAt } from './store/open-store.js';
import { counted } from './counted.js';
import { afterChange, lastDay } from './former-codes.js';
import { BackupError, backupLibsql, restoreLibsql } from './store/backup.js';
import type { CallbackStore } from './store/store.js';
import { olderWords, type Older } from './store/version.js';

/** What an operator does beside the server, by the name of the command. Each says what it did. */
type Command = (config: Config, args: readonly string[]) => Promise<void>;

/** Why a command did nothing, and the mend. */
export class CommandError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'CommandError';
  }
}

const day = 86_400_000;

export const usage = `wijkbrug-server                       starts the server
wijkbrug-server check                 says whether the environment is right
wijkbrug-server outbox                lists what waits and what was given up, with the reason
wijkbrug-server replay [number …]     tries again what was given up: all of it, or these
wijkbrug-server backup <file>         copies the database while the server goes on, and looks the copy through
wijkbrug-server restore <file>        puts a backup in the place of the database; stop the server first
wijkbrug-server rekey                 encrypts everything with the present secret
wijkbrug-server purge                 takes away what is past its time
wijkbrug-server audit                 lists who looked and who did what`;

const secretsOf = ({ secret, formerSecrets }: Config): Secrets => createSecrets(secret, formerSecrets);

/** A command that works on the store; only the start of the server, and a restore, bring a database to another version. */
const onStore =
  (older: Older, work: (store: CallbackStore, config: Config, args: readonly string[]) => Promise<void>): Command =>
  async (config, args) => {
    const { store, found } = await openAt(config, older);
    try {
      const words = older === 'leave' ? olderWords(nameOf(config), found) : undefined;
      if (words !== undefined) console.warn(words);
      await work(store, config, args);
    } finally {
      await store.close();
    }
  };

const operator = (store: CallbackStore, action: string): Promise<void> =>
  store.audit({ at: Date.now(), actor: 'operator', action });

/** The file that a backup is written to or read from. */
function fileOf(name: string, { databaseUrl }: Config, [file, ...more]: readonly string[]): string {
  if (databaseUrl !== undefined) {
    throw new BackupError(
      `The requests are kept in PostgreSQL: ${name === 'backup' ? 'back them up with pg_dump' : 'restore them with pg_restore'}, as docs/guides/server.md says.`,
    );
  }
  if (file === undefined || more.length > 0) {
    throw new BackupError(`Name one file, such as: wijkbrug-server ${name} /backup/callback-2026-11-24.db`);
  }
  return file;
}

export const commands: Readonly<Record<string, Command>> = {
  check: async (config) => {
    await checkAll(config, console.warn);
    console.log('The environment is right, the database answers, and each request in it can be decrypted.');
  },
  outbox: onStore('leave', async (store) => {
    const left = (await store.deliveries()).filter(({ state }) => state !== 'delivered');
    if (left.length === 0) console.log('Nothing waits, and nothing was given up.');
    for (const { seq, state, channel, kind, reference, attempts, reason = '' } of left) {
      console.log([seq, state, channel, kind, reference, `${attempts}×`, reason].join('  '));
    }
  }),
  replay: onStore('refuse', async (store, _, args) => {
    const wrong = args.find((one) => !/^\d+$/.test(one));
    if (wrong !== undefined) {
      throw new CommandError(
        `"${wrong}" is no number of a message: give such as wijkbrug-server replay 12, or none for all.`,
      );
    }
    await operator(store, 'replay');
    const seqs = args.length === 0 ? 'all' : args.map(Number);
    console.log(`${counted(await store.replay(seqs, Date.now()), 'message')} will be tried again.`);
  }),
  backup: async (config, args) => {
    const file = fileOf('backup', config, args);
    const { requests } = backupLibsql(config.database, file, secretsOf(config));
    await onStore('leave', (store) => operator(store, 'backup'))(config, []);
    console.log(`${file} holds ${counted(requests, 'request')}; each can be decrypted. Keep the secret elsewhere.`);
  },
  restore: async (config, args) => {
    const file = fileOf('restore', config, args);
    const { requests, takenBack, before } = restoreLibsql(file, config.database, secretsOf(config), Date.now());
    await onStore('bring', (store) => operator(store, 'restore'))(config, []);
    console.log(`${config.database} holds ${counted(requests, 'request')} of ${file}.`);
    if (takenBack > 0) console.log(`${takenBack} stayed away: people took them back after the backup was made.`);
    if (before) console.log(`The database of before is ${before}: take it away when all is well.`);
  },
  rekey: onStore('refuse', async (store, config) => {
    const secrets = secretsOf(config);
    const unreadable = unreadableWords(await lookThrough(store, secrets));
    if (unreadable !== undefined) throw new ConfigError([unreadable]);
    const isChange = config.formerSecrets.length > 0;
    const at = Date.now();
    await store.audit({ at, actor: 'operator', action: 'rekey', ...(isChange && { reference: afterChange }) });
    const count = await store.reseal((id, sealed) => secrets.seal(id, secrets.open(id, sealed)));
    console.log(`Encrypted with the present secret: ${counted(count, 'request')}.`);
    if (isChange && count > 0) {
      console.log(
        `Keep the former secret in WIJKBRUG_FORMER_SECRETS until ${lastDay(at, config)}: the codes that people have are found with it.`,
      );
    }
  }),
  purge: onStore('refuse', async (store, { retentionDays }) => {
    const gone = await store.purge(Date.now() - retentionDays * day);
    console.log(`Taken away: ${counted(gone, 'request')}.`);
  }),
  audit: onStore('leave', async (store) => {
    for (const { at, actor, action, reference = '' } of await store.auditLines()) {
      console.log([new Date(at).toISOString(), actor, action, reference].join('  '));
    }
  }),
};
