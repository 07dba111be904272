import { DataError, type ErrorCode } from '@wijkbrug/core';
import { WijkbrugErrorEvent } from './events.js';

const reported = new Set<string>();

/** Tells the developer once per page, in the console, and the page each time, by an event. */
export function report(host: HTMLElement, error: DataError): void {
  host.dispatchEvent(new WijkbrugErrorEvent(error));
  const key = `${error.code} ${error.file} ${error.path}`;
  if (reported.has(key)) return;
  reported.add(key);
  console.error(`<${host.localName}> ${error.message} See docs/guides/errors.md#${error.code}.`);
}

/** An error of the library itself, such as a language that did not arrive. */
export const ownError = (code: ErrorCode, file: string, mend: string, cause: unknown): DataError =>
  new DataError({ code, file, mend }, { cause });
