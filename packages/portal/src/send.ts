import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { brotliCompress, constants } from 'node:zlib';
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
  "frame-ancestors 'self'",
  "require-trusted-types-for 'script'",
].join('; ');

/** Headers of every answer. */
export const headers = {
  'content-security-policy': contentSecurityPolicy,
  // Who leaves quickly says to nobody where they were.
  'referrer-policy': 'same-origin',
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
  if (!/\bbr\b/.test(request.headers['accept-encoding']?.toString() ?? '')) {
    response.writeHead(status, common).end(body);
    return;
  }
  // Files are compressed once for everybody, pages are waited for: a fiftieth more takes a seventh of the time.
  const small = await compressOnce(body, type.startsWith('text/html') ? 6 : 9);
  response.writeHead(status, { ...common, 'content-encoding': 'br' }).end(small);
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
