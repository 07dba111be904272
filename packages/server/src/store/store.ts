import type { Handling } from '@wijkbrug/core/callback-form.js';

/** A request as it is kept: what identifies it is hashed, what the person told is encrypted. Times are in ms since 1970. */
export interface StoredRequest {
  /** Random; the reference under which every receiver knows the request. */
  readonly id: string;
  /** HMAC of the idempotency key; the same attempt has the same. */
  readonly keyHash: string;
  /**
   * HMAC of the content that came with the key, to tell another request under the same key; a change leaves it as it is. Empty when a
   * version of before wrote over it.
   */
  readonly contentHash: string;
  /** HMAC of the code that the person got. */
  readonly codeHash: string;
  readonly receivedAt: number;
  /** The moment before which the team promised to call; undefined when it promised none. */
  readonly dueAt?: number | undefined;
  /** True when it looks as if a program sent it. */
  readonly suspect?: boolean | undefined;
  /** The encrypted request. */
  readonly sealed: Uint8Array;
}

/** What identifies an attempt to send a request. */
export type Attempt = Pick<StoredRequest, 'keyHash' | 'contentHash'>;

/** What happened to a request that was offered to the store. */
export type Kept =
  /** It is on disk now, or was already. */
  | { readonly kept: StoredRequest; readonly fresh: boolean }
  /** The same attempt was kept before, and was taken back or replaced since; nothing was kept. */
  | { readonly takenBack: true }
  /** Another request has this code; nothing was kept, and nothing replaced. */
  | { readonly codeTaken: true }
  /** The request that it should come instead of is not there; nothing was kept. */
  | NothingToReplace;
export interface NothingToReplace {
  readonly nothingToReplace: true;
}

/** A request as the team sees it. */
export interface HandledRequest extends StoredRequest {
  readonly handling: Handling;
  readonly handledAt?: number | undefined;
  /** When the person last changed it. */
  readonly changedAt?: number | undefined;
  /** When somebody was told that nobody called in time. */
  readonly escalatedAt?: number | undefined;
  /** How often somebody tried and did not reach the person. */
  readonly tries: number;
  /** When that was the last time. */
  readonly triedAt?: number | undefined;
}

/** What a receiver must be told. */
export const deliveryKinds = ['new', 'change', 'withdraw', 'overdue'] as const;
export type DeliveryKind = (typeof deliveryKinds)[number];

/** `dead`: it was given up, with a reason, and waits for somebody who replays it. */
export type DeliveryState = 'waiting' | 'delivered' | 'dead';

/** One message to one receiver. It holds nothing that a person told. */
export interface Delivery {
  /** Rises: messages about one request go to a receiver in this order. */
  readonly seq: number;
  /** The id of the request. */
  readonly reference: string;
  /** The receiver, by the name that it has in the configuration. */
  readonly channel: string;
  readonly kind: DeliveryKind;
  readonly state: DeliveryState;
  /** How often it was begun. */
  readonly attempts: number;
  readonly nextAt: number;
  /** Why it did not work the last time; or what was worth a warning when it did. */
  readonly reason?: string | undefined;
  readonly createdAt: number;
  readonly finishedAt?: number | undefined;
}

/** A delivery that one process may work on, until its lease ends. */
export interface ClaimedDelivery extends Delivery {
  readonly lease: string;
}

/** Who looked at what, or did what. */
export interface AuditEntry {
  readonly at: number;
  /** `person` for somebody with a code, the name of a team's token, or `operator`. */
  readonly actor: string;
  readonly action: string;
  /** The id of the request; undefined when it was about all of them. */
  readonly reference?: string | undefined;
}

/** The new content of a request. */
export type Changed = Pick<StoredRequest, 'id' | 'sealed' | 'dueAt'> & { readonly changedAt: number };

/** How many deliveries there are of a channel in a state. */
export interface DeliveryCount {
  readonly channel: string;
  readonly state: DeliveryState;
  readonly count: number;
}

