import { html, nothing, render, type TemplateResult } from 'lit';
import type { Locale } from '@wijkbrug/core/locale.js';
import { heading } from '../internal/heading.js';
import { idle } from '../internal/idle.js';
import type { Msg } from '../internal/messages.js';
import { phoneLink } from '../internal/phone-link.js';
import { phrase } from '../internal/phrase.js';
import type { FrameView, GroupView } from './team-explainer.types.js';

/** Draws what comes later: nothing while it is on its way. */
export interface DrawLater {
  /** The answer to one question. */
  readonly answer?: (topic: string) => TemplateResult | undefined;
  /** The drawing beside a question. */
  readonly pictogram?: (topic: string) => TemplateResult;
  /** The way out, for a page without a script. */
  readonly exit?: TemplateResult;
  /** What stands below the questions. */
  readonly extras?: TemplateResult;
}

/**
 * Draws the whole explainer.
 *
 * @param room how many questions to draw; the groups behind those stay empty for {@link drawRest}
 */
export function explainerTemplate(
  view: FrameView,
  later: DrawLater,
  locale: Locale,
  msg: Msg,
  room = Infinity,
): TemplateResult {
  const title = msg('Vragen over het wijkteam', { id: 'team-explainer.title', desc: 'Heading' });
  return html`${heading(view.headingLevel, 'wijkbrug-title', title)} ${urgent(msg)} ${later.exit}
  ${view.uncheckedTranslation ? translationNote(msg) : nothing}
  ${view.groups.map((group) => {
    const fits = room > 0;
    room -= group.questions.length;
    return html`<section class="wijkbrug-group">
      ${fits ? groupTemplate(group, view.headingLevel + 1, later, locale) : nothing}
    </section>`;
  })}
  ${later.extras}`;
}

/** Draws the groups that stayed empty, after the first paint and one at a time, so that a slow phone stays quick. */
export async function drawRest(view: FrameView, locale: Locale, reading: ParentNode): Promise<void> {
  const sections = reading.querySelectorAll<HTMLElement>('.wijkbrug-group');
  await idle();
  for (const [at, section] of sections.entries()) {
    const group = view.groups[at];
    if (!group || section.childElementCount > 0) continue;
    render(groupTemplate(group, view.headingLevel + 1, {}, locale), section);
    await new Promise((next) => setTimeout(next));
  }
}

/** Who to call in danger: the first thing that stands there, and what stays when nothing else comes. */
export const urgent = (msg: Msg): TemplateResult =>
  html`<p class="wijkbrug-urgent">
    <strong>${msg('Is er direct gevaar?', { id: 'team-explainer.danger' })}</strong>
    ${msg('Bel', { id: 'team-explainer.call-112', desc: 'Followed by the number 112' })} ${phoneLink('112')}
  </p>`;

const translationNote = (msg: Msg): TemplateResult =>
  html`<p class="wijkbrug-note">
    ${msg(
      'Deze tekst is vertaald uit het Nederlands. Niemand die deze taal spreekt heeft de vertaling al gecontroleerd. Twijfelt u? Bel dan.',
      { id: 'team-explainer.unchecked-translation', desc: 'Shown above machine translations' },
    )}
  </p>`;

const groupTemplate = (
  { title, questions }: GroupView,
  level: number,
  { answer, pictogram }: DrawLater,
  locale: Locale,
): TemplateResult =>
  html`${heading(level, 'wijkbrug-group-title', phrase(title, locale))}
  ${questions.map(
    ({ id, question }) =>
      html`<details class="wijkbrug-topic" data-topic=${id}>
        <summary class="wijkbrug-question">${pictogram?.(id)}${phrase(question, locale)}</summary>
        <div class="wijkbrug-answer" id="wijkbrug-${id.toLowerCase()}">${answer?.(id)}</div>
      </details>`,
  )}`;
