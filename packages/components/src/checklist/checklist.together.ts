import { html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize/internal/str-tag.js';
import {
  answerCodes,
  respondentRoles,
  differences,
  gatherPeople,
  replyOf,
  spreadOf,
  type Assessment,
  type Spread,
  type Voice,
} from '@wijkbrug/core/checklist.js';
import { formatNumber } from '@wijkbrug/core/locale.js';
import { heading } from '../internal/heading.js';
import { answersTemplate, answerWords, signRow, statementText } from './checklist.form.js';
import { roleWords } from './checklist.role.js';
import type { Drawing } from './checklist.types.js';
import { reasonWord } from './checklist.words.js';

/** What people filled in alone, beside each other. It stands only on this page. */
export interface Together {
  readonly files: readonly Assessment[];
  /** Nobody sees the answers before all have filled in. */
  readonly revealed: boolean;
  readonly open: (files: readonly File[]) => void;
  readonly reveal: () => void;
}

/** How many signs are drawn; more people are only counted. */
const mostSigns = 40;

/** Several people's answers: opened, shown together, and agreed on. */
export function togetherTemplate(drawing: Drawing, { files, revealed, open, reveal }: Together): TemplateResult {
  const { kader, level, locale, msg } = drawing;
  const people = gatherPeople(files).length;
  const count = formatNumber(people, locale);
  return html`<section class="view">
    ${heading(level, 'chapter-title', msg('Samen kijken', { id: 'checklist-more.together' }))}
    <p>
      ${msg(
        'Laat iedereen de checklist eerst alleen invullen en opslaan als bestand. Open hier alle bestanden. Dan ziet u waar u het eens bent, en waar een gesprek helpt. Namen zijn niet nodig.',
        { id: 'checklist-more.together-how' },
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
        />${msg('Bestanden openen', { id: 'checklist-more.open-people' })}
      </label>
      ${
        people > 1 && !revealed
          ? html`<button type="button" class="button" @click=${reveal}>
              ${msg('Laat de antwoorden zien', { id: 'checklist-more.reveal' })}
            </button>`
          : nothing
      }
    </div>
    <p>${people > 0 ? msg(str`Aantal mensen: ${count}`, { id: 'checklist-more.people' }) : nothing}</p>
    ${revealed ? spreadTemplate(spreadOf(files, kader), drawing) : nothing}
  </section>`;
}

function spreadTemplate(spreads: readonly Spread[], drawing: Drawing): TemplateResult {
  const { level, msg } = drawing;
  const differ = differences(spreads);
  const rest = spreads.filter((spread) => !differ.includes(spread));
  return html`${heading(level + 1, 'group-title', msg('Hier kijkt u er verschillend naar', { id: 'checklist-more.differ' }))}
  ${differ.map((spread) => oneSpread(spread, drawing))}
  ${heading(level + 1, 'group-title', msg('Hier geeft u hetzelfde antwoord', { id: 'checklist-more.agree' }))}
  ${rest.map((spread) => oneSpread(spread, drawing))}`;
}

function oneSpread({ statement, counts, answered, voices }: Spread, drawing: Drawing): TemplateResult {
  const { assessment, locale, msg, change } = drawing;
  const words = answerWords(msg);
  const given = answerCodes.filter((code) => counts[code] > 0);
  const said = given.map((code) => `${words[code]}: ${formatNumber(counts[code], locale)}`).join(' · ');
  const signs = given.flatMap((code) => Array.from({ length: counts[code] }, () => code));
  const { reason = '' } = replyOf(assessment, statement.id) ?? {};
  const notes = voices.flatMap(({ note }) => (note ? [note] : []));
  const byRole = saidByRole(voices, drawing);
  return html`<fieldset class="statement" data-spread=${statement.id}>
    <legend>${statementText(statement, drawing)}</legend>
    ${answered > 0 && answered <= mostSigns ? signRow(signs) : nothing}
    <p class="count">${said || msg('Nog niet beantwoord', { id: 'checklist-desk.unanswered' })}</p>
    ${
      byRole.length > 0
        ? html`<ul class="count">
            ${byRole.map((line) => html`<li>${line}</li>`)}
          </ul>`
        : nothing
    }
    ${
      notes.length > 0
        ? html`<ul>
            ${notes.map((note) => html`<li dir="auto">${note}</li>`)}
          </ul>`
        : nothing
    }
    <p class="list-title">${msg('Wat spreekt u samen af?', { id: 'checklist-more.agreed' })}</p>
    ${answersTemplate(statement, drawing)}
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
  </fieldset>`;
}

/** What those who said from where they look answered, so that a partner's view stays in sight (R-070). */
function saidByRole(voices: readonly Voice[], { locale, msg }: Drawing): readonly string[] {
  const [answers, roles] = [answerWords(msg), roleWords(msg)];
  return respondentRoles.flatMap((role) => {
    const own = voices.filter((voice) => voice.role === role);
    const said = answerCodes.flatMap((code) => {
      const count = own.filter(({ answer }) => answer === code).length;
      return count > 0 ? [`${answers[code]} ${formatNumber(count, locale)}`] : [];
    });
    return said.length > 0 ? [`${roles[role]}: ${said.join(' · ')}`] : [];
  });
}
