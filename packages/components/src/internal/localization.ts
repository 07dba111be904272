import type { ReactiveController, ReactiveElement } from 'lit';
import { matchLocale, sourceLocale, type Locale } from '@wijkbrug/core/locale.js';
import { langOf, observeLang } from './lang-observer.js';
import type { LocaleResource } from './locale-store.js';
import { onServer } from './on-server.js';
import { createMsg, type MessageStore, type Msg } from './messages.js';

/** The language of one element: own `lang`, else the nearest ancestor's, live; shown only once everything for it is there. */
export class Localization implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #messages: MessageStore[];
  readonly #resources: LocaleResource[];
  /** The languages that every resource has. */
  readonly available: readonly Locale[];
  readonly msg: Msg;

  /** Pending while a language is on its way. */
  ready: Promise<void> | undefined;
  /** The language that did not arrive, until another try. */
  failed: { readonly locale: Locale; readonly cause: unknown } | undefined;
  /** False until the texts of any language have arrived. */
  complete = false;

  #shown: Locale = sourceLocale;
  #tag: string | null = null;
  #attempt = 0;
  #stop: (() => void) | undefined;

  constructor(host: ReactiveElement, messages: MessageStore, resources: readonly LocaleResource[]) {
    this.#host = host;
    this.#messages = [messages];
    this.#resources = [...resources];
    this.msg = createMsg(() => this.locale, this.#messages);
    this.available = messages.locales.filter((locale) =>
      resources.every((resource) => resource.locales.includes(locale)),
    );
    host.addController(this);
  }

  /** The language that is shown. On the server there is no tree to look up, so only the element's own `lang` counts. */
  get locale(): Locale {
    if (!onServer) return this.#shown;
    return matchLocale(this.#host.getAttribute('lang'), this.available) ?? sourceLocale;
  }

  /** A language tag that we do not have, when the page asks for one. */
  get unknown(): string | undefined {
    const tag = onServer ? this.#host.getAttribute('lang') : this.#tag;
    return tag && !matchLocale(tag, this.available) ? tag : undefined;
  }

  hostConnected(): void {
    this.#stop = observeLang(this.#host, () => {
      if (langOf(this.#host) !== this.#tag) this.retry();
    });
    this.retry();
  }

  hostDisconnected(): void {
    this.#stop?.();
  }

  /** Adds messages of a part that came later: in this language now, in others together with the rest. */
  async use(messages: MessageStore): Promise<void> {
    if (!this.#messages.includes(messages)) this.#messages.push(messages);
    await messages.load(this.locale);
  }

  /** Adds what is not read first: in this language now, in others together with the rest. */
  async bring(resource: LocaleResource): Promise<void> {
    if (!this.#resources.includes(resource)) this.#resources.push(resource);
    await resource.load(this.locale);
  }

  /** True when the words of a part are there in this language: only then it may draw. When they come, it is drawn anew. */
  has(messages: MessageStore): boolean {
    const isThere = messages.get(this.locale) !== undefined;
    this.use(messages).then(
      () => {
        if (!isThere) this.#host.requestUpdate();
      },
      () => undefined,
    );
    return isThere;
  }

  /** Brings the language that the page asks for, again after a failure. */
  retry(): void {
    this.#tag = langOf(this.#host);
    const wanted = matchLocale(this.#tag, this.available);
    const attempt = ++this.#attempt;
    this.ready = this.#show(wanted ?? sourceLocale, () => attempt === this.#attempt).finally(() => {
      if (attempt === this.#attempt) this.ready = undefined;
      this.#host.requestUpdate();
    });
    this.#host.requestUpdate();
  }

  /** Shows a language when all of it has arrived; when it does not, keeps what is there, else tries Dutch. */
  async #show(locale: Locale, isLatest: () => boolean): Promise<void> {
    try {
      // A part can come, with words of its own, in the very moment in which the rest arrived.
      while (this.#missing(locale).length > 0) await this.#load(locale);
      if (!isLatest()) return;
      this.#shown = locale;
      this.failed = undefined;
      this.complete = true;
    } catch (cause) {
      if (!isLatest()) return;
      this.failed = { locale, cause };
      if (!this.complete && locale !== sourceLocale) {
        await this.#load(sourceLocale).then(
          () => (this.complete = true),
          () => undefined,
        );
      }
    }
  }

  async #load(locale: Locale): Promise<void> {
    await Promise.all(this.#missing(locale).map((resource) => resource.load(locale)));
  }

  #missing(locale: Locale): LocaleResource[] {
    return [...this.#messages, ...this.#resources].filter((resource) => resource.get(locale) === undefined);
  }
}
