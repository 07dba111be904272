import { html, type TemplateResult } from 'lit';

/** A choice that the person makes before anything happens. */
export interface QuestionOption {
  readonly label: string;
  readonly choose: () => void;
}

/** Draws a question with its answers; the last of these changes nothing, and is what Escape does. */
export function questionTemplate(name: string, words: string, options: readonly QuestionOption[]): TemplateResult {
  const id = `question-${name}`;
  return html`<div
    class="problem"
    role="alertdialog"
    aria-labelledby=${id}
    @keydown=${({ key }: KeyboardEvent) => {
      if (key === 'Escape') options.at(-1)?.choose();
    }}
  >
    <p id=${id}>${words}</p>
    ${options.map(({ label, choose }) => html`<button type="button" @click=${choose}>${label}</button> `)}
  </div>`;
}
