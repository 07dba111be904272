import { html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize/internal/str-tag.js';
import { gatherPeople, replyOf, type Assessment } from '@wijkbrug/core/checklist.js';
import { foldedTemplate, type Folding } from './checklist.folded.js';
import type { Drawing } from './checklist.types.js';

/** How many files are in sight at once. */
const most = 20;

/** Whose answers are there, in the order of opening: by a number, because the name of a file may be that of a person. */
function namesOf(files: readonly Assessment[], { assessment, msg }: Drawing): ReadonlyMap<string, string> {
  const others = [...new Set(files.map(({ author }) => author))].filter((author) => author !== assessment.author);
  const name = (index: number): string => {
    const number = index + 1;
    return msg(str`Bestand ${number}`, { id: 'checklist-more.file' });
  };
  return new Map([
    [assessment.author, msg('Dit apparaat', { id: 'checklist-more.this-device' })],
    ...others.map((author, index) => [author, name(index)] as const),
  ]);
}

/** The files that were opened, each with how much is answered in it; many are folded away. */
export function openedTemplate(
  files: readonly Assessment[],
  drawing: Drawing,
  folding: Folding,
): TemplateResult | typeof nothing {
  if (files.length === 0) return nothing;
  if (files.length <= most) return listTemplate(files, drawing);
  const summary = drawing.msg('Geopende bestanden', { id: 'checklist-more.opened' });
  return foldedTemplate('opened', summary, folding, () => listTemplate(files, drawing));
}

function listTemplate(files: readonly Assessment[], drawing: Drawing): TemplateResult {
  const { kader, msg } = drawing;
  const people = new Map(gatherPeople(files).map((person) => [person.author, person]));
  const lines = [...namesOf(files, drawing)].flatMap(([author, name]) => {
    const person = people.get(author);
    if (!person) return [];
    const count = kader.statements.filter(({ id }) => replyOf(person, id)?.answer).length;
    return [`${name} · ${msg(str`Antwoorden: ${count}`, { id: 'checklist-more.answers-in' })}`];
  });
  return html`<ul class="opened">
    ${lines.map((line) => html`<li>${line}</li>`)}
  </ul>`;
}

/** Says which of the files that were opened last were there already. */
export function againSentence(
  files: readonly Assessment[],
  again: ReadonlySet<string>,
  drawing: Drawing,
): string | typeof nothing {
  if (again.size === 0) return nothing;
  const names = [...namesOf(files, drawing)].flatMap(([author, name]) => (again.has(author) ? [name] : [])).join(', ');
  return drawing.msg(str`Al geopend: ${names}. Iedereen telt één keer mee, met de nieuwste antwoorden.`, {
    id: 'checklist-more.opened-again',
  });
}
