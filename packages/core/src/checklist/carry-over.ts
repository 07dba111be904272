import type { Kader } from '../kader/types.js';
import { replyOf } from './assessment.js';
import { isFilled } from './edit.js';
import type { Assessment, Reply } from './types.js';

/**
 * Brings answers to another version of the statements. A statement that stands for an older one takes its answer; the
 * older one is kept, so that nothing is lost when the version turns out to be the wrong one.
 */
export function carryOver(assessment: Assessment, kader: Kader): Assessment {
  const taken = kader.statements.flatMap(({ id, replaces = [] }): [string, Reply][] => {
    if (replyOf(assessment, id)) return [];
    const given = replaces.flatMap((before) => replyOf(assessment, before) ?? []);
    // Of two older ones, one may have been emptied.
    const older = given.find(isFilled) ?? given[0];
    return older ? [[id, older]] : [];
  });
  return {
    ...assessment,
    kader: { id: kader.id, version: kader.version },
    replies: { ...assessment.replies, ...Object.fromEntries(taken) },
  };
}
