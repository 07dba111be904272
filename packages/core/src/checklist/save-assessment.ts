import { canonical, checksum } from './canonical.js';
import type { Assessment } from './types.js';

/** The name of the format, before its version. */
export const checklistFormat = 'wijkbrug-checklist';

/** The version that is written. Earlier ones can be read. */
export const checklistVersion = 1;

/** An assessment as a file, which `saveAssessment` writes and `parseAssessment` reads. */
export interface AssessmentFile extends Assessment {
  readonly format: `${typeof checklistFormat}/${typeof checklistVersion}`;
  /** Credit of the statements, for whoever opens the file in an editor. */
  readonly source?: string;
  /** Of all the rest: tells a file that lost a part from a whole one. */
  readonly checksum: string;
}

/** What stands in a file beside the assessment. */
export const checksumOf = (body: object): string => checksum(canonical(body));

/** True when nothing changed since it was saved. Names are sorted already in what was saved here: that is looked at first. */
export const isWhole = (body: object, saved: unknown): boolean =>
  saved === checksum(JSON.stringify(body)) || saved === checksumOf(body);

/**
 * The assessment as text: for a file, and for the storage of a browser.
 *
 * @param source credit to write into a file: `kader.attribution`. Reading leaves it aside.
 */
export function saveAssessment(assessment: Assessment, source?: string): string {
  const body = { format: `${checklistFormat}/${checklistVersion}`, ...(source && { source }), ...assessment };
  const sorted = canonical(body);
  return `${JSON.stringify({ ...(JSON.parse(sorted) as object), checksum: checksum(sorted) }, null, 1)}\n`;
}

/**
 * Only the ticks, as the interactive PDF of 2018 kept them: format 0, which can be opened again. “Partly” is not a tick.
 *
 * @param source credit, as with {@link saveAssessment}
 */
export function saveTicks({ key, kader, author, replies }: Assessment, source?: string): string {
  const ticked = Object.keys(replies).filter((id) => replies[id]?.answer === 'yes');
  const body = { format: `${checklistFormat}/0`, ...(source && { source }), key, kader, author, ticked };
  return `${JSON.stringify(body, null, 1)}\n`;
}