/** What to claim. */
export interface ClaimOptions {
  readonly now: number;
  /** How long this process may work on them, in ms. */
  readonly lease: number;
  /** The longest pause between two attempts, in ms: what waits longer does so because the clock was wrong. */
  readonly longest: number;
  readonly limit: number;
  readonly channels: readonly string[];
}

/** Where requests are kept. Every method answers only when what it did is on disk. */
export interface CallbackStore {
  /**
   * Keeps a request, and a delivery of it to each channel, unless one with the same key is there.
   *
   * @param replaces hashes of the code of an earlier request, which is taken away at the same moment
   * @param since what was received before this moment, in ms since 1970, is past its time: as if it were not there
   */
  keep(
    request: StoredRequest,
    channels?: readonly string[],
    replaces?: readonly string[],
    since?: number,
  ): Promise<Kept>;
  /**
   * The request of an earlier attempt with one of these keys.
   *
   * @param since the moment at which it was received at the earliest, in ms since 1970
   */
  findByKey(keyHashes: readonly string[], since?: number): Promise<HandledRequest | undefined>;
  /** Whether one of these attempts was kept before, and was taken back or replaced since. */
  wasTakenBack(attempts: readonly Attempt[]): Promise<boolean>;
  /**
   * The request that has one of these codes.
   *
   * @param since the moment at which it was received at the earliest, in ms since 1970
   */
  findByCode(
    codeHashes: readonly string[],
    audit?: Omit<AuditEntry, 'reference'>,
    since?: number,
  ): Promise<HandledRequest | undefined>;
  find(id: string): Promise<HandledRequest | undefined>;
  /** All requests that are there, oldest first. */
  list(audit?: AuditEntry): Promise<readonly HandledRequest[]>;
  /** Puts new content in its place, and tells the receivers that know of it. @returns false when it is not there */
  change(changed: Changed, audit?: AuditEntry): Promise<boolean>;
  /**
   * Writes down what the team did. `not-reached` counts as one more try; said again within a minute it is the same one.
   *
   * @returns false when there is no such request
   */
  setHandling(id: string, handling: Handling, audit?: AuditEntry): Promise<boolean>;
  /** Takes a request away for good, and tells the receivers that know of it. @returns false when it is not there */
  remove(id: string, audit: AuditEntry): Promise<boolean>;
  /** Takes away what was received before a time, with its deliveries and audit lines. @returns how many requests */
  purge(before: number): Promise<number>;
  /** Encrypts each request anew. @returns how many */
  reseal(seal: (id: string, sealed: Uint8Array) => Uint8Array): Promise<number>;

  /** Requests that nobody handled although the promised time has passed, and about which nobody was told yet. */
  overdue(now: number): Promise<readonly HandledRequest[]>;
  /** Remembers that somebody was told, through these channels. */
  escalate(id: string, now: number, channels: readonly string[]): Promise<boolean>;

  /** Deliveries whose time has come, in turn; nobody else gets them until the lease ends. */
  claim(options: ClaimOptions): Promise<readonly ClaimedDelivery[]>;
  /** @returns false when the lease was lost: somebody else works on it */
  finish(claimed: ClaimedDelivery, end: DeliveryEnd): Promise<boolean>;
  deliveries(state?: DeliveryState): Promise<readonly Delivery[]>;
  countDeliveries(): Promise<readonly DeliveryCount[]>;
  /** Lets dead deliveries try again. @returns how many */
  replay(seqs: readonly number[] | 'all', now: number): Promise<number>;

  audit(entry: AuditEntry): Promise<void>;
  auditLines(): Promise<readonly AuditEntry[]>;
  /** @throws Error when the database does not answer */
  check(): Promise<void>;
  close(): Promise<void>;
}

/** How an attempt ended. */
export interface DeliveryEnd {
  readonly state: DeliveryState;
  readonly at: number;
  /** For `waiting`: when to try again. */
  readonly nextAt?: number | undefined;
  readonly reason?: string | undefined;
}
