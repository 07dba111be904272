// A server process that a test kills: it receives, and delivers to Open Klant. It listens on a free port and tells which.
import { createServer } from 'node:http';
import {
  createCallbackHandler,
  createOutbox,
  createSecrets,
  openKlantReceiver,
  openLibsqlStore,
  openPostgresStore,
  toNodeListener,
} from '@wijkbrug/server';

const [, , database, secret, url, token, ahead] = process.argv;
/** A clock that is so many ms ahead: what a process that was killed had under way need not be waited for. */
const now = () => Date.now() + Number(ahead);
const store = database.startsWith('postgres:') ? await openPostgresStore(database) : openLibsqlStore(database);
const secrets = createSecrets(secret);
const many = { times: 1_000_000, per: 1000 };
const handler = createCallbackHandler({
  log: () => undefined,
  store,
  secrets,
  channels: ['open-klant'],
  rate: many,
  now: () => new Date(now()),
});
const outbox = createOutbox({
  store,
  secrets,
  receivers: [openKlantReceiver({ url, token, actor: { objectId: 'SWT-NOORD' } })],
  backOff: { first: 50, longest: 1000, attempts: 1000, patience: 3_600_000 },
  every: 50,
  now,
  log: () => undefined,
});
outbox.start();
const server = createServer(toNodeListener(handler));
server.listen(0, '127.0.0.1', () => process.send(server.address().port));
