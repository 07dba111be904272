import { html, noChange, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize/internal/str-tag.js';
import { replyOf, statementsOf, type AnswerCode } from '@wijkbrug/core/checklist.js';
import { statementsByGroup } from '@wijkbrug/core/kader.js';
import { heading } from '../internal/heading.js';
import { signRow, statementTemplate, type MoreOfStatement } from './checklist.form.js';
import type { Drawing } from './checklist.types.js';

export interface Chapters extends Drawing {
  /** The chapter that is open; the first when none is named. */
  readonly current: string | undefined;
  /** Opens another chapter. */
  readonly go: (chapter: string) => void;
  /** From when it is there, a chapter that is not in sight stays as it is, until somebody goes there. */
  readonly more: MoreOfStatement | undefined;
}

type Answers = readonly (AnswerCode | undefined)[];

/** How far a chapter is, in words. */
function progressWords(answers: Answers, { msg }: Drawing): string {
  const [done, all] = [answers.filter(Boolean).length, answers.length];
  return msg(str`${done} van ${all} beantwoord`, { id: 'checklist.progress' });
}

/** The chapters to choose from, each with how far it is; and the statements of all, of which one chapter is in sight. */
export function chaptersTemplate(chapters: Chapters): TemplateResult {
  const { assessment, kader, msg } = chapters;
  const all = kader.chapters
    .map(({ id }) => ({ id, answers: statementsOf(kader, id).map((one) => replyOf(assessment, one.id)?.answer) }))
    .filter(({ answers }) => answers.length > 0);
  const current = chapters.current ?? all[0]?.id;
  return html`<div class="chapters">
    <nav aria-label=${msg('Hoofdstukken', { id: 'checklist.chapters' })}>
      <ol>
        ${all.map(({ id, answers }) => html`<li>${chapterButton(id, answers, current, chapters)}</li>`)}
      </ol>
    </nav>
    <div>${all.map(({ id }, index) => chapterTemplate(id, current, all[index + 1]?.id, chapters))}</div>
  </div>`;
}

const titleOf = ({ kader }: Drawing, chapter: string): string =>
  kader.chapters.find(({ id }) => id === chapter)?.title ?? '';

function chapterButton(
  chapter: string,
  answers: Answers,
  current: string | undefined,
  chapters: Chapters,
): TemplateResult {
  const { go } = chapters;
  return html`<button
    type="button"
    class="to-chapter"
    aria-current=${chapter === current ? 'step' : nothing}
    @click=${() => {
      go(chapter);
    }}
  >
    <span class="chapter-name">${titleOf(chapters, chapter)}</span>
    ${signRow(answers, chapters)}
    <span class="count">${progressWords(answers, chapters)}</span>
  </button>`;
}

function chapterTemplate(
  chapter: string,
  current: string | undefined,
  next: string | undefined,
  chapters: Chapters,
): TemplateResult {
  const { kader, level, go, msg, more } = chapters;
  const groups = statementsByGroup(kader, chapter);
  const title = titleOf(chapters, chapter);
  return html`<section
    class="chapter"
    data-chapter=${chapter}
    tabindex="-1"
    aria-label=${title}
    ?hidden=${chapter !== current}
  >
    ${
      more && chapter !== current
        ? noChange
        : html`${heading(level, 'chapter-title', title)}
          ${groups.map(
            ({ group, statements }) =>
              html`${groups.length > 1 ? heading(level + 1, 'group-title', group.title) : nothing}
              ${statements.map((statement) => statementTemplate(statement, chapters, more))}`,
          )}
          ${
            next === undefined
              ? nothing
              : html`<button
                  type="button"
                  class="button next"
                  @click=${() => {
                    go(next);
                  }}
                >
                  ${msg(str`Volgende: ${titleOf(chapters, next)}`, { id: 'checklist.next' })}
                </button>`
          }`
    }
  </section>`;
}
