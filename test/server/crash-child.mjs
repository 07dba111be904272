// A server process that a test kills. It listens on a free port and tells which.
import { createServer } from 'node:http';
import { createCallbackHandler, createSecrets, openLibsqlStore, toNodeListener } from '@wijkbrug/server';

const [, , database, secret] = process.argv;
const handler = createCallbackHandler({
  store: openLibsqlStore(database),
  secrets: createSecrets(secret),
  rate: { times: 1_000_000, per: 1000 },
});
const server = createServer(toNodeListener(handler));
server.listen(0, '127.0.0.1', () => process.send(server.address().port));
