import { amsterdamDate } from '@wijkbrug/core/locale.js';
import type { Config } from './config.js';
import { counted } from './counted.js';
import type { CallbackStore } from './store/store.js';

const day = 86_400_000;

/** Marks, in the audit, a rekey that came after a change of the secret. */
export const afterChange = 'former';

/** The last day in the Netherlands on which something kept at a moment is still there, as `YYYY-MM-DD`. */
export const lastDay = (at: number, { retentionDays }: Pick<Config, 'retentionDays'>): string =>
  amsterdamDate(new Date(at + retentionDays * day));

/**
 * Says which requests nobody finds by their code any more. A code is kept as a hash under the secret of its time, and only
 * the person has the code itself: encrypting anew cannot hash it anew.
 */
export async function codesOfBefore(store: CallbackStore, config: Config): Promise<string | undefined> {
  if (config.formerSecrets.length > 0) return undefined;
  const rekey = (await store.auditLines()).findLast(
    ({ action, reference }) => action === 'rekey' && reference === afterChange,
  );
  if (!rekey) return undefined;
  const before = (await store.list()).filter(({ receivedAt }) => receivedAt < rekey.at);
  if (before.length === 0) return undefined;
  return `${counted(before.length, 'request')} cannot be found by code: whoever has it cannot read, change or withdraw the request. Put the secret of before ${amsterdamDate(new Date(rekey.at))} in WIJKBRUG_FORMER_SECRETS until ${lastDay(rekey.at, config)}, when they are past their time.`;
}
