import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/**
 * Serves a folder on a free port of this computer.
 *
 * @param {string} folder
 * @param {Record<string, string>} [headers] for every answer, such as a content security policy
 * @returns {Promise<{ origin: string, close: () => Promise<void> }>}
 */
export async function serve(folder, headers = {}) {
  const server = createServer(async (request, response) => {
    try {
      const path = fileFor(folder, request.url ?? '/');
      const body = await readFile(path);
      const type = types[/** @type {keyof typeof types} */ (extname(path))] ?? 'application/octet-stream';
      response.writeHead(200, { 'content-type': type, ...headers }).end(body);
    } catch {
      response.writeHead(404, headers).end();
    }
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', () => ready(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        // A browser keeps its connections open, and close() would wait for them.
        server.closeAllConnections();
      }),
  };
}

/**
 * @param {string} folder
 * @param {string} url
 */
function fileFor(folder, url) {
  const path = normalize(join(folder, decodeURIComponent(new URL(url, 'http://localhost').pathname)));
  if (!path.startsWith(normalize(folder + sep))) throw new Error(`outside of ${folder}`);
  return path.endsWith(sep) ? join(path, 'index.html') : path;
}
