import { placeholdersIn } from '@wijkbrug/core/team-explainer/translation.js';
import type { TextEntry, TextState } from './text-list.js';

/** How XLIFF 1.2 names how far a text is. */
const states: Readonly<Record<TextState, string>> = {
  missing: 'new',
  stale: 'needs-adaptation',
  machine: 'needs-review-translation',
  source: 'translated',
  reviewed: 'signed-off',
};

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** A place for a fact becomes an element, which translation programs protect. */
const withPlaces = (text: string): string =>
  placeholdersIn(text).reduce(
    (xml, name) => xml.replace(`{${escaped(name)}}`, `<x id="${escaped(name)}" equiv-text="{${escaped(name)}}"/>`),
    escaped(text),
  );

/**
 * Writes an XLIFF 1.2 file for a translator.
 *
 * @param note what to know about a text
 */
export function writeXliff(locale: string, entries: readonly TextEntry[], note: (unit: string) => string): string {
  const units = entries.map(({ unit, dutch, text, state }) =>
    [
      `    <trans-unit id="${escaped(unit)}" approved="${state === 'reviewed' ? 'yes' : 'no'}">`,
      `      <source>${withPlaces(dutch)}</source>`,
      `      <target state="${states[state]}"${state === 'machine' ? ' state-qualifier="mt-suggestion"' : ''}>${withPlaces(text)}</target>`,
      `      <note from="developer">${escaped(note(unit))}</note>`,
      '    </trans-unit>',
    ].join('\n'),
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">',
    `<file original="wijkbrug/team-explainer" source-language="nl" target-language="${locale}" datatype="plaintext">`,
    '  <body>',
    ...units,
    '  </body>',
    '</file>',
    '</xliff>',
    '',
  ].join('\n');
}
