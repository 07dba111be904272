/** What is wrong with how the command was used; the sentence stands in the messages. */
export type UsageCode =
  | 'no-command'
  | 'unknown-option'
  | 'missing-option'
  | 'source-missing'
  | 'source-unreadable'
  | 'file-unreadable'
  | 'source-format'
  | 'source-empty'
  | 'source-no-workbook'
  | 'source-too-large'
  | 'too-many-cells'
  | 'team-sheet'
  | 'team-is-workbook'
  | 'team-is-profile'
  | 'language'
  | 'checker'
  | 'out-exists'
  | 'out-not-xlsx'
  | 'out-unwritable'
  | 'report-in-out'
  | 'open-in-out'
  | 'out-not-ours'
  | 'hidden-in-files'
  | 'date'
  | 'mapping-not-json'
  | 'mapping-format'
  | 'mapping-shape'
  | 'mapping-key'
  | 'mapping-choice'
  | 'mapping-hidden-column'
  | 'mapping-field'
  | 'mapping-value'
  | 'mapping-value-field'
  | 'mapping-personal'
  | 'held-name-unknown'
  | 'mapping-no-name'
  | 'not-json'
  | 'words-format'
  | 'words-shape'
  | 'words-subject'
  | 'words-language'
  | 'words-personal'
  | 'places-columns'
  | 'geocoder-unknown'
  | 'geocoder-failed';

/** Something that the person who runs the command can mend. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly code: UsageCode;
  /** What the message names: the file, the value found, what may be chosen. */
  readonly details: Readonly<Record<string, string>>;

  constructor(code: UsageCode, details: Readonly<Record<string, string>> = {}) {
    super(`${code} ${JSON.stringify(details)}`);
    this.code = code;
    this.details = details;
  }
}
