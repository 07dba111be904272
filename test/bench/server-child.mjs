// The server that is measured: it listens on a free port, and tells its memory when it is asked to.
//   node server-child.mjs <file or address of the database>
import { createServer } from 'node:http';
import {
  createCallbackHandler,
  createSecrets,
  openLibsqlStore,
  openPostgresStore,
  toNodeListener,
} from '@wijkbrug/server';

const [, , database] = process.argv;
const store = database.startsWith('postgres:') ? await openPostgresStore(database) : openLibsqlStore(database);
const secrets = createSecrets('0123456789abcdef'.repeat(4));
const rate = { times: 1e9, per: 1000 };
const handler = createCallbackHandler({ store, secrets, channels: ['one'], rate });
createServer(toNodeListener(handler)).listen(0, '127.0.0.1', function () {
  process.send({ port: this.address().port });
});
process.on('message', () => {
  globalThis.gc?.();
  const { rss, heapUsed, external } = process.memoryUsage();
  process.send({ rss, heapUsed, external });
});
