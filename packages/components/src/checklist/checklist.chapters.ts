import { html, noChange, nothing, type TemplateResult } from 'lit';
import { statementsOf } from '@wijkbrug/core/checklist.js';
import { statementsByGroup, type Chapter } from '@wijkbrug/core/kader.js';
import { heading } from '../internal/heading.js';
import { statementTemplate, type MoreOfStatement } from './checklist.form.js';
import type { Frame } from './checklist.types.js';

export interface Chapters extends Frame {
  /** The chapter that is open; the first when none is named. */
  readonly current: string | undefined;
  /** Opens another chapter. */
  readonly go: (chapter: string) => void;
  /** From when it is there, a chapter that is not in sight stays as it is, until somebody goes there. */
  readonly more: MoreOfStatement | undefined;
}

/** The chapters to choose from, each with how far it is; and the statements of all, of which one chapter is in sight. */
export function chaptersTemplate(chapters: Chapters): TemplateResult {
  const { kader, msg } = chapters;
  const all = kader.chapters.filter(({ id }) => statementsOf(kader, id).length > 0);
  const current = chapters.current ?? all[0]?.id;
  return html`<div class="chapters">
    <nav aria-label=${msg('Hoofdstukken', { id: 'checklist.chapters' })}>
      <ol>
        ${all.map((chapter) => html`<li>${chapterButton(chapter, current, chapters)}</li>`)}
      </ol>
    </nav>
    <div>${all.map((chapter, index) => chapterTemplate(chapter, current, all[index + 1], chapters))}</div>
  </div>`;
}

function chapterButton({ id, title }: Chapter, current: string | undefined, { go, more }: Chapters): TemplateResult {
  return html`<button
    type="button"
    class="to-chapter"
    aria-current=${id === current ? 'step' : nothing}
    @click=${() => {
      go(id);
    }}
  >
    <span class="chapter-name">${title}</span>
    <span class="progress">${more?.progress(id)}</span>
  </button>`;
}

function chapterTemplate(
  { id, title }: Chapter,
  current: string | undefined,
  next: Chapter | undefined,
  chapters: Chapters,
): TemplateResult {
  const { kader, level, go, more } = chapters;
  const groups = statementsByGroup(kader, id);
  return html`<section class="chapter" data-chapter=${id} tabindex="-1" aria-label=${title} ?hidden=${id !== current}>
    ${
      more && id !== current
        ? noChange
        : html`${heading(level, 'chapter-title', title)}
          ${groups.map(
            ({ group, statements }) =>
              html`${groups.length > 1 ? heading(level + 1, 'group-title', group.title) : nothing}
              ${statements.map((statement) => statementTemplate(statement, chapters, more))}`,
          )}
          ${next && more?.next(next, go)}`
    }
  </section>`;
}
