import { html, nothing, type TemplateResult } from 'lit';
import { planOf, saveTicks, toCalendar, toCsv, toMarkdown } from '@wijkbrug/core/checklist.js';
import type { Plan } from './checklist.plan.js';
import type { Drawing } from './checklist.types.js';
import { exportWords, reviewWord } from './checklist.words.js';

/** The buttons that hand the whole over as a file for another program; each names the source. */
export function exportButtons(
  drawing: Drawing,
  { save, now, sections }: Pick<Plan, 'save' | 'now' | 'sections'>,
): TemplateResult {
  const { assessment, kader, msg } = drawing;
  const words = exportWords(drawing);
  const button = (label: string, act: () => Promise<void> | void): TemplateResult =>
    html`<button type="button" class="button" @click=${() => void act()}>${label}</button>`;
  return html`${button(msg('Tabel (CSV)', { id: 'checklist-more.csv' }), async () => {
    save('csv', 'text/csv', toCsv(assessment, kader, words, await sections()));
  })}
  ${button(msg('Tekst (Markdown)', { id: 'checklist-more.markdown' }), async () => {
    save('md', 'text/markdown', toMarkdown(assessment, kader, words, await sections()));
  })}
  ${
    hasDates(drawing)
      ? button(msg('Datums voor de agenda', { id: 'checklist-more.calendar' }), () => {
          save('ics', 'text/calendar', toCalendar(assessment, kader, now(), { review: reviewWord(drawing) }));
        })
      : nothing
  }
  ${button(msg('Alleen de vinkjes', { id: 'checklist-more.ticks' }), () => {
    save('ticks.json', 'application/json', saveTicks(assessment, kader.attribution));
  })}`;
}

/** A calendar without a day in it opens nowhere. */
const hasDates = ({ assessment, kader }: Drawing): boolean =>
  assessment.about.reviewOn !== undefined || planOf(assessment, kader).some(({ reply }) => reply.date);
