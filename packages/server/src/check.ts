import { createServer } from 'node:http';
import { ConfigError, type Config } from './config.js';
import { codesOfBefore } from './former-codes.js';
import { listen, ListenError } from './listen.js';
import { lookThrough, unreadableWords } from './readable.js';
import { createSecrets } from './secrets.js';
import { named, nameOf, openAt } from './store/open-store.js';
import { leftOver } from './store/set-aside.js';
import { olderWords } from './store/version.js';
import { checkTeam } from './team-file.js';

/**
 * Looks at all that the environment names: the address to listen on, the team profile, the database, and whether what it holds can be read.
 *
 * @param note hears what is not wrong, and good to know
 * @throws ConfigError with all that is wrong
 */
export async function checkAll(config: Config, note: (line: string) => void): Promise<void> {
  for (const one of config.notes) note(one);
  const problems = [
    ...(await checkHost(config)),
    ...(await problemsOf(checkTeam(config))),
    ...(await problemsOf(checkDatabase(config, note))),
  ];
  if (problems.length > 0) throw new ConfigError(problems);
}

/** Whether the address is one of this computer: any free port tells, because the server may have its own in use. */
async function checkHost({ host }: Pick<Config, 'host'>): Promise<readonly string[]> {
  if (host === undefined) return [];
  const server = createServer();
  try {
    await listen(server, { port: 0, host });
    return [];
  } catch (error) {
    if (error instanceof ListenError) return [error.message];
    throw error;
  } finally {
    server.close();
  }
}

async function checkDatabase(config: Config, note: (line: string) => void): Promise<readonly string[]> {
  const { store, found } = await openAt(config, 'leave');
  try {
    const older = olderWords(nameOf(config), found);
    if (older !== undefined) note(older);
    return await named(config, async () => {
      await store.check();
      const words = unreadableWords(await lookThrough(store, createSecrets(config.secret, config.formerSecrets)));
      return [words, await codesOfBefore(store, config), ...leftOver(config.database, Date.now())].filter(
        (one) => one !== undefined,
      );
    });
  } finally {
    await store.close();
  }
}

const problemsOf = (work: Promise<readonly string[]>): Promise<readonly string[]> =>
  work.catch((error: unknown) => {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  });
