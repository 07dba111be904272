import { html, nothing, type TemplateResult } from 'lit';

/** Which lists somebody unfolded. */
export interface Folding {
  readonly unfolded: ReadonlySet<string>;
  readonly unfold: (list: string) => void;
}

/** A list that is drawn only once somebody unfolds it: of two hundred people's files nobody reads all at once. */
export const foldedTemplate = (
  list: string,
  summary: string,
  { unfolded, unfold }: Folding,
  draw: () => TemplateResult,
): TemplateResult =>
  html`<details
    @toggle=${({ currentTarget }: Event) => {
      if ((currentTarget as HTMLDetailsElement).open && !unfolded.has(list)) unfold(list);
    }}
  >
    <summary>${summary}</summary>
    ${unfolded.has(list) ? draw() : nothing}
  </details>`;
