import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { str } from '@lit/localize/internal/str-tag.js';
import {
  answerCodes,
  type AnswerCode,
  answersByRole,
  differences,
  gatherPeople,
  replyOf,
  spreadOf,
  unanimous,
  type Assessment,
  type Spread,
} from '@wijkbrug/core/checklist.js';
import type { Kader, Statement } from '@wijkbrug/core/kader.js';
import type { IsoDate } from '@wijkbrug/core/locale.js';
import { heading } from '../internal/heading.js';
import { clearTemplate } from './checklist.clear.js';
import { ticked } from '../internal/ticked.js';
import { answersTemplate, answerWords, statementText } from './checklist.form.js';
import { sign, signRow } from './checklist.signs.js';
import { foldedTemplate, type Folding } from './checklist.folded.js';
import { kindWord } from './checklist.note.js';
import { againSentence, openedTemplate } from './checklist.opened.js';
import { roleWords } from './checklist.role.js';
import type { Drawing } from './checklist.types.js';
import { reasonWord } from './checklist.words.js';

/** What people filled in alone, beside each other. It stands only on this page. */
export interface Together extends Folding {
  readonly files: readonly Assessment[];
  /** Who was there already, of what was opened last. */
  readonly again: ReadonlySet<string>;
  /** Nobody sees the answers before all have filled in. */
  readonly revealed: boolean;
  readonly open: (files: readonly File[]) => void;
  readonly reveal: () => void;
  readonly today: IsoDate;
}

/** How many signs are drawn; more people are only counted. */
const mostSigns = 40;

/** How many notes are in sight at once. */
const mostNotes = 5;

/** Several people's answers: opened, shown together, and agreed on. */
export function togetherTemplate(drawing: Drawing, together: Together): TemplateResult {
  const { level, msg } = drawing;
  const { files, revealed, open, reveal } = together;
  const count = gatherPeople(files).length;
  return html`<section class="view">
    ${heading(level, 'chapter-title', msg('Samen kijken', { id: 'checklist-more.together' }))}
    <p>
      ${msg(
        'Laat iedereen de checklist eerst alleen invullen en opslaan als bestand. Open hier alle bestanden. Dan ziet u waar u het eens bent, en waar een gesprek helpt. Namen zijn niet nodig.',
        { id: 'checklist-more.together-how' },
      )}
    </p>
    <p>
      ${msg(
        'U ziet hoeveel mensen wat antwoordden, niet wie. Wat mensen met dezelfde rol antwoordden, staat er pas bij vanaf twee mensen. Bent u met z’n tweeën? Dan weet u van elkaar wat u antwoordde.',
        { id: 'checklist-more.who' },
      )}
    </p>
    <div class="buttons">
      <label class="button">
        <input
          type="file"
          multiple
          accept=".json,application/json"
          class="people"
          @change=${({ target }: Event) => {
            const input = target as HTMLInputElement;
            open([...(input.files ?? [])]);
            input.value = '';
          }}
        />${msg('Bestanden van anderen openen', { id: 'checklist-more.open-people' })}
      </label>
      ${
        count > 1 && !revealed
          ? html`<button type="button" class="button" @click=${reveal}>
              ${msg('Laat de antwoorden zien', { id: 'checklist-more.reveal' })}
            </button>`
          : nothing
      }
    </div>
    <p role="status">
      ${count > 0 ? msg(str`Aantal mensen: ${count}`, { id: 'checklist-more.people' }) : nothing}
      ${
        count === 1
          ? msg('Open nog een bestand: samen kijken kan vanaf twee mensen.', { id: 'checklist-more.one-more' })
          : nothing
      }
      ${againSentence(files, together.again, drawing)}
    </p>
    ${openedTemplate(files, drawing, together)} ${revealed ? spreadTemplate(together, drawing) : nothing}
  </section>`;
}

function spreadTemplate(together: Together, drawing: Drawing): TemplateResult {
  const { kader, level, msg } = drawing;
  const spreads = spreadsOf(together.files, kader);
  const same = spreads.filter((spread) => unanimous(spread) !== undefined);
  // Nobody can agree or differ with one answer.
  const few = spreads.filter(({ answered }) => answered < 2);
  const part = (title: string, shown: readonly Spread[]): TemplateResult | typeof nothing =>
    shown.length === 0
      ? nothing
      : html`${heading(level + 1, 'group-title', title)}
        ${shown.map((spread) => onceTemplate(spread, drawing, together))}`;
  return html`${part(msg('Hier kijkt u er verschillend naar', { id: 'checklist-more.differ' }), differences(spreads))}
  ${part(msg('Hier geeft u hetzelfde antwoord', { id: 'checklist-more.agree' }), same)}
  ${part(msg('Hier is nog geen antwoord, of maar één', { id: 'checklist-more.few' }), few)}`;
}

