import type { DataError } from '@wijkbrug/core/errors.js';
import type { Locale } from '@wijkbrug/core/locale.js';
import type { KaartRecord } from '@wijkbrug/core/sociale-kaart.js';
import type { KaartManifest } from '@wijkbrug/core/sociale-kaart/manifest.js';
import { KaartSession, parseKaartQuery, type KaartQuery } from '@wijkbrug/core/sociale-kaart/search.js';
import { onServer } from '../internal/on-server.js';
import { asDataError, fetchText } from '../internal/remote-data.js';
import type { WijkbrugSocialeKaart } from './sociale-kaart.component.js';
import { addressOf } from './sociale-kaart.questions.js';
import type { Listing } from './sociale-kaart.types.js';
import { lookWider } from './sociale-kaart.wider.js';

/** What an element asks, and the answer that came last. An answer that another question overtook is dropped. */
export class Asking {
  readonly #host: WijkbrugSocialeKaart;
  readonly #session: KaartSession;
  readonly #pageSize: number;
  /** How many cards are wanted. */
  wanted: number;
  #asked: string | undefined;
  #lastRead: { readonly from: string; readonly query: KaartQuery; readonly text: string } | undefined;
  /** The answer that is on its way, or came last. */
  answering: Promise<void> | undefined;
  /** What was found; undefined for the page that the element begins with. */
  found: Listing | undefined;
  error: DataError | undefined;

  constructor(host: WijkbrugSocialeKaart, manifest: KaartManifest) {
    this.#host = host;
    this.wanted = this.#pageSize = manifest.pageSize;
    const index = onServer ? '' : new URL(host.src ?? '', host.baseURI);
    this.#session = new KaartSession(manifest, (name) => fetchText(new URL(`${manifest.folder}/${name}`, index).href));
  }

  /** What the element asks, read once. */
  get #read(): { readonly from: string; readonly query: KaartQuery; readonly text: string } {
    const from = this.#host.query ?? '';
    if (from !== this.#lastRead?.from) {
      const query = parseKaartQuery(new URLSearchParams(from));
      this.#lastRead = { from, query, text: addressOf(query) };
    }
    return this.#lastRead;
  }

  get query(): KaartQuery {
    return this.#read.query;
  }

  /** The same as in an address. */
  get text(): string {
    return this.#read.text;
  }

  /** True when somebody asked for more than the first cards. */
  get wantsMore(): boolean {
    return this.wanted !== this.#pageSize;
  }

  /** The records with some numbers. */
  records(numbers: readonly number[]): Promise<readonly KaartRecord[]> {
    return this.#session.records(numbers);
  }

  /** Asks, unless that was asked last; settles when the answer is there, or was overtaken. */
  async ask(onMap: boolean): Promise<void> {
    const { locale } = this.#host;
    const asked = JSON.stringify([this.text, this.wanted, locale, onMap]);
    if (asked === this.#asked) return;
    this.#asked = asked;
    if (this.text === '' && !this.wantsMore && !onMap) {
      this.found = undefined;
      this.error = undefined;
      return;
    }
    await (this.answering = this.#answer(asked, locale, onMap));
  }

  async #answer(asked: string, language: Locale, onMap: boolean): Promise<void> {
    try {
      const question = { query: this.query, first: this.wanted, onMap, language, now: this.#host.now() };
      const answer = await this.#session.ask(question);
      if (!answer || this.#asked !== asked) return;
      const { domains = [] } = answer;
      const wider = answer.total === 0 ? await lookWider(this.#session, question, domains, this.#host.msg) : [];
      if (!wider || this.#asked !== asked) return;
      this.found = { ...answer, wider };
      this.error = undefined;
    } catch (error) {
      if (this.#asked !== asked) return;
      this.error = asDataError(error, this.#host.src ?? '');
    }
    this.#host.requestUpdate();
  }

  /** Asks again for what failed. */
  retry(): void {
    if (this.error) this.#asked = undefined;
  }
}
