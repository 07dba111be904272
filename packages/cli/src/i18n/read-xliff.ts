import { DOMParser, type Element, type Node } from '@xmldom/xmldom';
import { UsageError } from '../usage-error.js';

/** One text as it came back from the translator. */
export interface ReadUnit {
  readonly unit: string;
  /** Line in the file. */
  readonly line: number;
  readonly source: string;
  readonly target: string;
  /** True when the translator, or who checked it, signed it off. */
  readonly signedOff: boolean;
}

export interface ReadXliff {
  readonly locale: string;
  readonly units: readonly ReadUnit[];
}

const signed = new Set(['signed-off', 'final']);

/**
 * Reads an XLIFF 1.2 file.
 *
 * @throws UsageError when it is no XLIFF that we can read
 */
export function readXliff(xml: string, file: string): ReadXliff {
  const unreadable = (value: string): UsageError => new UsageError('source-unreadable', { file, value });
  let wrong = '';
  const onError = (_level: string, message: string): void => {
    wrong ||= message;
  };
  let root: Element | null = null;
  try {
    root = new DOMParser({ onError }).parseFromString(xml.replace(/^\uFEFF/, ''), 'text/xml').documentElement;
  } catch (error) {
    wrong ||= (error as Error).message;
  }
  if (wrong) throw unreadable(wrong);
  const holder = root?.getElementsByTagName('file')[0];
  if (root?.localName !== 'xliff' || !holder) throw unreadable('XLIFF 1.2');
  return {
    locale: holder.getAttribute('target-language') ?? '',
    units: [...holder.getElementsByTagName('trans-unit')].map((unit) => {
      const target = childOf(unit, 'target');
      return {
        unit: unit.getAttribute('id') ?? '',
        line: unit.lineNumber ?? 0,
        source: textOf(childOf(unit, 'source')),
        target: textOf(target),
        signedOff: unit.getAttribute('approved') === 'yes' || signed.has(target?.getAttribute('state') ?? ''),
      };
    }),
  };
}

/** Its own: below `alt-trans` stand the suggestions of a translation memory, which nobody has chosen. */
const childOf = (unit: Element, name: string): Element | undefined =>
  Array.from(unit.childNodes).find((child): child is Element => (child as Element).localName === name);

/** The text of an element; a place for a fact is written as `{name}` again, and marks of translation programs fall away. */
function textOf(node: Node | undefined): string {
  if (!node) return '';
  return Array.from(node.childNodes)
    .map((child): string => {
      if (child.nodeType === 3 || child.nodeType === 4) return child.nodeValue ?? '';
      const element = child as Element;
      if (/^(?:x|ph)$/.test(element.localName ?? '')) return `{${element.getAttribute('id') ?? ''}}`;
      return textOf(element);
    })
    .join('');
}
