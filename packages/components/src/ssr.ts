import { LitElementRenderer, type RenderInfo } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { parseTeamProfile } from '@wijkbrug/core';
import './team-explainer/team-explainer.js';
import { WijkbrugTeamExplainer } from './team-explainer/team-explainer.component.js';
import { answersPart } from './team-explainer/team-explainer.texts.js';

/** How one element is rendered on the server. */
export interface RenderOptions {
  /** Attributes of the element. `lang` decides the language: a server does not see the page around the element. */
  readonly attributes: Readonly<Record<string, string>> & { readonly lang: string };
  /** Address of the folder that holds the library's style sheets, such as `/wijkbrug/`. */
  readonly assets: string;
  /** Text of the team profile (JSON), the same that the `team` attribute points at. */
  readonly team?: string;
  /** The element's own content, as trusted HTML: what is shown when nothing else can be. */
  readonly fallback?: string;
  /** The moment of rendering; facts past their check date are not shown. */
  readonly now?: Date;
}

let ready: Promise<unknown> | undefined;

/** Loads every language, once: rendering itself does not wait. */
const prepare = (): Promise<unknown> =>
  (ready ??= Promise.all([
    answersPart.load(),
    ...[WijkbrugTeamExplainer.messages, ...WijkbrugTeamExplainer.resources].flatMap((store) =>
      store.locales.map((locale) => store.load(locale)),
    ),
  ]));

/**
 * Renders `<wijkbrug-team-explainer>` to HTML: declarative shadow DOM for the controls, the reading text in the light
 * DOM. The page links `wijkbrug.css` in its head for the reading text.
 *
 * @throws DataError when the team profile cannot be read
 */
export async function renderTeamExplainer(options: RenderOptions): Promise<string> {
  await prepare();
  const { attributes, assets, team, fallback = '', now } = options;
  const tag = 'wijkbrug-team-explainer';
  const renderer = new LitElementRenderer(tag);
  for (const [name, value] of Object.entries(attributes)) renderer.setAttribute(name, value);
  const element = renderer.element as unknown as WijkbrugTeamExplainer;
  if (team !== undefined) element.profile = parseTeamProfile(team, attributes['team'] ?? 'team').profile;
  if (now) element.now = () => now;
  renderer.connectedCallback();

  const info = renderInfoFor(renderer);
  const shadow = withoutStyles(collectResultSync(renderer.renderShadow(info) ?? []));
  // The reading text is taken over as it stands, so it needs no markers.
  const reading = collectResultSync(renderer.renderLight(info)).replace(/<!--.*?-->/gs, '');
  return [
    `<${tag}${collectResultSync(renderer.renderAttributes())}>`,
    '<template shadowroot="open" shadowrootmode="open">',
    `<link rel="stylesheet" href="${assets}team-explainer.css">${shadow}</template>`,
    `${reading}${fallback}</${tag}>`,
  ].join('');
}

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
