import { createServer, type Server, type ServerResponse } from 'node:http';
import { menu, pages } from './pages/index.js';
import { layout, type Choice } from './site.js';
import { sendFile } from './static-files.js';
import { isThemeName } from './themes.js';

/** Decisive for a portal that embeds us: nothing inline, nothing from elsewhere, no string that becomes code. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "media-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

const headers = {
  'content-security-policy': contentSecurityPolicy,
  'referrer-policy': 'strict-origin-when-cross-origin',
  'x-content-type-options': 'nosniff',
};

/** The portal as a server that is not listening yet. */
export function createPortal(): Server {
  return createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    answer(url, response).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500, { ...headers, 'content-type': 'text/plain; charset=utf-8' });
      response.end('Er ging iets mis. Bel 085 000 00 00.');
    });
  });
}

async function answer(url: URL, response: ServerResponse): Promise<void> {
  if (await sendFile(url.pathname, response, headers)) return;
  const page = pages.get(url.pathname);
  if (!page) {
    response.writeHead(404, { ...headers, 'content-type': 'text/plain; charset=utf-8' });
    response.end('Deze pagina bestaat niet.');
    return;
  }
  const choice = choiceOf(url);
  const html = layout(page, menu, choice, await page.body(choice));
  response.writeHead(200, { ...headers, 'content-type': 'text/html; charset=utf-8' });
  response.end(html);
}

function choiceOf({ searchParams }: URL): Choice {
  const theme = searchParams.get('theme') ?? '';
  return { lang: searchParams.get('lang') ?? 'nl', theme: isThemeName(theme) ? theme : 'none' };
}
