import { html, nothing, type TemplateResult } from 'lit';
import { planOf, toCalendar, toCsv, toMarkdown, type ExportWords, type PlanItem } from '@wijkbrug/core/checklist.js';
import { formatDate, isIsoDate } from '@wijkbrug/core/locale.js';
import { heading } from '../internal/heading.js';
import { answerWords, statementText } from './checklist.form.js';
import type { Drawing } from './checklist.types.js';

/** Hands a text over as a file. */
export type Save = (extension: string, type: string, text: string) => void;

const stepWord = ({ msg }: Drawing): string => msg('Eerste stap', { id: 'checklist-more.step' });
const ownerWord = ({ msg }: Drawing): string => msg('Wie pakt het op?', { id: 'checklist-more.owner' });
const dateWord = ({ msg }: Drawing): string => msg('Wanneer klaar?', { id: 'checklist-more.date' });
const planWord = ({ msg }: Drawing): string => msg('Ons plan', { id: 'checklist-more.plan' });

/** What the team chose to work on, each with a first step; and the files to take along. */
export function planTemplate(drawing: Drawing, save: Save, now: () => Date): TemplateResult {
  const { assessment, kader, level, msg } = drawing;
  const items = planOf(assessment, kader);
  return html`<section class="view">
    ${heading(level, 'chapter-title', planWord(drawing))}
    ${
      items.length === 0
        ? html`<p>
            ${msg('Er staat nog niets in uw plan. Kies bij een stelling: “Hier gaan wij mee aan de slag”.', {
              id: 'checklist-more.empty-plan',
            })}
          </p>`
        : html`<ol class="plan">
            ${items.map((item) => html`<li>${itemTemplate(item, drawing)}</li>`)}
          </ol>`
    }
    <div class="buttons">${exportButtons(drawing, save, now)}</div>
  </section>`;
}

function itemTemplate({ statement, reply }: PlanItem, drawing: Drawing): TemplateResult {
  const { msg, change } = drawing;
  const { id } = statement;
  const field = (name: 'step' | 'owner' | 'date', label: string): TemplateResult =>
    html`<label class="field"
      >${label}
      <input
        type=${name === 'date' ? 'date' : 'text'}
        name=${name}
        autocomplete="off"
        .value=${reply[name] ?? ''}
        @change=${({ target }: Event) => {
          const { value } = target as HTMLInputElement;
          if (name === 'date' && value && !isIsoDate(value)) return;
          change(id, { [name]: value });
        }}
    /></label>`;
  return html`<fieldset data-plan=${id}>
    <legend>${statementText(statement, drawing)}</legend>
    <div class="fields">
      ${field('step', stepWord(drawing))} ${field('owner', ownerWord(drawing))} ${field('date', dateWord(drawing))}
    </div>
    <button
      type="button"
      class="plain"
      @click=${() => {
        change(id, { priority: undefined, step: undefined, owner: undefined, date: undefined });
      }}
    >
      ${msg('Haal uit het plan', { id: 'checklist-more.out-of-plan' })}
    </button>
  </fieldset>`;
}

function exportButtons(drawing: Drawing, save: Save, now: () => Date): TemplateResult {
  const { assessment, kader, msg } = drawing;
  const words = exportWords(drawing);
  const button = (label: string, act: () => void): TemplateResult =>
    html`<button type="button" class="button" @click=${act}>${label}</button>`;
  return html`${button(msg('Tabel (CSV)', { id: 'checklist-more.csv' }), () => {
    save('csv', 'text/csv', toCsv(assessment, kader, words));
  })}
  ${button(msg('Tekst (Markdown)', { id: 'checklist-more.markdown' }), () => {
    save('md', 'text/markdown', toMarkdown(assessment, kader, words));
  })}
  ${button(msg('Datums voor de agenda', { id: 'checklist-more.calendar' }), () => {
    const review = msg('Opnieuw naar de checklist kijken', { id: 'checklist-more.review' });
    save('ics', 'text/calendar', toCalendar(assessment, kader, now(), { review }));
  })}`;
}

function exportWords(drawing: Drawing): ExportWords {
  const { locale, msg } = drawing;
  return {
    answers: answerWords(msg),
    open: msg('Nog niet beantwoord', { id: 'checklist-desk.unanswered' }),
    chapter: msg('Hoofdstuk', { id: 'checklist-more.chapter' }),
    statement: msg('Stelling', { id: 'checklist-more.statement' }),
    answer: msg('Antwoord', { id: 'checklist-more.answer' }),
    note: msg('Notitie', { id: 'checklist-desk.note' }),
    evidence: msg('Waaruit blijkt dat', { id: 'checklist-more.evidence' }),
    reason: msg('Waarom dit antwoord', { id: 'checklist-more.reason' }),
    priority: msg('In het plan', { id: 'checklist-more.in-plan' }),
    yes: msg('Ja', { id: 'checklist.yes' }),
    step: stepWord(drawing),
    owner: ownerWord(drawing),
    date: dateWord(drawing),
    plan: planWord(drawing),
    source: msg('Bron:', { id: 'checklist-more.source' }),
    formatDate: (date) => formatDate(date, locale),
  };
}

/** The plan on paper. */
export function printedPlan(drawing: Drawing): TemplateResult | typeof nothing {
  const { assessment, kader, level, locale } = drawing;
  const items = planOf(assessment, kader);
  if (items.length === 0) return nothing;
  return html`<section>
    ${heading(level, 'chapter-title', planWord(drawing))}
    <ul>
      ${items.map(
        ({ statement, reply: { step, owner, date } }) =>
          html`<li>
            <p>${statementText(statement, drawing)}</p>
            <p>${[step, owner, date && formatDate(date, locale)].filter(Boolean).join(' · ')}</p>
          </li>`,
      )}
    </ul>
  </section>`;
}
