import { replyOf } from './assessment.js';
import type { About, Assessment, Reply, ReplyFields } from './types.js';

/**
 * Changes what was filled in at one entry.
 *
 * @param id of the entry
 * @param fields what changes; undefined or an empty text takes a field out
 * @param now milliseconds since 1970; a clock that went back does not make the change older than what it changes
 */
export function changeReply(assessment: Assessment, id: string, fields: ReplyFields, now: number): Assessment {
  const before = replyOf(assessment, id);
  const reply = { ...filled({ ...before, ...fields }), at: later(before?.at, now) };
  return { ...assessment, replies: { ...assessment.replies, [id]: reply } };
}

/** Changes what is said about the whole. */
export function changeAbout(
  assessment: Assessment,
  fields: { readonly [Field in keyof Omit<About, 'at'>]?: About[Field] | undefined },
  now: number,
): Assessment {
  const { about } = assessment;
  return { ...assessment, about: { ...filled({ ...about, ...fields }), at: later(about.at, now) } };
}

/** True when something is filled in; a reply that was emptied again says nothing. */
export const isFilled = (reply: Reply | undefined): reply is Reply =>
  reply !== undefined && Object.keys(reply).length > 1;

const later = (before: number | undefined, now: number): number => Math.max(Math.trunc(now), (before ?? -1) + 1);

const filled = <T extends object>(fields: { [Field in keyof T]?: T[Field] | undefined }): T =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== '')) as T;
