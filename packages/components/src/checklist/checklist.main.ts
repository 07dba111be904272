import { html, type TemplateResult } from 'lit';
import type { About, ExportSection } from '@wijkbrug/core/checklist.js';
import type { KaderEntry } from '@wijkbrug/core/kader.js';
import type { IsoDate } from '@wijkbrug/core/locale.js';
import type { Later } from './checklist.later.js';
import { planTemplate, type Save } from './checklist.plan.js';
import type { Shelf } from './checklist.shelf.js';
import { togetherTemplate } from './checklist.together.js';
import type { Drawing } from './checklist.types.js';
import type { View } from './checklist.views.js';

/** What the views are made of, and what they do. */
export interface Main {
  readonly later: Later;
  readonly shelf: Shelf;
  readonly today: IsoDate;
  readonly now: () => Date;
  readonly save: Save;
  readonly about: (fields: { readonly reviewOn: About['reviewOn'] | undefined }) => void;
  readonly reveal: () => void;
  /** Draws again. */
  readonly draw: () => void;
  /** Goes to the statements of a chapter. */
  readonly toChapter: (chapter: string) => void;
}

/** Draws the view that was chosen; undefined while statements are filled in. */
export function mainTemplate(view: View, drawing: Drawing, main: Main): TemplateResult | undefined {
  const { later, shelf, today, toChapter } = main;
  switch (view) {
    case 'fill':
      return undefined;
    case 'plan':
      return planView(drawing, main);
    case 'together':
      return togetherTemplate(drawing, {
        files: shelf.people,
        again: shelf.again,
        revealed: shelf.revealed,
        open: (files) => void shelf.openPeople(files),
        reveal: main.reveal,
        unfolded: shelf.unfolded,
        unfold: (list) => {
          shelf.unfolded = new Set([...shelf.unfolded, list]);
          main.draw();
        },
        today,
      });
    case 'overview':
      return withWork(drawing, later, (work, entries) => work.overviewTemplate(drawing, entries, toChapter));
    case 'worksheets':
      return withWork(drawing, later, (work, entries) => work.worksheetsTemplate(drawing, entries, today));
    case 'compare':
      return withWork(drawing, later, (work) =>
        work.compareTemplate(drawing, { earlier: shelf.earlier, open: (file) => void shelf.openEarlier(file) }),
      );
  }
}

function planView(drawing: Drawing, { later, save, now, today, about }: Main): TemplateResult {
  const entries = later.workEntries;
  const known = Array.isArray(entries) ? entries : [];
  return planTemplate(drawing, {
    entries: known,
    themes: later.work?.themesTemplate(drawing, known),
    save,
    now,
    today,
    about,
    // What was written on a worksheet is not left out because its questions are still on their way.
    sections: async (): Promise<readonly ExportSection[]> => {
      await later.loadWork();
      const { work, workEntries } = later;
      return work && Array.isArray(workEntries) ? work.sectionsOf(drawing, workEntries) : [];
    },
  });
}

type Work = NonNullable<Later['work']>;

/** Draws what needs the worksheets, as soon as these are there. */
function withWork(
  { msg }: Drawing,
  later: Later,
  draw: (work: Work, entries: readonly KaderEntry[]) => TemplateResult,
): TemplateResult {
  const { work, workEntries, workFailed } = later;
  if (work && Array.isArray(workEntries)) return draw(work, workEntries);
  if (workFailed || workEntries === 'failed') {
    return html`<div class="view">
      <p>${msg('Dit deel kon niet worden geladen. Wat u invulde, is er nog.', { id: 'checklist-more.work-failed' })}</p>
      <button type="button" class="button" @click=${() => void later.loadWork()}>
        ${msg('Probeer het opnieuw', { id: 'checklist-more.again' })}
      </button>
    </div>`;
  }
  return html`<p class="view" role="status">${msg('Wordt geladen…', { id: 'checklist-more.loading' })}</p>`;
}
