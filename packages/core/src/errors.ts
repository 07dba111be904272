/** What went wrong, as a code that a program can act on. The sentences for residents live elsewhere. */
export type ErrorCode =
  /** The text is not JSON (an HTML error page, for example). */
  | 'not-json'
  /** A value that must be there is absent. */
  | 'missing'
  /** A value has another type or form than the format asks for. */
  | 'wrong-type'
  /** A value, key or language that this version does not know. */
  | 'unknown-value'
  /** A file that was changed, or lost a part, after it was saved. */
  | 'damaged'
  /** The address did not answer, or answered with an error status. */
  | 'unreachable'
  /** A part of the library itself (a language, for example) did not arrive. */
  | 'chunk-failed';

/** Where an error happened and how to mend it. */
export interface ErrorDetail {
  readonly code: ErrorCode;
  /** File name or address of the data. */
  readonly file: string;
  /** Path inside the data, such as `facts["cost.team"].checkedOn`; empty for the whole file. */
  readonly path?: string;
  /** The value that was found. */
  readonly value?: unknown;
  /** One English sentence for the developer that says what to do. */
  readonly mend: string;
}

const shown = (value: unknown): string => {
  if (value === undefined) return 'nothing';
  let text: string = typeof value;
  try {
    text = JSON.stringify(value) || text;
  } catch {
    // Too deep, in circles, or a kind that JSON has not: its type says something.
  }
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
};

/**
 * Data that cannot be used. The message names the file, the path inside it, the value and the mend, in English,
 * because it is meant for the developer's console and never for a resident.
 */
export class DataError extends Error implements ErrorDetail {
  // Written out, because a minifier renames the class.
  override readonly name = 'DataError';
  declare readonly code: ErrorCode;
  declare readonly file: string;
  declare readonly path: string;
  declare readonly value: unknown;
  declare readonly mend: string;

  constructor(detail: ErrorDetail, options?: ErrorOptions) {
    const place = detail.path ? `${detail.file}, ${detail.path}` : detail.file;
    const found = 'value' in detail ? `, found ${shown(detail.value)}` : '';
    super(`[${detail.code}] ${place}${found}. ${detail.mend}`, options);
    Object.assign(this, { path: '' }, detail);
  }
}
