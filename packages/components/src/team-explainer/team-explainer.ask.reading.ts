import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '@wijkbrug/core/locale.js';
import { heading } from '../internal/heading.js';
import type { Msg } from '../internal/messages.js';
import { phoneLink } from '../internal/phone-link.js';

/** What decides how the box for questions is drawn. */
export interface AskView {
  readonly headingLevel: number;
  /** Where a form without a script is posted. */
  readonly action?: string;
  /** Who does answer. */
  readonly phone?: string;
}

/** The box as it is asked for. Without an address it needs a script, so one that is only drawn is left out. */
export function askView(
  host: HTMLElement,
  headingLevel: number,
  phone: string | undefined,
  isOnlyDrawn: boolean,
): AskView | undefined {
  const action = host.getAttribute('ask-action') ?? '';
  if (!action && isOnlyDrawn) return undefined;
  return { headingLevel, ...(action && { action }), ...(phone && { phone }) };
}

/** Draws the box. @param typed what stood in it before it was drawn anew */
export function askTemplate(
  { headingLevel, action, phone }: AskView,
  locale: Locale,
  msg: Msg,
  typed: string,
): TemplateResult {
  return html`<form class="wijkbrug-ask" method="post" action=${action ?? nothing}>
    ${heading(headingLevel, 'wijkbrug-group-title', msg('Wat wilt u nog meer weten?', { id: 'team-explainer-ask.title' }))}
    <p>
      ${msg('Staat uw vraag er niet bij? Schrijf hem hier op. U krijgt er geen antwoord op.', {
        id: 'team-explainer-ask.intro',
      })}
      ${
        phone
          ? html`${msg('Wilt u antwoord? Bel:', { id: 'team-explainer-ask.call' })} ${phoneLink(phone)}`
          : msg('Wilt u antwoord? Vraag het aan het team.', { id: 'team-explainer-ask.ask-team' })
      }
    </p>
    <p class="wijkbrug-ask-about" hidden></p>
    <label for="wijkbrug-ask">${msg('Uw vraag', { id: 'team-explainer-ask.label' })}</label>
    <p class="wijkbrug-ask-hint" id="wijkbrug-ask-hint">
      ${msg('Schrijf geen namen, telefoonnummers of andere gegevens op. Ook niet die van uzelf.', {
        id: 'team-explainer-ask.hint',
      })}
    </p>
    <textarea
      id="wijkbrug-ask"
      name="question"
      rows="4"
      maxlength="1000"
      required
      dir="auto"
      autocomplete="off"
      aria-describedby="wijkbrug-ask-hint wijkbrug-ask-status"
      .value=${typed}
    ></textarea>
    <p class="wijkbrug-ask-status" id="wijkbrug-ask-status" role="status"></p>
    <input type="hidden" name="lang" value=${locale} />
    <input type="hidden" name="topic" value="" />
    <button type="submit" class="wijkbrug-ask-send">
      ${msg('Verstuur mijn vraag', { id: 'team-explainer-ask.send' })}
    </button>
  </form>`;
}
