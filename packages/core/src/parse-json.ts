import { DataError } from './errors.js';

/**
 * Reads JSON text.
 *
 * @param text what the server answered
 * @param file its name, for the error
 * @throws DataError `not-json`
 */
export function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const mend = /^\s*</.test(text)
      ? 'The address answers with HTML, not JSON: check the path, and that the server does not send its error page or a login page instead.'
      : `Make it valid JSON (${(cause as Error).message}).`;
    throw new DataError({ code: 'not-json', file, value: text.slice(0, 40), mend }, { cause });
  }
}
