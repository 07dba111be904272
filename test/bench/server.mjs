// Durable posts a second and their 99th percentile, beside a bare loop of INSERTs on the same store in the same run; and
// whether memory stays flat.
//   node test/bench/server.mjs [posts] [requests for the memory]
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { randomBytes, randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const posts = Number(process.argv[2] ?? 5000);
const forMemory = Number(process.argv[3] ?? 0);
const atOnce = 32;
/** The least share of the bare loop, and how much memory may grow over all requests but the first tenth. */
const [leastShare, mostGrowth] = [0.5, 1.15];

const folder = mkdtempSync(join(tmpdir(), 'wijkbrug-bench-'));
const ofServer = createRequire(import.meta.resolve('@wijkbrug/server'));
const body = JSON.stringify({
  name: 'Sam',
  reach: 'phone',
  phone: '06 12345678',
  spokenLanguage: 'Tigrinya',
  message: 'a'.repeat(300),
});

/** One INSERT after another, each on disk before the next: what the same row costs without a server around it. */
function bareLibsql(count) {
  const Database = ofServer('libsql');
  const db = new Database(join(folder, 'bare.db'));
  for (const pragma of ['journal_mode = WAL', 'synchronous = FULL', 'secure_delete = ON']) db.pragma(pragma);
  db.exec(
    'CREATE TABLE requests (id TEXT PRIMARY KEY, key_hash TEXT UNIQUE, code_hash TEXT UNIQUE, at INTEGER, sealed BLOB) STRICT',
  );
  const insert = db.prepare('INSERT INTO requests VALUES (?, ?, ?, ?, ?)');
  const times = [];
  const start = performance.now();
  for (let turn = 0; turn < count; turn++) {
    const before = performance.now();
    insert.run(randomUUID(), randomUUID(), randomUUID(), Date.now(), randomBytes(450));
    times.push(performance.now() - before);
  }
  const took = performance.now() - start;
  db.close();
  return { perSecond: (count / took) * 1000, p99: percentile(times) };
}

async function barePostgres(url, count) {
  const pg = ofServer('pg');
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(
    'CREATE TABLE bare (id TEXT PRIMARY KEY, key_hash TEXT UNIQUE, code_hash TEXT UNIQUE, at BIGINT, sealed BYTEA)',
  );
  const times = [];
  const start = performance.now();
  for (let turn = 0; turn < count; turn++) {
    const before = performance.now();
    const row = [randomUUID(), randomUUID(), randomUUID(), Date.now(), randomBytes(450)];
    await client.query({ name: 'bare', text: 'INSERT INTO bare VALUES ($1, $2, $3, $4, $5)', values: row });
    times.push(performance.now() - before);
  }
  const took = performance.now() - start;
  await client.end();
  return { perSecond: (count / took) * 1000, p99: percentile(times) };
}

const percentile = (times) => times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.99)] ?? NaN;

async function startServer(database) {
  const child = fork(new URL('server-child.mjs', import.meta.url), [database], { execArgv: ['--expose-gc'] });
  const [{ port }] = await once(child, 'message');
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  return {
    post: () => post(port, agent),
    memory: async () => {
      child.send('memory');
      return (await once(child, 'message'))[0];
    },
    stop: async () => {
      agent.destroy();
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
}

function post(port, agent) {
  return new Promise((done, failed) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const options = { port, agent, method: 'POST', path: '/api/v1/callback-requests', headers };
    const sent = request(options, (response) => {
      response.resume();
      response.once('end', () => (response.statusCode === 201 ? done() : failed(new Error(`${response.statusCode}`))));
    });
    sent.once('error', failed);
    sent.end(body);
  });
}

async function load(server, count) {
  const times = [];
  let left = count;
  const start = performance.now();
  const work = async () => {
    while (left-- > 0) {
      const before = performance.now();
      await server.post();
      times.push(performance.now() - before);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return { perSecond: (count / (performance.now() - start)) * 1000, p99: percentile(times) };
}

const misses = [];
const rows = [];
async function compare(store, database, bare) {
  const server = await startServer(database);
  await load(server, 200); // warms up
  // In turns, so that what else the computer does falls on both.
  const parts = 4;
  const measured = [];
  for (let part = 0; part < parts; part++) {
    measured.push({ bare: await bare(part), server: await load(server, posts / parts) });
  }
  await server.stop();
  const mean = (who, what) => measured.reduce((sum, one) => sum + one[who][what], 0) / parts;
  const share = mean('server', 'perSecond') / mean('bare', 'perSecond');
  for (const who of ['bare', 'server']) {
    rows.push({
      store,
      what: who === 'bare' ? 'a bare loop of INSERTs' : `durable posts, ${atOnce} at once`,
      'a second': Math.round(mean(who, 'perSecond')),
      'p99 (ms)': +mean(who, 'p99').toFixed(1),
      share: who === 'bare' ? '' : share.toFixed(2),
    });
  }
  if (share < leastShare) misses.push(`${store}: ${share.toFixed(2)} of the bare loop, the aim is ${leastShare}`);
}

await compare('libsql', join(folder, 'posts.db'), () => {
  rmSync(join(folder, 'bare.db'), { force: true });
  for (const end of ['-wal', '-shm']) rmSync(join(folder, `bare.db${end}`), { force: true });
  return bareLibsql(posts / 8);
});
const postgres = process.env.WIJKBRUG_BENCH_POSTGRES;
if (postgres) {
  await compare('PostgreSQL', postgres, async () => {
    const pg = ofServer('pg');
    const client = new pg.Client({ connectionString: postgres });
    await client.connect();
    await client.query('DROP TABLE IF EXISTS bare');
    await client.end();
    return barePostgres(postgres, posts / 8);
  });
} else console.log('PostgreSQL: skipped: no WIJKBRUG_BENCH_POSTGRES=postgres://… of an empty database');
console.table(rows);

if (forMemory > 0) {
  const server = await startServer(join(folder, 'memory.db'));
  const memory = [];
  for (let part = 1; part <= 10; part++) {
    await load(server, forMemory / 10);
    const { rss, heapUsed } = await server.memory();
    memory.push({
      requests: (forMemory / 10) * part,
      'memory (MB)': Math.round(rss / 1e6),
      'heap (MB)': +(heapUsed / 1e6).toFixed(1),
    });
  }
  await server.stop();
  console.table(memory);
  const growth = memory.at(-1)['memory (MB)'] / memory[0]['memory (MB)'];
  if (growth > mostGrowth)
    misses.push(`memory grew to ${growth.toFixed(2)} of what it was after a tenth, the aim is ${mostGrowth}`);
}
rmSync(folder, { recursive: true, force: true });
for (const miss of misses) console.log(`✗ ${miss}`);
process.exitCode = misses.length === 0 ? 0 : 1;
