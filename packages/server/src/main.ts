#!/usr/bin/env node
import { CommandError, commands, usage } from './commands.js';
import { ConfigError, readConfig, type Config } from './config.js';
import { ListenError } from './listen.js';
import { startService } from './service.js';
import { BackupError } from './store/backup.js';

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

// What it writes is for nobody else on the computer.
process.umask(0o077);

try {
  const [name, ...args] = process.argv.slice(2);
  if (name === '--help' || name === '-h') console.log(usage);
  else if (name === undefined) await serve(readConfig(process.env));
  else if (Object.hasOwn(commands, name)) await commands[name]?.(readConfig(process.env), args);
  else {
    console.error(`There is no command "${name}".\n\n${usage}`);
    process.exitCode = 1;
  }
} catch (error) {
  const known = [ConfigError, BackupError, CommandError, ListenError].some((kind) => error instanceof kind);
  console.error(known ? (error as Error).message : error);
  process.exitCode = 1;
}
