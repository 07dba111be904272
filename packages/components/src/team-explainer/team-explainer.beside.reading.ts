import { html, type TemplateResult } from 'lit';
import { directionOf, sourceLocale, type Locale } from '@wijkbrug/core/locale.js';
import type { ExtrasDrawing } from './team-explainer.extras.reading.js';
import type { PairView } from './team-explainer.extras.types.js';
import type { LineView } from './team-explainer.types.js';

/** Draws an answer sentence by sentence, each with the Dutch beside it: who reads one can point at the other. */
export function besideTemplate(pairs: readonly PairView[], { locale, part }: ExtrasDrawing): TemplateResult {
  const side = (line: LineView, first: boolean, language: Locale): TemplateResult =>
    html`<div lang=${language} dir=${directionOf(language)}>${part.lineTemplate(line, first, language)}</div>`;
  return html`<div class="wijkbrug-pairs">
    ${pairs.map(
      ({ own, dutch }, index) =>
        html`<div class="wijkbrug-pair">
          ${side(own, index === 1, locale)} ${side(dutch, index === 1, sourceLocale)}
        </div>`,
    )}
  </div>`;
}
