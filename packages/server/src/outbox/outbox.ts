import type { CallbackRequest } from '@wijkbrug/core/callback-form.js';
import { UnreadableError, type Secrets } from '../secrets.js';
import type { CallbackStore, ClaimedDelivery, DeliveryEnd } from '../store/store.js';
import { defaultBackOff, pauseAfter, type BackOff } from './back-off.js';
import { createPauses } from './pauses.js';
import { DeliveryError, type Message, type Receiver } from './receiver.js';

export interface OutboxOptions {
  readonly store: CallbackStore;
  readonly secrets: Secrets;
  readonly receivers: readonly Receiver[];
  readonly backOff?: BackOff;
  /** How often to look for work, in ms. */
  readonly every?: number;
  /** How long an attempt may take, in ms. */
  readonly timeout?: number;
  /** How many deliveries are under way at the same time. */
  readonly atOnce?: number;
  /** The clock; tests own it. */
  readonly now?: () => number;
  /** From 0 up to 1; tests own it. */
  readonly random?: () => number;
  /** Hears what went wrong. It never holds what a person told. */
  readonly log?: (message: string, cause?: unknown) => void;
}

/** Delivers what the store says must be delivered. */
export interface Outbox {
  /** Begins to look for work. */
  start(): void;
  /** Works on all whose time has come, and answers when that is done. @returns how many attempts were made */
  run(): Promise<number>;
  /** Finishes what is under way and stops. */
  stop(): Promise<void>;
}

/**
 * Delivers each request to each receiver at least once, with one stable reference; to one request in the order in which
 * things happened. What cannot be delivered stays in the store as `dead`, with its reason.
 */
export function createOutbox(options: OutboxOptions): Outbox {
  const { store, secrets, backOff = defaultBackOff, every = 1000, timeout = 30_000, atOnce = 4 } = options;
  const { now = Date.now, random = Math.random, log = console.error } = options;
  const receivers = new Map(options.receivers.map((receiver) => [receiver.name, receiver]));
  const pauses = createPauses(now, backOff);
  const stopping = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<number> | undefined;

  async function work(): Promise<number> {
    let attempts = 0;
    const active = new Set<Promise<void>>();
    for (;;) {
      const channels = stopping.signal.aborted ? [] : [...receivers.keys()].filter((name) => !pauses.has(name));
      const claimed = channels.length === 0 ? [] : await claim(channels, atOnce - active.size);
      attempts += claimed.length;
      for (const one of claimed) {
        const attempt = deliver(one).finally(() => active.delete(attempt));
        active.add(attempt);
      }
      if (active.size === 0) return attempts;
      await Promise.race(active);
    }
  }

  const claim = (channels: readonly string[], limit: number): Promise<readonly ClaimedDelivery[]> =>
    limit < 1
      ? Promise.resolve([])
      : // Longer than any attempt takes, so that nobody else begins while it is under way.
        store.claim({ now: now(), lease: timeout * 4, longest: backOff.longest, limit, channels });

  async function deliver(claimed: ClaimedDelivery): Promise<void> {
    const receiver = receivers.get(claimed.channel);
    if (!receiver) return;
    const end = await attempt(receiver, claimed);
    try {
      await store.finish(claimed, end);
    } catch (cause) {
      // Its lease ends, and it is tried again.
      log(`What became of delivery ${claimed.seq} could not be written down.`, cause);
    }
  }

  async function attempt(receiver: Receiver, claimed: ClaimedDelivery): Promise<DeliveryEnd> {
    try {
      const message = await messageOf(claimed);
      const warnings = message ? await receiver.deliver(message, AbortSignal.timeout(timeout)) : [];
      pauses.clear(receiver.name);
      for (const warning of warnings) log(`${receiver.name}, ${claimed.reference}: ${warning}`);
      return { state: 'delivered', at: now(), reason: warnings.join(' ') || undefined };
    } catch (error) {
      return failed(receiver, claimed, error);
    }
  }

  async function failed(receiver: Receiver, claimed: ClaimedDelivery, error: unknown): Promise<DeliveryEnd> {
    const known = error instanceof DeliveryError ? error : undefined;
    // It has not reached the receiver: nothing was made there, and what its channel delivers goes on.
    if (error instanceof UnreadableError) {
      const reason = `${error.message} Then run: wijkbrug-server replay.`;
      log(`${receiver.name}, ${claimed.reference}: given up. ${reason}`);
      return { state: 'dead', at: now(), reason };
    }
    // What somebody else's code says may hold anything.
    let reason = known?.message ?? `${receiver.name} failed: ${error instanceof Error ? error.name : 'unknown'}.`;
    const late = claimed.attempts >= backOff.attempts && now() - claimed.createdAt >= backOff.patience;
    if (known?.permanent !== true && !late) {
      const pause = Math.min(backOff.longest, known?.wait ?? pauseAfter(claimed.attempts, backOff, random()));
      pauses.add(receiver.name);
      if (claimed.attempts === 1) log(`${receiver.name}, ${claimed.reference}: ${reason} It is tried again.`);
      return { state: 'waiting', at: now(), nextAt: now() + pause, reason };
    }
    try {
      if (claimed.kind === 'new') await receiver.undo?.(claimed.reference, AbortSignal.timeout(timeout));
    } catch {
      reason += ' What was made there could not be taken away again.';
    }
    log(`${receiver.name}, ${claimed.reference}: given up. ${reason}`);
    return { state: 'dead', at: now(), reason };
  }

  /** Undefined when there is nothing to tell any more: the person took it back, and that is told by itself. */
  async function messageOf({ kind, reference, seq, createdAt }: ClaimedDelivery): Promise<Message | undefined> {
    const messageId = `${reference}-${seq}`;
    if (kind === 'withdraw') return { kind, reference, messageId, receivedAt: createdAt };
    const found = await store.find(reference);
    if (!found) return undefined;
    const { receivedAt, dueAt, suspect, sealed } = found;
    const request = JSON.parse(secrets.open(reference, sealed)) as CallbackRequest;
    return { kind, reference, messageId, receivedAt, dueAt, ...(suspect && { suspect }), request };
  }

  const run = (): Promise<number> => (running ??= work().finally(() => (running = undefined)));

  function look(): void {
    run()
      .catch((cause: unknown) => {
        log('The outbox could not be read.', cause);
      })
      .finally(() => {
        if (!stopping.signal.aborted) timer = setTimeout(look, every);
      });
  }

  return {
    start: look,
    run,
    stop: async () => {
      stopping.abort();
      clearTimeout(timer);
      await running?.catch(() => undefined);
    },
  };
}
