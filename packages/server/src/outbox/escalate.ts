import type { CallbackStore } from '../store/store.js';
import type { Receiver } from './receiver.js';

export interface EscalateOptions {
  readonly store: CallbackStore;
  /** Those that can be asked are asked first whether the team handled it there. */
  readonly receivers: readonly Receiver[];
  /** Names of the receivers that are told. */
  readonly channels: readonly string[];
  readonly now: number;
  /** How long a receiver may take to answer, in ms. */
  readonly timeout?: number;
}

/**
 * Tells somebody about each request that nobody called about before the promised time, once.
 *
 * @returns how many
 */
export async function escalateOverdue(options: EscalateOptions): Promise<number> {
  const { store, receivers, channels, now, timeout = 30_000 } = options;
  let told = 0;
  for (const { id } of await store.overdue(now)) {
    const handledBy = await whoHandled(receivers, id, timeout);
    if (handledBy) {
      await store.setHandling(id, 'done', { at: now, actor: handledBy, action: 'done', reference: id });
    } else if (await store.escalate(id, now, channels)) told++;
  }
  return told;
}

/** A receiver that cannot be asked counts as not handled: nobody is left waiting because a system is down. */
async function whoHandled(receivers: readonly Receiver[], id: string, timeout: number): Promise<string | undefined> {
  for (const receiver of receivers) {
    try {
      if ((await receiver.status?.(id, AbortSignal.timeout(timeout))) === 'done') return receiver.name;
    } catch {
      // Asked in vain.
    }
  }
  return undefined;
}
