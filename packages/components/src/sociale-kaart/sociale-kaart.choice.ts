import { html, nothing, type TemplateResult } from 'lit';
import { ticked } from '../internal/ticked.js';

export interface FilterChoice {
  readonly name: string;
  readonly value: string;
  readonly label: unknown;
  readonly count?: number;
  readonly checked: boolean;
  readonly icon?: unknown;
  /** One of the group, in place of as many as somebody wants. */
  readonly isRadio?: boolean;
  /** Out of sight until somebody asks for it; what is ticked stays ticked. */
  readonly isHidden?: boolean;
}

/** One thing to tick, with how many entries that gives. */
export const choiceTemplate = ({
  name,
  value,
  label,
  count,
  checked,
  icon,
  isRadio = false,
  isHidden = false,
}: FilterChoice): TemplateResult =>
  html`<label class="choice" ?hidden=${isHidden && !checked} ?data-none=${count === 0 && !checked}
    ><input
      type=${isRadio ? 'radio' : 'checkbox'}
      name=${name}
      value=${value}
      ?checked=${checked}
      ${ticked(checked)}
    /><span class="tick"></span>${icon ?? nothing}<span class="name">${label}</span>${
      count === undefined ? nothing : html` <span class="count">${count}</span>`
    }</label
  >`;
