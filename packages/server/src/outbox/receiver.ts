import type { CallbackRequest } from '@wijkbrug/core/callback-form.js';
import type { DeliveryKind } from '../store/store.js';

/** What a receiver is told about one request. Times are in ms since 1970. */
export interface Message {
  readonly kind: DeliveryKind;
  /** Random and stable: the same for every attempt and every kind. */
  readonly reference: string;
  /** Stable for this message: the same for every attempt. */
  readonly messageId: string;
  readonly receivedAt: number;
  readonly dueAt?: number | undefined;
  /** True when it looks as if a program sent it: somebody looks before calling. */
  readonly suspect?: boolean | undefined;
  /** What the person told; undefined when it was taken back. */
  readonly request?: CallbackRequest | undefined;
}

/** Where requests go: Open Klant, a mailbox, another system. */
export interface Receiver {
  /** Its name in the outbox. It must stay the same from one start to the next. */
  readonly name: string;
  /**
   * Tells it. It may be told the same again: after a crash nobody knows whether it heard.
   *
   * @returns what somebody should look at, although it was delivered
   * @throws DeliveryError
   */
  deliver(message: Message, signal: AbortSignal): Promise<readonly string[]>;
  /** Takes away what an attempt left half-made. */
  undo?(reference: string, signal: AbortSignal): Promise<void>;
  /** Whether the team handled it there. */
  status?(reference: string, signal: AbortSignal): Promise<'open' | 'done' | 'unknown'>;
}

/** An attempt that failed. Its message is kept and shown: it says what went wrong, and never what a person told. */
export class DeliveryError extends Error {
  /** True when trying again cannot help. */
  readonly permanent: boolean;
  /** How long the receiver asked to wait, in ms. */
  readonly wait: number | undefined;

  constructor(message: string, options: { permanent?: boolean; wait?: number | undefined; cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.name = 'DeliveryError';
    this.permanent = options.permanent ?? false;
    this.wait = options.wait;
  }
}
