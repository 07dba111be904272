import { css, html, type TemplateResult } from 'lit';
import type { Msg } from './messages.js';

/** Where nobody asks why somebody was there: the weather. */
const neutral = 'https://www.buienradar.nl/';

/**
 * The way out for who is looked over the shoulder. It takes this page's place, so that going back does not lead here again.
 * Without a script it is a link. That nothing is left of the visit is not promised.
 *
 * @param forget takes away what was typed
 */
export function quickExit(href: string | undefined, forget: () => void, msg: Msg): TemplateResult {
  const leave = (event: Event): void => {
    event.preventDefault();
    forget();
    location.replace(href ?? neutral);
  };
  return html`<a class="exit" href=${href ?? neutral} rel="noreferrer" @click=${leave}
    >${msg('Snel weg van deze pagina', { id: 'common.quick-exit' })}</a
  >`;
}

export const quickExitStyles = css`
  .exit {
    position: sticky;
    z-index: 1;
    inset-block-start: 0.5em;
    float: inline-end;
    box-sizing: border-box;
    min-block-size: 44px;
    margin-block-end: 0.5em;
    padding: 0.5em 1em;
    border: 2px solid currentColor;
    border-radius: 0.25em;
    background-color: #fff;
    color: #1b1b1b;
    font-weight: bold;
    text-decoration: none;
  }
`;
