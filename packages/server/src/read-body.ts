import { Problem } from './problem.js';

/** The body of a request, as text pairs or as JSON. */
export interface Body {
  readonly kind: 'form' | 'json';
  readonly data: unknown;
}

const kinds: Readonly<Record<string, Body['kind']>> = {
  'application/json': 'json',
  'application/x-www-form-urlencoded': 'form',
};

/** What the content type says a body is; undefined when it is nothing that we read. */
export const bodyKind = (request: Request): Body['kind'] | undefined =>
  kinds[(request.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? ''];

/**
 * @param limit in bytes
 * @throws Problem
 */
export async function readBody(request: Request, limit: number): Promise<Body> {
  const kind = bodyKind(request);
  if (!kind) throw new Problem('media-type');
  const text = await readText(request, limit);
  if (kind === 'form') return { kind, data: new URLSearchParams(text) };
  try {
    return { kind, data: JSON.parse(text) as unknown };
  } catch (cause) {
    throw new Problem('not-readable', { cause });
  }
}

/** The text of a field that stands beside those of the request; undefined when there is none. */
export function fieldOf({ data }: Body, name: string): string | undefined {
  if (data instanceof URLSearchParams) return data.get(name) ?? undefined;
  const value =
    typeof data === 'object' && data !== null && Object.hasOwn(data, name) ? (data as never)[name] : undefined;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

/** Stops reading at the limit, whatever the sender says that the length is. */
async function readText(request: Request, limit: number): Promise<string> {
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw new Problem('too-large');
  try {
    const chunks: Uint8Array[] = [];
    let length = 0;
    for await (const chunk of (request.body ?? []) as unknown as AsyncIterable<Uint8Array>) {
      length += chunk.length;
      if (length > limit) throw new Problem('too-large');
      chunks.push(chunk);
    }
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
  } catch (cause) {
    // It is no text, or the sender went away in the middle of it.
    throw cause instanceof Problem ? cause : new Problem('not-readable', { cause });
  }
}
