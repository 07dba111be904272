import { html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize/internal/str-tag.js';
import { planOf, type About, type ExportSection, type PlanItem } from '@wijkbrug/core/checklist.js';
import { ofKind, type KaderEntry, type Objection, type Statement } from '@wijkbrug/core/kader.js';
import { formatDate, isIsoDate, type IsoDate } from '@wijkbrug/core/locale.js';
import { heading } from '../internal/heading.js';
import { phrase } from '../internal/phrase.js';
import { exportButtons } from './checklist.exports.js';
import { statementText } from './checklist.form.js';
import { kindWord } from './checklist.note.js';
import type { Drawing } from './checklist.types.js';
import {
  dateWord,
  objectionsWord,
  ownerWord,
  planWord,
  reviewWord,
  statementWord,
  stepWord,
} from './checklist.words.js';

/** Hands a text over as a file. */
export type Save = (extension: string, type: string, text: string) => void;

/** What the plan needs beside the answers. */
export interface Plan {
  /** What stands behind the statements, as far as it arrived. */
  readonly entries: readonly KaderEntry[];
  /** The themes to choose from; undefined until they are there. */
  readonly themes: TemplateResult | typeof nothing | undefined;
  readonly save: Save;
  readonly now: () => Date;
  readonly today: IsoDate;
  readonly about: (fields: { readonly reviewOn: About['reviewOn'] | undefined }) => void;
  /** What goes along in exports beside the statements. */
  readonly sections: () => Promise<readonly ExportSection[]>;
}

/** What the team chose to work on, each with a first step; and the files to take along. */
export function planTemplate(drawing: Drawing, plan: Plan): TemplateResult {
  const { assessment, kader, level, msg } = drawing;
  const items = planOf(assessment, kader);
  return html`<section class="view">
    ${heading(level, 'chapter-title', planWord(drawing))} ${plan.themes}
    ${
      items.length === 0
        ? html`<p>
            ${
              typeof plan.themes === 'object'
                ? msg(
                    'Er staat nog niets in uw plan. Kies hierboven een thema en vink daarin de stellingen aan waarmee u begint. Ze komen dan hier te staan.',
                    { id: 'checklist-more.empty-plan-themes' },
                  )
                : msg('Er staat nog niets in uw plan. Kies bij een stelling: “Hier gaan wij mee aan de slag”.', {
                    id: 'checklist-more.empty-plan',
                  })
            }
          </p>`
        : html`<ol class="plan">
            ${items.map((item) => html`<li>${itemTemplate(item, drawing, plan)}</li>`)}
          </ol>`
    }
    ${reviewTemplate(drawing, plan)}
    <div class="buttons">${exportButtons(drawing, plan)}</div>
  </section>`;
}

function itemTemplate({ statement, reply }: PlanItem, drawing: Drawing, { entries, today }: Plan): TemplateResult {
  const { msg, change } = drawing;
  const { id } = statement;
  const field = (name: 'owner' | 'date', label: string): TemplateResult =>
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
  const objections = objectionsTo(statement, entries);
  return html`<fieldset data-plan=${id}>
    <legend>${statementText(statement, drawing)}</legend>
    <label class="field"
      >${stepWord(drawing)}
      <textarea
        rows="2"
        name="step"
        dir="auto"
        autocomplete="off"
        .value=${reply.step ?? ''}
        @change=${({ target }: Event) => {
          change(id, { step: (target as HTMLTextAreaElement).value });
        }}
      ></textarea>
    </label>
    ${kindWord(reply.step, drawing, today)}
    <div class="fields">${field('owner', ownerWord(drawing))} ${field('date', dateWord(drawing))}</div>
    ${
      objections.length > 0
        ? html`<details>
            <summary>${objectionsWord(drawing)}</summary>
            <ul>
              ${objections.map((one) => html`<li>${objectionTemplate(one, drawing)}</li>`)}
            </ul>
          </details>`
        : nothing
    }
    <button
      type="button"
      class="plain"
      @click=${({ currentTarget }: Event) => {
        focusNear(currentTarget as Element);
        change(id, { priority: undefined, step: undefined, owner: undefined, date: undefined });
      }}
    >
      ${msg('Haal uit het plan', { id: 'checklist-more.out-of-plan' })}
    </button>
  </fieldset>`;
}

/** When the last of the plan goes, the focus goes to what stands before it; else it stays at the next. */
function focusNear(button: Element): void {
  const item = button.closest('li');
  if (item?.nextElementSibling) return;
  const before = item?.previousElementSibling?.querySelector<HTMLElement>(':scope > fieldset > button');
  (before ?? button.closest('.view')?.querySelector<HTMLElement>('[name="review"]'))?.focus();
}

/** When the team looks again; it travels in the file and in the calendar (R-068). */
function reviewTemplate({ assessment, msg }: Drawing, { about, today }: Plan): TemplateResult {
  const { reviewOn } = assessment.about;
  const isPast = reviewOn !== undefined && reviewOn < today;
  return html`<label class="field"
      >${msg('Wanneer kijkt u opnieuw naar de checklist?', { id: 'checklist-more.review-on' })}
      <input
        type="date"
        name="review"
        .value=${reviewOn ?? ''}
        @change=${({ target }: Event) => {
          const { value } = target as HTMLInputElement;
          if (!value || isIsoDate(value)) about({ reviewOn: value || undefined });
        }}
    /></label>
    <div role="status">
      ${
        isPast
          ? html`<p class="kind">
              ${msg('Deze dag is al voorbij. Op welke dag wilt u opnieuw kijken?', { id: 'checklist-more.review-past' })}
            </p>`
          : nothing
      }
    </div>`;
}

const objectionsTo = ({ objections }: Statement, entries: readonly KaderEntry[]): readonly Objection[] =>
  ofKind(entries, 'obstacle').filter(({ id }) => objections.includes(id));

/** An argument, and what can be said. */
export function objectionTemplate({ text, answer, more, lang }: Objection, { locale }: Drawing): TemplateResult {
  const words = (part: string): TemplateResult | string => phrase({ text: part, locale: lang ?? locale }, locale);
  return html`<strong>${words(text)}</strong> ${words(answer)} ${words(more)}`;
}

/** What was chosen, with room to write in what is still open. */
function agenda(items: readonly PlanItem[], drawing: Drawing): TemplateResult {
  const heads = [statementWord, stepWord, ownerWord, dateWord];
  return html`<table class="agenda">
    <thead>
      <tr>
        ${heads.map((word) => html`<th scope="col">${word(drawing)}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${items.map(
        ({ statement, reply: { step, owner, date } }) =>
          html`<tr>
            <th scope="row">${statementText(statement, drawing)}</th>
            <td dir="auto">${step}</td>
            <td dir="auto">${owner}</td>
            <td>${date && formatDate(date, drawing.locale)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** What stands above all on paper: which assessment this is, and of when. */
export function printedHead({ assessment, locale, msg }: Drawing, today: IsoDate): TemplateResult {
  const [name, date] = [assessment.key, formatDate(today, locale)];
  return html`<p>${msg(str`Checklist: ${name}. Geprint op ${date}.`, { id: 'checklist-more.printed-on' })}</p>`;
}

/** The plan on paper: an agenda, with what can be said when somebody sees it otherwise (R-071). */
export function printedPlan(drawing: Drawing, entries: readonly KaderEntry[]): TemplateResult | typeof nothing {
  const { assessment, kader, level, locale } = drawing;
  const items = planOf(assessment, kader);
  const { reviewOn } = assessment.about;
  if (items.length === 0 && !reviewOn) return nothing;
  const objections = ofKind(entries, 'obstacle').filter(({ id }) =>
    items.some(({ statement }) => statement.objections.includes(id)),
  );
  return html`<section>
    ${heading(level, 'chapter-title', planWord(drawing))} ${items.length > 0 ? agenda(items, drawing) : nothing}
    ${reviewOn ? html`<p>${reviewWord(drawing)}: ${formatDate(reviewOn, locale)}</p>` : nothing}
    ${
      objections.length > 0
        ? html`${heading(level + 1, 'group-title', objectionsWord(drawing))}
            <ul>
              ${objections.map((one) => html`<li>${objectionTemplate(one, drawing)}</li>`)}
            </ul>`
        : nothing
    }
  </section>`;
}
