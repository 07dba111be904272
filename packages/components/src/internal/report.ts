import { DataError } from '@wijkbrug/core/errors.js';
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

/** A part of the library that did not arrive. */
export const chunkFailed = (part: string, cause: unknown): DataError =>
  new DataError(
    {
      code: 'chunk-failed',
      file: part,
      mend: 'Check the network, and that all files of the library are published together.',
    },
    { cause },
  );