/** What was worked out last: of two hundred people it takes a while, and most ticks change nothing of it. */
let last: { readonly files: Together['files']; readonly kader: Kader; readonly spreads: readonly Spread[] } | undefined;

function spreadsOf(files: Together['files'], kader: Kader): readonly Spread[] {
  if (last?.files !== files || last.kader !== kader) last = { files, kader, spreads: spreadOf(files, kader) };
  return last.spreads;
}

/** Draws a statement, unless nothing of it changed: what is agreed at one draws no other one anew. */
function onceTemplate(spread: Spread, drawing: Drawing, together: Together): unknown {
  const reply = replyOf(drawing.assessment, spread.statement.id);
  const isUnfolded = together.unfolded.has(spread.statement.id);
  return guard([spread, reply, isUnfolded, drawing.locale, together.today], () => oneSpread(spread, drawing, together));
}

function oneSpread(
  { statement, counts, answered, voices }: Spread,
  drawing: Drawing,
  { files, today, ...folding }: Together,
): TemplateResult {
  const { assessment, msg, change } = drawing;
  const words = answerWords(msg);
  const given = answerCodes.filter((code) => counts[code] > 0);
  const said = given.map((code) => `${words[code]}: ${counts[code]}`).join(' · ');
  const signs = given.flatMap((code) => Array.from({ length: counts[code] }, () => code));
  const { reason = '' } = replyOf(assessment, statement.id) ?? {};
  // By their letters: in the order of the people, all notes of one of them would stand at the same place.
  const notes = voices.flatMap(({ note }) => (note ? [note] : [])).sort();
  const byRole = saidByRole({ voices, answered }, drawing);
  return html`<fieldset class="statement" data-spread=${statement.id}>
    <legend>${statementText(statement, drawing)}</legend>
    ${answered > 0 && answered <= mostSigns ? signRow(signs, drawing) : nothing}
    <p class="count">${said || msg('Nog niet beantwoord', { id: 'checklist-desk.unanswered' })}</p>
    ${
      byRole.length > 0
        ? html`<ul class="count">
            ${byRole.map((line) => html`<li>${line}</li>`)}
          </ul>`
        : nothing
    }
    ${notesTemplate(statement.id, notes, drawing, folding)}
    <p class="list-title">${msg('Wat spreekt u samen af?', { id: 'checklist-more.agreed' })}</p>
    ${answersTemplate(statement, drawing, { given: () => agreedAnswer(statement, drawing, files), clear: (id) => clearTemplate(id, drawing), ticked, sign })}
    <label class="field"
      >${reasonWord(drawing)}
      <input
        type="text"
        name="reason"
        autocomplete="off"
        .value=${reason}
        @change=${({ target }: Event) => {
          change(statement.id, { reason: (target as HTMLInputElement).value });
        }}
    /></label>
    ${kindWord(reason, drawing, today)}
  </fieldset>`;
}

/** What people wrote, without who wrote it; many notes are folded away until somebody opens them. */
function notesTemplate(
  id: string,
  notes: readonly string[],
  { msg }: Drawing,
  folding: Folding,
): TemplateResult | typeof nothing {
  if (notes.length === 0) return nothing;
  const list = (): TemplateResult =>
    html`<ul>
      ${notes.map((note) => html`<li><bdi>${note}</bdi></li>`)}
    </ul>`;
  if (notes.length <= mostNotes) return list();
  const count = notes.length;
  return foldedTemplate(id, msg(str`Notities: ${count}`, { id: 'checklist-more.notes' }), folding, list);
}

/** What this person found alone is not yet what all agreed on: that was answered after the files were opened. */
function agreedAnswer(
  { id }: Statement,
  { assessment }: Drawing,
  files: readonly Assessment[],
): AnswerCode | undefined {
  const { at, reason, answer } = replyOf(assessment, id) ?? {};
  const isOwn = files.some((file) => file.author === assessment.author && replyOf(file, id)?.at === at);
  return isOwn && !reason ? undefined : answer;
}

/** What those who said from where they look answered, so that a partner's view stays in sight (R-070). */
function saidByRole(spread: Pick<Spread, 'voices' | 'answered'>, { msg }: Drawing): readonly string[] {
  const [answers, roles] = [answerWords(msg), roleWords(msg)];
  return answersByRole(spread).map(({ role, counts }) => {
    const given = answerCodes.filter((code) => counts[code] > 0);
    return `${roles[role]}: ${given.map((code) => `${answers[code]} ${counts[code]}`).join(' · ')}`;
  });
}
