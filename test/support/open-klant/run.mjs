// Starts the stand-in of Open Klant, to try the server with:  node test/support/open-klant/run.mjs [port]
// It keeps what it is told in memory, and prints each call. Press Ctrl+C to stop.
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

const port = Number(process.argv[2] ?? 8001);
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error(`The port is "${process.argv[2]}": give a number, such as 8001.`);
  process.exit(1);
}
const entry = fileURLToPath(new URL('./stand-in.ts', import.meta.url));
// Node of some versions reads no TypeScript.
const [{ text }] = buildSync({
  entryPoints: [entry],
  bundle: true,
  write: false,
  platform: 'node',
  format: 'esm',
}).outputFiles;
const { startOpenKlant } = await import(`data:text/javascript;base64,${Buffer.from(text).toString('base64')}`);

const openKlant = await startOpenKlant(undefined, port).catch((error) => {
  console.error(error.code === 'EADDRINUSE' ? `Port ${port} is in use: give another one.` : error.message);
  process.exit(1);
});
openKlant.addActor('SWT-NOORD');
openKlant.fault = (call) => {
  console.log(call);
  return undefined;
};
console.log(`The stand-in of Open Klant listens. Give the server:

export WIJKBRUG_OPEN_KLANT_URL=${openKlant.url}
export WIJKBRUG_OPEN_KLANT_TOKEN=${openKlant.token}
export WIJKBRUG_OPEN_KLANT_ACTOR=SWT-NOORD
`);
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    const { klantcontacten, betrokkenen, digitaleadressen, internetaken } = openKlant.kept;
    console.log(JSON.stringify({ klantcontacten, betrokkenen, digitaleadressen, internetaken }, undefined, 2));
    void openKlant.stop();
  });
}
