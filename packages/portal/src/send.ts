import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { brotliCompress, constants, createBrotliCompress } from 'node:zlib';
import { promisify } from 'node:util';

const compress = promisify(brotliCompress);
const compressed = new Map<string, Promise<Buffer>>();

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

/** Files are compressed once for everybody, pages are waited for: a fiftieth more takes a seventh of the time. */
const pageQuality = 6;

const takesBrotli = ({ headers: asked }: IncomingMessage): boolean =>
  /\bbr\b/.test(asked['accept-encoding']?.toString() ?? '');

/** Headers of every answer. */
export const headers = {
  'content-security-policy': contentSecurityPolicy,
  'referrer-policy': 'strict-origin-when-cross-origin',
  'x-content-type-options': 'nosniff',
  vary: 'accept-encoding',
} as const;

/** Answers with a text, compressed where the browser can read that. */
export async function send(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  type: string,
  body: string | Buffer,
): Promise<void> {
  const common = { ...headers, 'content-type': type, 'cache-control': 'no-cache' };
  if (!takesBrotli(request)) {
    response.writeHead(status, common).end(body);
    return;
  }
  const small = await compressOnce(body, type.startsWith('text/html') ? pageQuality : 9);
  response.writeHead(status, { ...common, 'content-encoding': 'br' }).end(small);
}

/** A page in two parts, the second of which takes a while: the browser begins with the first meanwhile. */
export async function sendInParts(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  first: string,
  rest: Promise<string>,
): Promise<void> {
  const common = { ...headers, 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' };
  if (!takesBrotli(request)) {
    response.writeHead(status, common).write(first);
    response.end(await rest);
    return;
  }
  response.writeHead(status, { ...common, 'content-encoding': 'br' });
  const compressor = createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: pageQuality } });
  compressor.pipe(response);
  compressor.write(first);
  compressor.flush();
  compressor.end(await rest);
}

/** The same text is compressed once. */
function compressOnce(body: string | Buffer, quality: number): Promise<Buffer> {
  const key = createHash('sha256').update(body).digest('base64');
  const known = compressed.get(key);
  if (known) return known;
  // Pages differ by moment and choice; the few hundred that are kept bound the memory.
  if (compressed.size > 500) compressed.clear();
  const result = compress(body, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
  compressed.set(key, result);
  return result;
}
