import { html, type TemplateResult } from 'lit';
import { str } from '@lit/localize/internal/str-tag.js';
import { replyOf, statementsOf } from '@wijkbrug/core/checklist.js';
import type { Chapter } from '@wijkbrug/core/kader.js';
import { signRow } from './checklist.signs.js';
import type { Drawing } from './checklist.types.js';

/** How far a chapter is: a sign for each answer, and in words. */
export function progressTemplate(chapter: string, drawing: Drawing): TemplateResult {
  const { assessment, kader, msg } = drawing;
  const answers = statementsOf(kader, chapter).map(({ id }) => replyOf(assessment, id)?.answer);
  const [done, all] = [answers.filter(Boolean).length, answers.length];
  return html`${signRow(answers, drawing)}
    <span class="count">${msg(str`${done} van ${all} beantwoord`, { id: 'checklist-desk.progress' })}</span>`;
}

/** The way to the next chapter. */
export const nextTemplate = ({ id, title }: Chapter, go: (chapter: string) => void, { msg }: Drawing): TemplateResult =>
  html`<button
    type="button"
    class="button next"
    @click=${() => {
      go(id);
    }}
  >
    ${msg(str`Volgende: ${title}`, { id: 'checklist-desk.next' })}
  </button>`;
