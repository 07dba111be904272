import { html, noChange, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize/internal/str-tag.js';
import { progressOf, replyOf, statementsOf, type Progress } from '@wijkbrug/core/checklist.js';
import { statementsByGroup } from '@wijkbrug/core/kader.js';
import { formatNumber } from '@wijkbrug/core/locale.js';
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

/** How far a chapter is, in words. */
function progressWords({ answered, total }: Progress, { locale, msg }: Drawing): string {
  const [done, all] = [formatNumber(answered, locale), formatNumber(total, locale)];
  return msg(str`${done} van ${all} beantwoord`, { id: 'checklist.progress' });
}

/** The chapters to choose from, each with how far it is; and the statements of all, of which one chapter is in sight. */
export function chaptersTemplate(chapters: Chapters): TemplateResult {
  const { assessment, kader, msg } = chapters;
  const progress = progressOf(assessment, kader);
  const current = chapters.current ?? progress[0]?.chapter;
  return html`<div class="chapters">
    <nav aria-label=${msg('Hoofdstukken', { id: 'checklist.chapters' })}>
      <ol>
        ${progress.map((one) => html`<li>${chapterButton(one, current, chapters)}</li>`)}
      </ol>
    </nav>
    <div>
      ${progress.map(({ chapter }, index) => chapterTemplate(chapter, current, progress[index + 1]?.chapter, chapters))}
    </div>
  </div>`;
}

const titleOf = ({ kader }: Drawing, chapter: string): string =>
  kader.chapters.find(({ id }) => id === chapter)?.title ?? '';

function chapterButton(progress: Progress, current: string | undefined, chapters: Chapters): TemplateResult {
  const { assessment, kader, go } = chapters;
  const { chapter } = progress;
  const answers = statementsOf(kader, chapter).map(({ id }) => replyOf(assessment, id)?.answer);
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
    <span class="count">${progressWords(progress, chapters)}</span>
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
