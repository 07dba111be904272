import { render, type TemplateResult } from 'lit';
import { directionOf, type Locale } from '@wijkbrug/core/locale.js';

/** What stands in the reading child: a model of plain data, and how to draw it. */
export interface ReadingContent {
  readonly locale: Locale;
  /** Everything that decides what is drawn; drawn again only when this differs. */
  readonly model: unknown;
  readonly template: () => TemplateResult;
}

/** A short name for what is drawn, by which the browser knows that the server drew the same. */
export function readingKey({ locale, model }: Pick<ReadingContent, 'locale' | 'model'>): string {
  const text = JSON.stringify([locale, model]);
  let hash = 0x811c9dc5; // FNV-1a, 32 bits
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(36);
}

const attribute = 'data-wijkbrug-reading';

/**
 * The one child of ours in the light DOM, where page translation, read-aloud, search engines and the portal's typography
 * reach the text.
 *
 * Translators put `<font>` elements around text nodes and keep the nodes. So nothing is ever patched inside: the content
 * is drawn afresh and replaced as a whole, and what the server drew is taken over as it stands.
 */
export class Reading {
  readonly #host: HTMLElement;
  #element: HTMLElement | undefined;

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  /** Draws the content, unless it stands there already. */
  show(content: ReadingContent): void {
    const key = readingKey(content);
    const element = (this.#element ??= this.#adoptOrCreate());
    if (element.getAttribute(attribute) === key) return;
    const fresh = document.createElement('div');
    render(content.template(), fresh);
    keepOpen(element, fresh);
    const focused = focusedTopic(element);
    element.lang = content.locale;
    element.dir = directionOf(content.locale);
    element.setAttribute(attribute, key);
    element.replaceChildren(...fresh.childNodes);
    if (focused) element.querySelector<HTMLElement>(`[data-topic="${focused}"] > summary`)?.focus();
  }

  /** True while what the server drew in a language has not been compared with ours. */
  isFromServer(locale: Locale): boolean {
    return !this.#element && this.#fromServer()?.lang === locale;
  }

  /** Takes the text away, when it would no longer be true. */
  clear(): void {
    this.#element?.remove();
    this.#element = undefined;
  }

  #fromServer(): HTMLElement | undefined {
    const children = [...this.#host.children].filter((child) => child instanceof HTMLElement);
    return children.find((child) => child.hasAttribute(attribute));
  }

  #adoptOrCreate(): HTMLElement {
    const there = this.#fromServer();
    if (there) return there;
    const element = document.createElement('div');
    element.slot = 'reading';
    this.#host.append(element);
    return element;
  }
}

/** What the reader had opened stays open. */
function keepOpen(before: Element, after: Element): void {
  for (const details of before.querySelectorAll<HTMLDetailsElement>('details[open][data-topic]')) {
    const same = after.querySelector<HTMLDetailsElement>(`details[data-topic="${details.dataset['topic']}"]`);
    if (same) same.open = true;
  }
}

/** The question that has the focus, so that the keyboard stays where it was. */
function focusedTopic(element: Element): string | undefined {
  const { activeElement } = element.getRootNode() as Document | ShadowRoot;
  const summary = activeElement && element.contains(activeElement) ? activeElement.closest('summary') : undefined;
  return summary?.parentElement?.dataset['topic'];
}
