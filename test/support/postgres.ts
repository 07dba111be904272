// A PostgreSQL of our own in a temporary folder, from the system's packages.
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface PostgresServer {
  /** A new, empty database. */
  createDatabase(): Promise<string>;
  /** Stops it as a power cut would, and starts it again. */
  crash(): Promise<void>;
  restart(): Promise<void>;
  stop(): Promise<void>;
}

const home = '/usr/lib/postgresql';

function binaries(): string | undefined {
  if (!existsSync(home)) return undefined;
  const [newest] = readdirSync(home).sort((a, b) => Number(b) - Number(a));
  const folder = join(home, newest ?? '', 'bin');
  return existsSync(join(folder, 'initdb')) ? folder : undefined;
}

/** Whether there is one here; where there is none that is said. */
export function hasPostgres(): boolean {
  const found = binaries() !== undefined;
  if (!found) console.log('PostgreSQL: skipped: no server is installed in /usr/lib/postgresql');
  return found;
}

export async function startPostgres(): Promise<PostgresServer> {
  const found = binaries();
  if (found === undefined) throw new Error('No PostgreSQL is installed.');
  const bin: string = found;
  const folder = mkdtempSync(join(tmpdir(), 'wijkbrug-pg-'));
  const data = join(folder, 'data');
  // It refuses to run as root.
  const asUser = process.getuid?.() === 0;
  if (asUser) spawnSync('chown', ['postgres', folder]);
  const wrap = (command: string, args: string[]): [string, string[]] =>
    asUser ? ['runuser', ['-u', 'postgres', '--', command, ...args]] : [command, args];
  const run = (command: string, args: string[]): void => {
    const { status, stderr } = spawnSync(...wrap(join(bin, command), args), { encoding: 'utf8', cwd: folder });
    if (status !== 0) throw new Error(`${command} failed: ${stderr}`);
  };
  run('initdb', ['-D', data, '-U', 'postgres', '-A', 'trust', '--no-sync', '--locale=C', '-E', 'UTF8']);
  const port = await freePort();
  let server: ChildProcess | undefined;
  let count = 0;

  const ready = (): boolean =>
    spawnSync(join(bin, 'pg_isready'), ['-h', '127.0.0.1', '-p', String(port), '-q']).status === 0;
  async function start(): Promise<void> {
    const args = ['-D', data, '-p', String(port), '-h', '127.0.0.1', '-k', folder, '-c', 'max_connections=60'];
    server = spawn(...wrap(join(bin, 'postgres'), args), { stdio: 'ignore', cwd: folder });
    for (let turn = 0; turn < 600 && !ready(); turn++) await new Promise((done) => setTimeout(done, 50));
  }
  async function end(mode: 'immediate' | 'fast'): Promise<void> {
    const gone = new Promise((done) => server?.once('exit', done));
    run('pg_ctl', ['-D', data, '-m', mode, '-W', 'stop']);
    await gone;
  }
  await start();
  return {
    createDatabase: () => {
      const name = `wijkbrug_${++count}`;
      run('createdb', ['-h', '127.0.0.1', '-p', String(port), '-U', 'postgres', name]);
      return Promise.resolve(`postgres://postgres@127.0.0.1:${port}/${name}`);
    },
    crash: () => end('immediate'),
    restart: start,
    stop: async () => {
      await end('immediate').catch(() => undefined);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => {
        done(port);
      });
    });
  });
}
