import { nothing } from 'lit';
import type { DataError } from '@wijkbrug/core/errors.js';
import type { Locale } from '@wijkbrug/core/locale.js';
import type { AreaTable, KaartRecord } from '@wijkbrug/core/sociale-kaart.js';
import type { Msg } from '../internal/messages.js';
import { onServer } from '../internal/on-server.js';
import { asDataError, fetchText } from '../internal/remote-data.js';
import type { WijkbrugSocialeKaart } from './sociale-kaart.component.js';
import type { CardLinks } from './sociale-kaart.inside.js';
import { nearPart, partnerPart } from './sociale-kaart.parts.js';
import type { Part } from './sociale-kaart.types.js';

/** What some pages and some people need beside the list: who serves a postcode, and what professionals must know. */
export class Aside {
  readonly #host: WijkbrugSocialeKaart;
  #table: AreaTable | undefined;
  #asked: string | undefined;
  #hasPartner = false;
  error: DataError | undefined;

  constructor(host: WijkbrugSocialeKaart) {
    this.#host = host;
    if (onServer) for (const { value } of [nearPart, partnerPart]) if (value) void host.usePart(value);
  }

  /** Loads what is needed for the page and the question; a server has all of it from the start. */
  ask(near: string | undefined): void {
    if (onServer) return;
    const { audience, areas } = this.#host;
    if (audience === 'professional' && !this.#hasPartner) {
      this.#hasPartner = true;
      void this.#load('sociale-kaart.partner', async () => this.#host.usePart(await partnerPart.load()));
    }
    if (!near || !areas || areas === this.#asked) return;
    this.#asked = areas;
    void this.#load(areas, async () => {
      const [part, text] = await Promise.all([nearPart.load(), fetchText(new URL(areas, this.#host.baseURI).href)]);
      await this.#host.usePart(part);
      this.#table = part.parseAreaTable(text, areas);
    });
  }

  async #load(what: string, load: () => Promise<unknown>): Promise<void> {
    try {
      await load();
      this.error = undefined;
    } catch (error) {
      this.error = asDataError(error, what);
    }
    this.#host.requestUpdate();
  }

  retry(): void {
    if (!this.error) return;
    this.#asked = undefined;
    this.#hasPartner = false;
  }

  /** What decides how this is drawn. */
  get state(): unknown {
    return [this.#isProfessional, this.#areaTable !== undefined];
  }

  get #areaTable(): AreaTable | undefined {
    return this.#table ?? this.#host.areaTable;
  }

  get #isProfessional(): boolean {
    return this.#host.audience === 'professional' && partnerPart.value !== undefined;
  }

  partner(today: string, locale: Locale, msg: Msg): ((record: KaartRecord) => Part) | undefined {
    const part = partnerPart.value;
    if (!part || !this.#isProfessional) return undefined;
    return (record) => part.partnerTemplate(record, today, locale, msg);
  }

  area(postcode: string, links: CardLinks, locale: Locale, msg: Msg): Part {
    const part = nearPart.value;
    return part && this.#areaTable ? part.areaTemplate(postcode, this.#areaTable, links, locale, msg) : nothing;
  }
}
