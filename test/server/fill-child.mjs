// Another process that uses a database and leaves it: sends requests, and takes the first one back when it is asked to.
//   node fill-child.mjs <database> <secret> <names, with commas between> [code to take back]
import { createCallbackHandler, createSecrets, openLibsqlStore } from '@wijkbrug/server';

const [, , database, secret, names, code] = process.argv;
const store = openLibsqlStore(database);
const handler = createCallbackHandler({ store, secrets: createSecrets(secret), channels: ['one'] });
const post = (path, body) =>
  handler(
    new Request(`https://portal.example/api/v1/callback-requests${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  );
const codes = [];
for (const name of names.split(',').filter(Boolean)) {
  const wish = { name, reach: 'phone', phone: '06 12345678', spokenLanguage: 'Tigrinya' };
  codes.push((await (await post('', wish)).json()).code);
}
if (code) {
  const work = { now: Date.now(), lease: 1000, longest: 1000, limit: 10, channels: ['one'] };
  for (const claimed of await store.claim(work)) await store.finish(claimed, { state: 'delivered', at: Date.now() });
  await post('/withdraw', { code });
}
await store.close();
process.send(codes);
