import type { Assessment, Reply } from './types.js';

/** An assessment in which nothing is filled in. */
export const emptyAssessment = (key: string, kader: Assessment['kader'], author: string): Assessment => ({
  key,
  kader: { id: kader.id, version: kader.version },
  author,
  about: { at: 0 },
  replies: {},
});

/** What was filled in at an entry. */
export const replyOf = ({ replies }: Assessment, id: string): Reply | undefined =>
  Object.hasOwn(replies, id) ? replies[id] : undefined;
