import { ofKind } from '../kader/about-statement.js';
import type { KaderEntry } from '../kader/entry-types.js';
import type { DiversityFactor } from '../kader/entry-types-residents.js';
import { replyOf } from './assessment.js';
import type { Assessment } from './types.js';

/** One of the seven differences. It is chosen by `priority` on its reply, and the why is its `reason`. */
export interface FocusChoice {
  readonly factor: DiversityFactor;
  readonly chosen: boolean;
  readonly reason?: string;
}

/** Where a team puts the emphasis, within all diversity. */
export interface Focus {
  /** All seven, so that none is out of sight. */
  readonly choices: readonly FocusChoice[];
  /** Chosen without saying why: the choice counts once it has a reason. */
  readonly withoutReason: readonly DiversityFactor[];
  /** Say with every choice that all differences count. */
  readonly reminders: readonly KaderEntry[];
}

const reminders: readonly string[] = ['pr-vis-2-welke-aspecten', 'dk-obst-3-mensen-verschillen-op-meer'];

/** @param entries of the part `bewoners`; with `proces` and `diversiteitskader` the reminders are found too */
export function focusOf(assessment: Assessment, entries: readonly KaderEntry[]): Focus {
  const choices = ofKind(entries, 'diversity-factor').map((factor): FocusChoice => {
    const { priority, reason } = replyOf(assessment, factor.id) ?? {};
    return { factor, chosen: priority === true, ...(reason && { reason }) };
  });
  return {
    choices,
    withoutReason: choices.filter(({ chosen, reason }) => chosen && !reason?.trim()).map(({ factor }) => factor),
    reminders: entries.filter(({ id }) => reminders.includes(id)),
  };
}
