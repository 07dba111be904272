import type { CallbackReceipt, CallbackValues, FieldError } from '@wijkbrug/core/callback-form.js';
import { parseTeamProfile } from '@wijkbrug/core/team-profile.js';
import { WijkbrugCallbackForm } from '../callback-form/callback-form.js';
import { afterPart, offerPart } from '../callback-form/callback-form.parts.js';
import type { Notice, Sending } from '../callback-form/callback-form.types.js';
import { Lazy } from '../internal/lazy.js';
import { loadAll, renderElement, type RenderOptions } from './render-element.js';

export interface CallbackFormOptions extends RenderOptions {
  /** Text of the team profile (JSON), the same that the `team` attribute points at. */
  readonly team?: string;
  /** A new key for each form that is drawn, so that a form that is sent twice arrives once: 16 to 64 letters and digits. */
  readonly idempotencyKey?: string;
  /** What was filled in before. */
  readonly values?: CallbackValues;
  /** What must be mended. */
  readonly errors?: readonly FieldError[];
  /** The request is kept: this stands there instead of the form. */
  readonly receipt?: CallbackReceipt;
  /** How sending went, when it did not go well. */
  readonly sending?: Extract<Sending, 'failed' | 'too-many'>;
  /** What happened to a request whose code was given. */
  readonly notice?: Extract<Notice, 'withdrawn' | 'unknown-code'>;
}

const everything = new Lazy(async () => {
  const [offer, after] = await Promise.all([offerPart.load(), afterPart.load()]);
  return loadAll([WijkbrugCallbackForm.messages, offer.messages, after.messages]);
});

/**
 * Renders `<wijkbrug-callback-form>` to HTML, with a real form inside that works without JavaScript. The page links
 * `wijkbrug.css` in its head for the reading text.
 *
 * @throws DataError when the team profile cannot be read
 */
export async function renderCallbackForm(options: CallbackFormOptions): Promise<string> {
  await everything.load();
  const { team, idempotencyKey, values, errors, receipt, sending, notice, now } = options;
  const plain = idempotencyKey && { idempotencyKey, shownAt: (now ?? new Date()).getTime() };
  const state = { values, fieldErrors: errors, receipt, sending, notice, plain };
  const told = JSON.stringify(state);
  // The element takes over what it was answered with, when its script comes.
  const attributes = { ...options.attributes, ...(told !== '{}' && { 'data-state': told }) };
  const html = renderElement<WijkbrugCallbackForm>(
    'callback-form',
    { ...options, attributes },
    (element: WijkbrugCallbackForm) => {
      if (team !== undefined) element.profile = parseTeamProfile(team, options.attributes['team'] ?? 'team').profile;
      if (now) element.now = () => now;
      Object.assign(element, state);
    },
  );
  // The renderer writes nothing into a text area: what stands there travels as an attribute, escaped as text is.
  return html.replace(/(<textarea[^>]*)\sdata-value="([^"]*)"([^>]*>)/g, '$1$3$2');
}
