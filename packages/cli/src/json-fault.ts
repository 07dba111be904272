/** Where a text stops being JSON. */
export interface JsonFault {
  /** From 1. */
  readonly line: number;
  /** What stands on that line. */
  readonly text: string;
}

const token =
  /\s*(?:("(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-f]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?|true|false|null)|([{}[\],:]))/iuy;

/** What may come next: a value, a name, the colon behind a name, or the comma (or end) behind a value. */
type Next = 'value' | 'value-or-end' | 'name' | 'name-or-end' | 'colon' | 'comma';

/**
 * The line on which a person has to look in a text that is no JSON. Engines tell a place in other ways, or none. A comma that
 * is missing, or is one too many, is told by the line on which it should or should not be.
 */
export function jsonFault(text: string): JsonFault {
  const at = faultAt(text);
  const line = text.slice(0, at).split('\n').length;
  return { line, text: (text.split('\n')[line - 1] ?? '').trim().slice(0, 80) };
}

function faultAt(text: string): number {
  const open: ('{' | '[')[] = [];
  let next: Next = 'value';
  let end = 0;
  for (;;) {
    token.lastIndex = end;
    const found = token.exec(text);
    // Behind the whole value only blanks may stand.
    const done = next === 'comma' && open.length === 0;
    if (!found || done) return placeOfFault(text, end, next);
    const [, string, plain, sign] = found;
    const after = step(next, string !== undefined, plain !== undefined, sign, open);
    if (!after) return placeOfFault(text, end, next);
    next = after;
    end = token.lastIndex;
  }
}

/** The next sign, or the end of what was right before it when a comma is what is wrong. */
function placeOfFault(text: string, end: number, next: Next): number {
  const sign = end + (/^\s*/.exec(text.slice(end))?.[0].length ?? 0);
  const comma = text[end - 1] === ',' && /[}\]]/.test(text[sign] ?? '');
  const missing = next === 'comma' && text[sign] === '"';
  return comma || missing || sign >= text.length ? Math.max(0, end - 1) : sign;
}

/** What may come after this; undefined when it cannot stand here. */
function step(
  next: Next,
  string: boolean,
  plain: boolean,
  sign: string | undefined,
  open: ('{' | '[')[],
): Next | undefined {
  const inside = open.at(-1);
  if (next === 'colon') return sign === ':' ? 'value' : undefined;
  if (next === 'name' || next === 'name-or-end') {
    if (string) return 'colon';
    return next === 'name-or-end' && sign === '}' ? close(open) : undefined;
  }
  if (next === 'comma') {
    if (sign === ',') return inside === '{' ? 'name' : 'value';
    return (sign === '}' && inside === '{') || (sign === ']' && inside === '[') ? close(open) : undefined;
  }
  if (string || plain) return 'comma';
  if (sign === '{' || sign === '[') {
    open.push(sign);
    return sign === '{' ? 'name-or-end' : 'value-or-end';
  }
  return next === 'value-or-end' && sign === ']' ? close(open) : undefined;
}

function close(open: unknown[]): Next {
  open.pop();
  return 'comma';
}
