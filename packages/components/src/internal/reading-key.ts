import type { ReadingContent } from './reading.js';

/** A short name for what is drawn, by which the browser knows that the server drew the same. */
export function readingKey({ locale, model, parts }: ReadingContent): string {
  const text = JSON.stringify([locale, model, parts?.model()]);
  let hash = 0x811c9dc5; // FNV-1a, 32 bits
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(36);
}
