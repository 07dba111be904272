/** A request as it is kept: what identifies it is hashed, what the person told is encrypted. Times are in ms since 1970. */
export interface StoredRequest {
  readonly id: string;
  /** HMAC of the idempotency key; the same attempt has the same. */
  readonly keyHash: string;
  /** HMAC of the content, to tell another request under the same key. */
  readonly contentHash: string;
  /** HMAC of the code that the person got. */
  readonly codeHash: string;
  readonly receivedAt: number;
  /** The encrypted request. */
  readonly sealed: Uint8Array;
}

/** What happened to a request that was offered to the store. */
export type Kept =
  /** It is on disk now, or was already. */
  | { readonly kept: StoredRequest; readonly fresh: boolean }
  /** Another request has this code. */
  | { readonly codeTaken: true };

/** What the team did with a request. */
export const handlings = ['new', 'not-reached', 'done'] as const;
export type Handling = (typeof handlings)[number];

/** A request as the team sees it. */
export interface HandledRequest extends StoredRequest {
  readonly handling: Handling;
}

/** Where requests are kept. Every method answers only when what it did is on disk. */
export interface CallbackStore {
  /** Keeps a request, unless one with the same key is there. */
  keep(request: StoredRequest): Promise<Kept>;
  /** All requests that are there, oldest first. */
  list(): Promise<readonly HandledRequest[]>;
  /** @returns false when there is no such request */
  setHandling(id: string, handling: Handling): Promise<boolean>;
  /** Takes a request away for good. @returns false when no request has this code */
  remove(codeHash: string): Promise<boolean>;
  /** Takes away what was received before a time. @returns how many */
  purge(before: number): Promise<number>;
  close(): Promise<void>;
}
