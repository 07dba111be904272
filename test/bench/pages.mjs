// The pages that are measured beside each other.
import { createServer } from 'node:http';
import { build } from 'esbuild';
import { createPortal } from '../../packages/portal/dist/portal.js';
import { send as sendCompressed } from '../../packages/portal/dist/send.js';

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
 * @returns {Promise<{origin: string, pages: Page[], far: Page[], stop: () => void}>}
 * @typedef {{name: string, path: string, usable: {host: string, inside?: string}}} Page
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
    const send = (type, body) => void sendCompressed(request, response, 200, `${type}; charset=utf-8`, body);
    if (url.pathname === '/bare.js') return send('text/javascript', script);
    if (url.pathname === '/bare')
      return send('text/html', page('<x-bare></x-bare><script type="module" src="/bare.js"></script>'));
    if (url.pathname === '/pasted') return send('text/html', page(pasted, head('team-explainer')));
    if (url.pathname === '/pasted-ar') return send('text/html', page(pasted, head('team-explainer'), 'ar'));
    if (url.pathname === '/pasted-kaart') return send('text/html', page(pastedKaart, head('sociale-kaart')));
    if (url.pathname === '/plain') return send('text/html', plain);
    if (url.pathname === '/plain-ar') return send('text/html', plainArabic);
    if (url.pathname === '/plain-kaart') return send('text/html', plainKaart);
    if (url.pathname === '/pasted-form') return send('text/html', page(pastedForm, head('callback-form')));
    if (url.pathname === '/plain-form') return send('text/html', plainForm);
    portal.emit('request', request, response);
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  const origin = `http://127.0.0.1:${server.address().port}`;
  const plain = await plainPage(`${origin}/`);
  const plainForm = await plainPage(`${origin}/terugbellen`);
  const plainArabic = await plainPage(`${origin}/?lang=ar`);
  const plainKaart = await plainPage(`${origin}/sociale-kaart`);
  return {
    origin,
    pages: [
      { name: 'plain HTML', path: '/plain', usable: { host: 'details' } },
      { name: 'bare Lit element', path: '/bare', usable: { host: 'x-bare', inside: 'button' } },
      { name: 'explainer, server-rendered', path: '/', usable: { host: 'details' } },
      { name: 'explainer, snippet', path: '/pasted', usable: { host: 'details' } },
      { name: 'plain HTML form', path: '/plain-form', usable: { host: '#name' } },
      { name: 'form, server-rendered', path: '/terugbellen', usable: { host: form, inside: '#name' } },
      { name: 'form, snippet', path: '/pasted-form', usable: { host: form, inside: '#name' } },
    ],
    /** For a slow network only. */
    far: [
      { name: 'plain HTML, Arabic', path: '/plain-ar', usable: { host: 'details' } },
      { name: 'explainer in Arabic, server-rendered', path: '/?lang=ar', usable: { host: 'details' } },
      { name: 'explainer in Arabic, snippet', path: '/pasted-ar', usable: { host: 'details' } },
      { name: 'plain HTML list', path: '/plain-kaart', usable: { host: entry } },
      { name: 'sociale kaart, server-rendered', path: '/sociale-kaart', usable: { host: entry } },
      { name: 'sociale kaart, snippet', path: '/pasted-kaart', usable: { host: entry } },
    ],
    stop: () => server.close(),
  };
}

const form = 'wijkbrug-callback-form';
const entry = '.wijkbrug-entry';

/** The snippets of docs/guides/embed.md. */
const head = (name) =>
  `<link rel="stylesheet" href="/wijkbrug/wijkbrug.css"><script type="module" src="/wijkbrug/${name}.js"></script>`;
const pasted =
  '<wijkbrug-team-explainer team="/data/team.json" phone="085 000 00 00"><p>Bel <a href="tel:0850000000">085 000 00 00</a>.</p></wijkbrug-team-explainer><footer>Gemeente</footer>';
const pastedForm =
  '<wijkbrug-callback-form action="/api/v1/callback-requests" team="/data/team.json" phone="085 000 00 00"><p>Bel <a href="tel:0850000000">085 000 00 00</a>.</p></wijkbrug-callback-form><footer>Gemeente</footer>';
const pastedKaart =
  '<wijkbrug-sociale-kaart src="/kaart/lindenwaard/index.json" phone="085 000 00 00"><p>Bel <a href="tel:0850000000">085 000 00 00</a>.</p></wijkbrug-sociale-kaart><footer>Gemeente</footer>';

const page = (body, more = '', lang = 'nl') =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8">${more}<meta name="viewport" content="width=device-width"><title>Meting</title><link rel="icon" href="data:,"><body><h1>Wijkteam</h1>${body}</body></html>`;

/** A page of the server, with our element's tags and script taken away: the same text and fields as plain HTML. */
async function plainPage(address) {
  const html = await (await fetch(address)).text();
  return html.replace(/<script.*?<\/script>/gs, '').replace(/<\/?(?:wijkbrug-|template)[^>]*>/g, '');
}
