import { fetchJson } from '../fetch-json.js';

/** A thing in Open Klant. */
export interface Entity {
  readonly uuid: string;
  readonly [field: string]: unknown;
}

/** Speaks with Open Klant. Paths and names of parameters are of its Klantinteracties API. */
export interface OpenKlantClient {
  /** What a list gives, page after page. */
  list(path: string, query: Readonly<Record<string, string>>): Promise<readonly Entity[]>;
  create<T = Entity>(path: string, body: object): Promise<T>;
  change(path: string, uuid: string, body: object): Promise<void>;
  /** It counts as done when it was gone already. */
  remove(path: string, uuid: string): Promise<void>;
}

/** Pages that are read at the most: what we look for has a few entries. */
const mostPages = 20;

/**
 * @param base address of the API, such as `https://openklant.gemeente.nl/klantinteracties/api/v1`
 * @param token gives full access: it stays on this server
 */
export function createClient(base: string, token: string, signal: AbortSignal): OpenKlantClient {
  const headers = { authorization: `Token ${token}`, 'content-type': 'application/json', accept: 'application/json' };
  const address = (path: string): URL => new URL(`${base.replace(/\/+$/, '')}/${path}`);
  const send = async (method: string, url: URL, path: string, body?: object): Promise<unknown> => {
    const init = { method, headers, signal, ...(body && { body: JSON.stringify(body) }) };
    return (await fetchJson(`Open Klant: ${method} /${path}`, url, init)).data;
  };

  return {
    list: async (path, query) => {
      const found: Entity[] = [];
      let url: URL | undefined = address(path);
      url.search = new URLSearchParams(query).toString();
      for (let page = 0; url && page < mostPages; page++) {
        const data = (await send('GET', url, path)) as { results?: Entity[]; next?: string | null } | undefined;
        found.push(...(data?.results ?? []));
        // Behind a proxy it may name itself otherwise: only what was asked is taken over.
        const next: string | null = data?.next ?? null;
        url = next === null ? undefined : address(path);
        if (url && next !== null) url.search = new URL(next).search;
      }
      return found;
    },
    create: async (path, body) => (await send('POST', address(path), path, body)) as never,
    change: async (path, uuid, body) => {
      await send('PATCH', address(`${path}/${uuid}`), path, body);
    },
    remove: async (path, uuid) => {
      try {
        await send('DELETE', address(`${path}/${uuid}`), path);
      } catch (error) {
        if (statusOf(error) !== 404) throw error;
      }
    },
  };
}

/** What it was refused with; undefined when there was no answer. */
export const statusOf = (error: unknown): number | undefined => refusalOf(error)?.status;

/** The fields that were refused, by name and code. */
export function refusedFields(error: unknown): readonly { readonly name: string; readonly code: string }[] {
  const { invalidParams } = (refusalOf(error)?.data ?? {}) as { invalidParams?: unknown };
  return Array.isArray(invalidParams) ? (invalidParams as { name: string; code: string }[]) : [];
}

function refusalOf(error: unknown): { readonly status: number; readonly data: unknown } | undefined {
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof Error && cause.name === 'RefusedError' ? (cause as never) : undefined;
}
