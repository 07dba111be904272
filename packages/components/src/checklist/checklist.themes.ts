import { html, nothing, type TemplateResult } from 'lit';
import { prioritiesByTheme, type ThemeChoice } from '@wijkbrug/core/checklist.js';
import type { KaderEntry } from '@wijkbrug/core/kader.js';
import { heading } from '../internal/heading.js';
import { ticked } from '../internal/ticked.js';
import { answeredTemplate } from './checklist.municipality.js';
import type { Drawing } from './checklist.types.js';
import { entryText, themesWord } from './checklist.work-words.js';

/** The four themes to choose from, each with its statements (R-059). */
export function themesTemplate(drawing: Drawing, entries: readonly KaderEntry[]): TemplateResult | typeof nothing {
  const { assessment, kader, level, msg } = drawing;
  const themes = prioritiesByTheme(assessment, kader, entries);
  if (themes.length === 0) return nothing;
  return html`${heading(level + 1, 'group-title', themesWord(msg))}
    <p>
      ${msg('Kies een of twee thema’s, en daarin een paar stellingen. Klein beginnen is ook beginnen.', {
        id: 'checklist-work.themes-how',
      })}
    </p>
    <ul class="choices">
      ${themes.map((theme) => html`<li>${themeTemplate(theme, drawing)}</li>`)}
    </ul>`;
}

function themeTemplate({ theme, chosen, statements }: ThemeChoice, drawing: Drawing): TemplateResult {
  const { msg } = drawing;
  return html`${choice(theme.id, chosen, entryText(theme, drawing), drawing)}
    <details ?open=${chosen}>
      <summary>${msg('Stellingen bij dit thema', { id: 'checklist-work.theme-statements' })}</summary>
      <ul class="choices">
        ${statements.map(
          (one) => html`<li>${choice(one.statement.id, one.priority, answeredTemplate(one, drawing), drawing)}</li>`,
        )}
      </ul>
    </details>`;
}

const choice = (id: string, chosen: boolean, words: unknown, { change }: Drawing): TemplateResult =>
  html`<label class="choose">
    <input
      type="checkbox"
      data-choice=${id}
      ?checked=${chosen}
      ${ticked(chosen)}
      @change=${({ target }: Event) => {
        change(id, { priority: (target as HTMLInputElement).checked || undefined });
      }}
    />
    <span>${words}</span>
  </label>`;
