import { existsSync, readFileSync } from 'node:fs';
import { UsageError } from './usage-error.js';

/**
 * The bytes of a file that somebody named.
 *
 * @throws UsageError when it is not there, or is there and cannot be read: a folder, or a file of somebody else
 */
export function readBytes(file: string): Buffer {
  if (!existsSync(file)) throw new UsageError('source-missing', { file });
  try {
    return readFileSync(file);
  } catch (error) {
    throw new UsageError('file-unreadable', { file, value: (error as NodeJS.ErrnoException).code ?? '' });
  }
}
