import { LitElementRenderer, render, type RenderInfo } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { html, type TemplateResult } from 'lit';
import { directionOf } from '@wijkbrug/core/locale.js';
import type { LocaleResource } from '../internal/locale-store.js';
import type { ReadingContent } from '../internal/reading.js';
import { readingKey } from '../internal/reading-key.js';
import { tableStore } from '../internal/table-store.js';
import type { WijkbrugElement } from '../internal/wijkbrug-element.js';

/** What every element takes on the server. */
export interface RenderOptions {
  /** Attributes of the element. `lang` decides the language: a server does not see the page around the element. */
  readonly attributes: Readonly<Record<string, string>> & { readonly lang: string };
  /** Address of the folder that holds the library's style sheets, such as `/wijkbrug/`. */
  readonly assets: string;
  /** The element's own content, as trusted HTML: what is shown when nothing else can be. */
  readonly fallback?: string;
  /** The moment of rendering; facts past their check date are not shown. */
  readonly now?: Date;
}

/** Loads resources in every language: rendering itself does not wait. */
export const loadAll = (stores: readonly LocaleResource[]): Promise<unknown> =>
  Promise.all([...stores, tableStore].flatMap((store) => store.locales.map((locale) => store.load(locale))));

/**
 * Renders one element to HTML: declarative shadow DOM for the controls, the reading text in the light DOM.
 *
 * @param name of the element, without `wijkbrug-`
 * @param setup gives the element its data
 */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the caller says which element it is
export function renderElement<E extends WijkbrugElement>(
  name: string,
  { attributes, assets, fallback = '' }: RenderOptions,
  setup: (element: E) => void,
): string {
  const tag = `wijkbrug-${name}`;
  const renderer = new LitElementRenderer(tag);
  for (const [attribute, value] of Object.entries(attributes)) renderer.setAttribute(attribute, value);
  const element = renderer.element as unknown as E;
  setup(element);
  renderer.connectedCallback();

  const info = renderInfoFor(renderer);
  const shadow = withoutStyles(collectResultSync(renderer.renderShadow(info) ?? []));
  // The reading text is taken over as it stands, so it needs no markers.
  const content = element.content();
  const reading = content && content !== 'unchanged' ? collectResultSync(render(readingTemplate(content), info)) : '';
  const root = [
    '<template shadowroot="open" shadowrootmode="open">',
    `<link rel="stylesheet" href="${assets}${name}.css">${shadow}</template>`,
  ].join('');
  const text = reading.replace(/<!--.*?-->|<\?>/gs, '');
  // A browser shows what has come so far. What is long comes last, so that little is pushed down by what follows.
  const parts = text.length < root.length ? [text, root] : [root, text];
  return [`<${tag}${collectResultSync(renderer.renderAttributes())}>`, ...parts, `${fallback}</${tag}>`].join('');
}

/** The reading child, in the light DOM. */
const readingTemplate = (content: ReadingContent): TemplateResult =>
  html`<div
    slot="reading"
    lang=${content.locale}
    dir=${directionOf(content.locale)}
    data-wijkbrug-reading=${readingKey(content)}
  >
    ${content.template(true)}
  </div>`;

/** No inline style, so that `style-src 'self'` is enough: the style sheet is linked instead. */
const withoutStyles = (shadow: string): string => shadow.replace(/^<style>.*?<\/style>/s, '');

/** Where the renderer keeps account of the elements around a slot: ours, and nothing above it. */
const renderInfoFor = (renderer: LitElementRenderer): RenderInfo => ({
  elementRenderers: [LitElementRenderer],
  customElementInstanceStack: [renderer],
  customElementHostStack: [renderer],
  eventTargetStack: [renderer.element],
  slotStack: [],
  deferHydration: false,
});
