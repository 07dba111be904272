import {
  type Color,
  contrast,
  formatColor,
  over,
  parseColor,
  readable,
  shapeContrast,
  textContrast,
  white,
} from './contrast.js';

/**
 * What must be told from what, by the names of the tokens: `<part>color` from `<part>background-color` where the element
 * has one, else from the page. A token with a twin `<part>inverse-color` is seen when either is (the focus ring).
 */
const pairs: readonly [ratio: number, parts: readonly string[]][] = [
  [
    textContrast,
    [
      '',
      'subtle-',
      'heading-',
      'link-',
      'link-hover-',
      'label-',
      'error-',
      'button-primary-',
      'button-primary-hover-',
      'button-secondary-',
      'input-',
      'alert-info-',
      'alert-ok-',
      'alert-warning-',
      'alert-error-',
      'details-',
      'badge-',
    ],
  ],
  [shapeContrast, ['input-border-', 'error-border-', 'check-', 'focus-']],
];

interface Guard {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  readonly sheet: CSSStyleSheet;
}

/** A property without a visible effect, in which the browser resolves a colour for us. */
const probe = 'column-rule-color';

/** Takes the repairs away, so that the theme is measured and not us, and none of its colours on the way to another. */
const prepare = ({ sheet }: Guard, color = 'canvas'): void => {
  sheet.replaceSync(`:host{transition:none!important;${probe}:${color}!important}`);
};

const parentOf = (element: Element): Element | null | undefined =>
  element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host;

/** @returns a style sheet with the repairs; what is wrong with the theme is added to `faults` */
function measure(guard: Guard, faults: Set<string>): string {
  const style = getComputedStyle(guard.host);
  const valueOf = (property: string): string => style.getPropertyValue(property);
  const rules = guard.root.adoptedStyleSheets
    .flatMap((sheet) => [...sheet.cssRules] as CSSStyleRule[])
    .filter((rule) => rule.selectorText === ':host');
  const declarationOf = (property: string): string | undefined =>
    rules.find((rule) => rule.style.getPropertyValue(property))?.style.getPropertyValue(property);

  /** Where a token has its value from: a property of the page or the theme, else the one of ours that would set it. */
  const sourceOf = (property: string): string => {
    const names = declarationOf(property)?.match(/--[\w-]+/g) ?? [];
    const source = names.find(valueOf) ?? names[0] ?? property;
    return source.startsWith('--_') && source !== property ? sourceOf(source) : source;
  };

  const resolve = (text: string): Color | undefined => {
    if (text === 'currentcolor') return parseColor(style.color);
    const color = parseColor(text);
    if (color || !text) return color;
    // Another colour space: the browser converts it.
    prepare(guard, `color-mix(in srgb,${text},${text})`);
    const converted = parseColor(valueOf(probe));
    prepare(guard);
    return converted;
  };

  /** A token of this element. Registered, the others have a value too. */
  const colorOf = (property: string): Color | undefined =>
    declarationOf(property) ? resolve(valueOf(property)) : undefined;

  /** What is seen behind the content of an element, through shadow roots. */
  const backdropOf = (element: Element | null | undefined): Color => {
    if (!element) return resolve(valueOf(probe)) ?? white;
    const behind = backdropOf(parentOf(element));
    return over(resolve(getComputedStyle(element).backgroundColor) ?? behind, behind);
  };
  const page = backdropOf(guard.host);

  let repairs = '';
  let passed = '';
  for (const [ratio, parts] of pairs) {
    for (const part of parts) {
      const property = `--_wb-${part}color`;
      const background = `--_wb-${part}background-color`;
      const color = colorOf(property);
      if (!color) continue;
      const backdrop = over(colorOf(background) ?? page, page);
      const seen = over(color, backdrop);
      const found = contrast(seen, backdrop);
      if (
        found >= ratio ||
        contrast(over(colorOf(`--_wb-${part}inverse-color`) ?? backdrop, backdrop), backdrop) >= ratio
      ) {
        passed += `${property}:${valueOf(property)};`;
      } else {
        repairs += `${property}:${formatColor(readable(seen, backdrop, ratio))};`;
        faults.add(
          `${sourceOf(property)} on ${declarationOf(background) ? sourceOf(background) : 'the page'}: ${found.toFixed(2)}, needs ${ratio}`,
        );
      }
    }
  }
  // What passed is held: a token that refers to a repaired one would change with it.
  return repairs && `:host{${repairs}${passed}}`;
}

const guards = new Set<Guard>();
let scheduled = false;
let told = false;

/** Measures all elements, soon and together. */
function schedule(): void {
  if (!scheduled) queueMicrotask(run);
  scheduled = true;
}

/** Reads everything before it writes, so that styles are computed once and not once for each element. */
function run(): void {
  scheduled = false;
  const faults = new Set<string>();
  for (const guard of guards) prepare(guard);
  const results = [...guards].map((guard) => [guard, measure(guard, faults)] as const);
  for (const [{ sheet }, css] of results) sheet.replaceSync(css);
  if (told || faults.size === 0) return;
  told = true;
  console.info(['Wijkbrug made faint colours readable, see docs/guides/theming.md#contrast', ...faults].join('\n'));
}

/** For a theme that arrives late or fades in. */
const onPageEvent = ({ target }: Event): void => {
  if (/^(LINK|HTML|BODY)$/.test((target as Node).nodeName)) schedule();
};

/** One set of listeners, however many elements are guarded. */
let unwatch: () => void;
function watch(): void {
  const stop = new AbortController();
  const { signal } = stop;
  const observer = new MutationObserver(schedule);
  for (const element of [document.documentElement, document.body])
    observer.observe(element, { attributeFilter: ['class', 'data-theme'] });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', schedule, { signal });
  for (const type of ['load', 'transitionend']) document.addEventListener(type, onPageEvent, { capture: true, signal });
  unwatch = () => {
    observer.disconnect();
    stop.abort();
  };
}

/**
 * Keeps an element readable in a theme whose own colours are not (WCAG 2.2, SC 1.4.3 and 1.4.11), also after a change of
 * theme. Says once per page, in the console, what is wrong with the theme.
 *
 * @param host an element that has rendered, with the token layer among its styles
 * @returns a function that stops it and takes the repairs away
 */
export function guardContrast(host: HTMLElement): () => void {
  const root = host.shadowRoot;
  if (!root) return () => undefined;
  const guard: Guard = { host, root, sheet: new CSSStyleSheet() };
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, guard.sheet];
  if (guards.size === 0) watch();
  guards.add(guard);
  schedule();
  return () => {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== guard.sheet);
    if (guards.delete(guard) && guards.size === 0) unwatch();
  };
}
