import { html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize/internal/str-tag.js';
import { compareRounds, type Comparison } from '@wijkbrug/core/checklist.js';
import { heading } from '../internal/heading.js';
import type { Msg } from '../internal/messages.js';
import { answerWords, statementText } from './checklist.form.js';
import type { OpenedFile } from './checklist.shelf.js';
import { sign } from './checklist.signs.js';
import type { Drawing } from './checklist.types.js';

/** What an earlier round is compared with. */
export interface Compare {
  readonly earlier: OpenedFile | undefined;
  readonly open: (file: File) => void;
}

type ChangeKind = Comparison['change'];
/** What changed most stands first; what stayed the same is only counted. */
const kinds: readonly ChangeKind[] = ['further', 'back', 'other', 'new', 'gone'];

const kindWords = (msg: Msg): Readonly<Record<ChangeKind, string>> => ({
  further: msg('Verder dan vorige keer', { id: 'checklist-work.further' }),
  back: msg('Minder ver dan vorige keer, of nu kritischer bekeken', { id: 'checklist-work.back' }),
  other: msg('Anders beantwoord', { id: 'checklist-work.other' }),
  new: msg('Nieuw beantwoord', { id: 'checklist-work.new' }),
  gone: msg('Nu niet beantwoord', { id: 'checklist-work.gone' }),
  same: msg('Hetzelfde gebleven', { id: 'checklist-work.same' }),
});

/** What changed since an earlier round, in words and without a score (R-068). */
export function compareTemplate(drawing: Drawing, { earlier, open }: Compare): TemplateResult {
  const { level, msg } = drawing;
  return html`<section class="view">
    ${heading(level, 'chapter-title', msg('Vergelijken', { id: 'checklist-more.compare' }))}
    <p>
      ${msg(
        'Open het bestand dat u een vorige keer opsloeg. U ziet wat er veranderde. Het bestand staat alleen op deze pagina: uw antwoorden veranderen niet.',
        { id: 'checklist-work.compare-how' },
      )}
    </p>
    <div class="buttons">
      <label class="button">
        <input
          type="file"
          accept=".json,application/json"
          class="earlier"
          @change=${({ target }: Event) => {
            const input = target as HTMLInputElement;
            const file = input.files?.[0];
            if (file) open(file);
            input.value = '';
          }}
        />${msg('Eerder bestand openen', { id: 'checklist-work.open-earlier' })}
      </label>
    </div>
    ${earlier ? changesTemplate(earlier, drawing) : nothing}
  </section>`;
}

function changesTemplate({ file, assessment: before }: OpenedFile, drawing: Drawing): TemplateResult {
  const { assessment, kader, level, msg } = drawing;
  const found = compareRounds(before, assessment, kader);
  const words = kindWords(msg);
  const of = (kind: ChangeKind): readonly Comparison[] => found.filter(({ change }) => change === kind);
  const counts = [...kinds, 'same' as const].filter((kind) => of(kind).length > 0);
  return html`<p role="status">${msg(str`Vergeleken met ${file}.`, { id: 'checklist-work.compared' })}</p>
    <ul>
      ${counts.map((kind) => html`<li>${words[kind]}: ${of(kind).length}</li>`)}
    </ul>
    ${kinds
      .filter((kind) => of(kind).length > 0)
      .map(
        (kind) =>
          html`${heading(level + 1, 'group-title', words[kind])}
            <ul class="changes">
              ${of(kind).map((one) => html`<li data-changed=${one.statement.id}>${changeTemplate(one, drawing)}</li>`)}
            </ul>`,
      )}`;
}

function changeTemplate({ statement, before, after }: Comparison, drawing: Drawing): TemplateResult {
  const { msg } = drawing;
  const words = answerWords(msg);
  const line = (label: string, code: Comparison['before']): TemplateResult =>
    html`<span class="moment"
      >${label}:
      <svg viewBox="0 0 16 16" aria-hidden="true">${sign(code)}</svg>
      ${code ? words[code] : msg('Nog niet beantwoord', { id: 'checklist-desk.unanswered' })}</span
    >`;
  return html`<p>${statementText(statement, drawing)}</p>
    <p class="count">
      ${line(msg('Toen', { id: 'checklist-work.then' }), before)}
      ${line(msg('Nu', { id: 'checklist-work.now' }), after)}
    </p>`;
}
