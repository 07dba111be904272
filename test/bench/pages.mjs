// The pages that are measured beside each other.
import { createServer } from 'node:http';
import { build } from 'esbuild';
import { createPortal } from '../../packages/portal/dist/portal.js';

/** One Lit element with a heading, twenty lines and a button: about the least that a framework page can be. */
const litElement = `
  import { css, html, LitElement } from 'lit';
  customElements.define('x-bare', class extends LitElement {
    static styles = css\`:host { display: block }\`;
    render() {
      return html\`<h2>Vragen</h2>\${Array.from({ length: 20 }, (_, n) => html\`<p>Vraag \${n}</p>\`)}<button>Meer</button>\`;
    }
  });
`;

/**
 * Starts one server with all pages.
 *
 * @returns {Promise<{origin: string, pages: {name: string, path: string, usable: {host: string, inside?: string}}[], stop: () => void}>}
 */
export async function servePages() {
  const portal = createPortal();
  const bare = await build({
    stdin: { contents: litElement, resolveDir: process.cwd(), loader: 'js' },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  });
  const script = bare.outputFiles[0]?.text ?? '';
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const send = (type, body) => response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(body);
    if (url.pathname === '/bare.js') return send('text/javascript', script);
    if (url.pathname === '/bare')
      return send('text/html', page('<x-bare></x-bare><script type="module" src="/bare.js"></script>'));
    if (url.pathname === '/pasted') return send('text/html', page(pasted, head));
    if (url.pathname === '/plain') return void plainPage(portal).then((html) => send('text/html', html));
    portal.emit('request', request, response);
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    pages: [
      { name: 'plain HTML', path: '/plain', usable: { host: 'details' } },
      { name: 'bare Lit element', path: '/bare', usable: { host: 'x-bare', inside: 'button' } },
      { name: 'explainer, server-rendered', path: '/', usable: { host: 'details' } },
      { name: 'explainer, snippet', path: '/pasted', usable: { host: 'details' } },
    ],
    stop: () => server.close(),
  };
}

/** The snippet of docs/guides/embed.md. */
const head =
  '<link rel="stylesheet" href="/wijkbrug/wijkbrug.css"><script type="module" src="/wijkbrug/team-explainer.js"></script>';
const pasted =
  '<wijkbrug-team-explainer team="/data/team.json" phone="085 000 00 00"><p>Bel <a href="tel:0850000000">085 000 00 00</a>.</p></wijkbrug-team-explainer><footer>Gemeente</footer>';

const page = (body, more = '') =>
  `<!doctype html><html lang="nl"><meta charset="utf-8">${more}<meta name="viewport" content="width=device-width"><title>Meting</title><link rel="icon" href="data:,"><body><h1>Wijkteam</h1>${body}</body></html>`;

/** The page of the server, with our element's tags and script taken away: the same text as plain HTML. */
async function plainPage(portal) {
  const chunks = [];
  await new Promise((done) => {
    const response = {
      headersSent: false,
      writeHead: () => response,
      end: (body) => done(chunks.push(body)),
    };
    portal.emit('request', { url: '/' }, response);
  });
  return chunks
    .join('')
    .replace(/<script.*?<\/script>/gs, '')
    .replace(/<template.*?<\/template>/gs, '')
    .replace(/<\/?wijkbrug-[^>]*>/g, '');
}
