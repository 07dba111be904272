import { parseAssessment, type Assessment } from '@wijkbrug/core/checklist.js';
import { DataError } from '@wijkbrug/core/errors.js';
import type { Kader } from '@wijkbrug/core/kader.js';

/** Why a file was not opened, as far as a person can do something about it. */
export type Refusal = 'not-a-checklist' | 'damaged' | 'newer' | 'other-checklist' | 'other-statements';

/** What came of opening a file. */
export type Opened =
  | { readonly file: string; readonly assessment: Assessment }
  | { readonly file: string; readonly refusal: Refusal; readonly error: DataError };

/** The largest file that is read, in bytes: the answers of one person take a few thousand. */
const largest = 5_000_000;

/**
 * Reads a file that somebody chose. Whatever is in it, nothing is thrown.
 *
 * @param key of the assessment that it must belong to; any when absent
 */
export const openFile = (file: File, kader: Kader, key?: string): Promise<Opened> =>
  readFile(file, () => file.text(), kader, key);

/** Reads several files. Browsers take a while for each file that is read apart, so they are read as one. */
export async function openFiles(files: readonly File[], kader: Kader, key: string): Promise<readonly Opened[]> {
  const readable = files.filter(({ size }) => size <= largest);
  const whole = await new Blob([...readable]).arrayBuffer().catch(() => undefined);
  let start = 0;
  const texts = new Map(
    readable.map((file) => {
      const bytes = whole?.slice(start, (start += file.size));
      return [file, bytes && new TextDecoder().decode(bytes)];
    }),
  );
  return Promise.all(files.map((file) => readFile(file, () => texts.get(file) ?? file.text(), kader, key)));
}

async function readFile(
  file: File,
  text: () => string | Promise<string>,
  kader: Kader,
  key: string | undefined,
): Promise<Opened> {
  const { name } = file;
  const refuse = (refusal: Refusal, error: DataError): Opened => ({ file: name, refusal, error });
  try {
    if (file.size > largest) {
      const mend = 'Choose a file that was saved by a checklist.';
      throw new DataError({ code: 'wrong-type', file: name, value: file.size, mend });
    }
    const assessment = parseAssessment(await text(), name);
    const differ = (path: string, value: string, here: string): DataError =>
      new DataError({ code: 'unknown-value', file: name, path, value, mend: `This checklist is "${here}".` });
    if (assessment.kader.id !== kader.id) {
      return refuse('other-statements', differ('kader.id', assessment.kader.id, kader.id));
    }
    if (key !== undefined && assessment.key !== key)
      return refuse('other-checklist', differ('key', assessment.key, key));
    return { file: name, assessment };
  } catch (error) {
    if (error instanceof DataError) return refuse(refusalOf(error), error);
    const mend = 'The browser could not read the file: choose it again.';
    return refuse('damaged', new DataError({ code: 'damaged', file: name, mend }, { cause: error }));
  }
}

function refusalOf({ code, path }: DataError): Refusal {
  if (path === 'format' && code === 'unknown-value') return 'newer';
  return code === 'damaged' ? 'damaged' : 'not-a-checklist';
}

/** Hands a text to the person as a file. */
export function download(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  // Some browsers read it only after a while.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 60_000);
}

/** A name for a file that every system accepts. */
export const fileName = (key: string, date: string, extension: string): string =>
  `checklist-${key.replace(/[^\p{L}\p{N}-]+/gu, '-').slice(0, 60)}-${date}.${extension}`;
