import { fill, type Messages } from './messages.js';
import type { Terminal } from './run-command.js';

/** What a long build tells meanwhile. */
export interface Progress {
  readonly rows: (done: number, of: number) => void;
  readonly step: (step: keyof Messages['steps']) => void;
  readonly end: () => void;
}

/** Shorter work than this needs no lines in a pipe. */
const long = 2000;
const width = 30;

/** A bar on a terminal; in a pipe a line for each tenth, so that a log stays readable. */
export function progressOn({ progress, log }: Terminal, words: Messages): Progress {
  let before = -1;
  let counted = 0;
  const rows = (done: number, of: number): void => {
    counted = of;
    const parts = progress ? 100 : 10;
    const part = of === 0 ? parts : Math.floor((done / of) * parts);
    if (part === before) return;
    before = part;
    const text = fill(words.progress, { done, of });
    if (progress) progress(`${bar(part / parts)} ${text}`);
    else if (of >= long && part > 0) log?.(text);
  };
  const step: Progress['step'] = (name) => {
    if (progress) progress(words.steps[name]);
    else if (counted >= long) log?.(words.steps[name]);
  };
  return { rows, step, end: () => progress?.('') };
}

function bar(share: number): string {
  const full = Math.round(share * width);
  return `[${'█'.repeat(full)}${'░'.repeat(width - full)}] ${String(Math.floor(share * 100)).padStart(3)} %`;
}
