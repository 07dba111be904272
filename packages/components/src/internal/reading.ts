import { render, type TemplateResult } from 'lit';
import { directionOf, type Locale } from '@wijkbrug/core/locale.js';

/** What stands in the reading child: a model of plain data, and how to draw it. */
export interface ReadingContent {
  readonly locale: Locale;
  /** Everything that decides what is drawn; drawn again only when this differs. */
  readonly model: unknown;
  /** @param whole with all its parts in it, for a server */
  readonly template: (whole?: boolean) => TemplateResult;
  /** What is put into it afterwards, a little at a time. */
  readonly parts?: ReadingParts;
}

/** What fills the places of a text that stands there. */
export interface ReadingParts {
  /** Everything that decides what is drawn there. */
  readonly model: () => unknown;
  /** @param isThere the server drew all of it */
  readonly fill: (element: HTMLElement, isThere: boolean) => void;
  /** Puts a text that was drawn afresh in the place of the one that stands there; all of it when absent. */
  readonly replace?: (element: HTMLElement, fresh: HTMLElement) => void;
}

const attribute = 'data-wijkbrug-reading';

/**
 * The one child of ours in the light DOM, where page translation, read-aloud, search engines and the portal's typography
 * reach the text.
 *
 * Translators put `<font>` elements around text nodes and keep the nodes. So nothing is ever patched inside: the content
 * is drawn afresh and replaced in whole blocks, and what the server drew is taken over as it stands.
 */
export class Reading {
  readonly #host: HTMLElement;
  #element: HTMLElement | undefined;
  #shown: ReadingContent | undefined;
  /** What was drawn, without what fills its places: one of those is drawn afresh without the others. */
  #key: string | undefined;
  /** Names what is drawn as the server names it, once that is here. */
  keyOf: ((content: ReadingContent) => string) | undefined;

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  /** Draws the content, unless it stands there already. */
  show(content: ReadingContent): void {
    if (content === this.#shown) return;
    this.#shown = content;
    const { locale, model, template, parts } = content;
    const fromServer = this.#element ? undefined : this.#fromServer();
    const isThere = fromServer !== undefined && fromServer.getAttribute(attribute) === this.keyOf?.(content);
    const element = (this.#element ??= fromServer ?? this.#create());
    const key = JSON.stringify([locale, model]);
    const focused = element.querySelector('summary:focus')?.parentElement?.dataset['topic'];
    if (!isThere && key !== this.#key) {
      const fresh = document.createElement('div');
      render(template(), fresh);
      keepOpen(element, fresh);
      element.lang = locale;
      element.dir = directionOf(locale);
      if (parts?.replace) parts.replace(element, fresh);
      else element.replaceChildren(...fresh.childNodes);
    }
    element.setAttribute(attribute, '');
    this.#key = key;
    parts?.fill(element, isThere);
    if (focused) element.querySelector<HTMLElement>(`[data-topic="${focused}"] > summary`)?.focus();
  }

  /** True while what the server drew in a language has not been compared with ours. */
  isFromServer(locale: Locale): boolean {
    return !this.#element && this.#fromServer()?.lang === locale;
  }

  /** Takes the text away, when it would no longer be true. */
  clear(): void {
    this.#element?.remove();
    this.#element = this.#shown = this.#key = undefined;
  }

  #fromServer(): HTMLElement | undefined {
    const children = [...this.#host.children].filter((child) => child instanceof HTMLElement);
    return children.find((child) => child.hasAttribute(attribute));
  }

  #create(): HTMLElement {
    const element = document.createElement('div');
    element.slot = 'reading';
    this.#host.append(element);
    return element;
  }
}

/** What the reader had opened stays open. */
export function keepOpen(before: Element, after: Element): void {
  for (const { dataset } of before.querySelectorAll<HTMLElement>('details[open][data-topic]')) {
    after.querySelector(`details[data-topic="${dataset['topic']}"]`)?.toggleAttribute('open', true);
  }
}
