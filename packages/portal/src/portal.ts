import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createCallbackServer, defaultFolder } from './callback-server.js';
import { choiceOf } from './choice.js';
import { readKaartFile } from './kaart-files.js';
import { mapTile } from './map-tile.js';
import { menu, missingPage, pages } from './pages/index.js';
import { correctionsPath, questionsPath, receiveCorrection, receiveQuestion } from './questions.js';
import { headers, send } from './send.js';
import { layout, phone } from './site.js';
import { readStaticFile } from './static-files.js';

/**
 * The portal as a server that is not listening yet.
 *
 * @param folder where callback requests are kept
 */
export function createPortal(folder = defaultFolder): Server {
  const callbacks = createCallbackServer(folder);
  const portal = createServer((request, response) => {
    if (request.url?.startsWith('/api/')) {
      callbacks.listener(request, response);
      return;
    }
    const received = receivers[request.url?.split('?')[0] ?? ''];
    const answered = received ? received(request, response, folder) : answer(request, response);
    answered.catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500, { ...headers, 'content-type': 'text/plain; charset=utf-8' });
      response.end(`Er ging iets mis. Bel ${phone}.`);
    });
  });
  portal.on('close', () => void callbacks.store.close());
  return portal;
}

const receivers: Readonly<Record<string, typeof receiveQuestion | undefined>> = {
  [questionsPath]: receiveQuestion,
  [correctionsPath]: receiveCorrection,
};

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://localhost');
  const file = await readStaticFile(url.pathname);
  if (file) return send(request, response, 200, file.type, file.body);
  const data = await readKaartFile(url.pathname);
  if (data !== undefined) return send(request, response, 200, 'application/json; charset=utf-8', data);
  const tile = mapTile(url.pathname);
  if (tile !== undefined) return send(request, response, 200, 'image/svg+xml', tile);
  const found = pages.get(url.pathname);
  const page = found ?? missingPage;
  const choice = choiceOf(url);
  return send(
    request,
    response,
    found ? 200 : 404,
    'text/html; charset=utf-8',
    layout(page, menu, choice, await page.body(choice, url.searchParams)),
  );
}
