import { css, html, type TemplateResult } from 'lit';

/** Where nobody asks why somebody was there: the weather. */
export const neutral = 'https://www.buienradar.nl/';

/**
 * The way out for who is looked over the shoulder. It takes this page's place, so that going back does not lead here again.
 * Without a script it is a link. That nothing is left of the visit is not promised.
 *
 * @param forget takes away what was typed
 * @param label such as “leave this page quickly”
 * @param again when it stands there a second time, further down
 */
export function quickExit(href: string | undefined, forget: () => void, label: string, again = ''): TemplateResult {
  const leave = (event: Event): void => {
    event.preventDefault();
    forget();
    location.replace(href ?? neutral);
  };
  return html`<a class="exit ${again}" href=${href ?? neutral} rel="noreferrer" @click=${leave}>${label}</a>`;
}

export const quickExitStyles = css`
  .exit {
    float: inline-end;
    box-sizing: border-box;
    max-inline-size: 14em;
    min-block-size: 44px;
    margin-block-end: 0.5em;
    margin-inline-start: 0.5em;
    padding: 0.5em 1em;
    border: 2px solid currentColor;
    border-radius: 0.25em;
    background-color: #fff;
    color: #1b1b1b;
    font-weight: bold;
    text-decoration: none;
  }
`;
