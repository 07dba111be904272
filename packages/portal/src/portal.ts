import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { menu, pages } from './pages/index.js';
import { headers, send } from './send.js';
import { layout, phone, type Choice } from './site.js';
import { readStaticFile } from './static-files.js';
import { isThemeName } from './themes.js';

/** The portal as a server that is not listening yet. */
export function createPortal(): Server {
  return createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500, { ...headers, 'content-type': 'text/plain; charset=utf-8' });
      response.end(`Er ging iets mis. Bel ${phone}.`);
    });
  });
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://localhost');
  const file = await readStaticFile(url.pathname);
  if (file) return send(request, response, 200, file.type, file.body);
  const page = pages.get(url.pathname);
  if (!page) return send(request, response, 404, 'text/plain; charset=utf-8', 'Deze pagina bestaat niet.');
  const choice = choiceOf(url);
  return send(request, response, 200, 'text/html; charset=utf-8', layout(page, menu, choice, await page.body(choice)));
}

function choiceOf({ searchParams }: URL): Choice {
  const theme = searchParams.get('theme') ?? '';
  return { lang: searchParams.get('lang') ?? 'nl', theme: isThemeName(theme) ? theme : 'none' };
}
