import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { str } from '@lit/localize/internal/str-tag.js';
import type { AnswerCode, ReplyFields } from '@wijkbrug/core/checklist.js';
import type { DataError } from '@wijkbrug/core/errors.js';
import type { Kader } from '@wijkbrug/core/kader.js';
import { messages } from '../generated/messages/checklist.js';
import type { ReadingContent } from '../internal/reading.js';
import { chunkFailed, report } from '../internal/report.js';
import { WijkbrugElement } from '../internal/wijkbrug-element.js';
import { chaptersTemplate } from './checklist.chapters.js';
import type { Desk } from './checklist.desk.js';
import { deskPart, kaderStore } from './checklist.parts.js';
import { introTemplate } from './checklist.reading.js';
import { readingSheet } from './checklist.reading.styles.js';
import { styles } from './checklist.first.styles.js';
import type { ChecklistStorage } from './checklist.types.js';

/**
 * The statements of the diversiteitskader, for a team to fill in: kept on the device, without an account and without a
 * score.
 *
 * @summary Checklist for a neighbourhood team about how well it is there for everybody.
 * @tag wijkbrug-checklist
 * @slot - What is shown until the element is ready, and for good when it cannot be: a link and a telephone number.
 * @fires wijkbrug-checklist-change - Something was filled in or opened; `assessment` is what stands there now.
 * @fires wijkbrug-language-change - The reader chose another language; `lang` says which.
 * @fires wijkbrug-error - Something could not be loaded, read or kept; `error` says what, where and how to mend it.
 * @attr {string} lang - Language; the nearest ancestor's when absent.
 */
export class WijkbrugChecklist extends WijkbrugElement {
  static override properties: PropertyDeclarations = {
    assessment: {},
    kader: { attribute: false },
    storage: { attribute: false },
  };
  /** @internal */
  static override readonly messages = messages;
  /** @internal */
  static override readonly resources = [kaderStore];
  /** @internal */
  static override readonly styles = styles;

  /** Which assessment this is, such as `wijkteam-noord-2026`: each is kept apart. */
  declare assessment: string | undefined;
  /** Other statements, instead of the diversiteitskader. */
  declare kader: Kader | undefined;
  /** Where answers are kept, instead of the browser's own storage. */
  declare storage: ChecklistStorage | undefined;

  /** @internal What a server says to who has no JavaScript. */
  declare withoutScript: TemplateResult | undefined;

  /** @internal The clock; tests own it. */
  now = (): Date => new Date();

  #desk: Desk | undefined;
  #loading = false;
  #deskFailed: unknown;
  /** What was filled in before the desk had arrived. */
  #early: [string, ReplyFields][] = [];
  #chapter: string | undefined;

  protected override get errors(): readonly DataError[] {
    const failed = this.#deskFailed ? chunkFailed('checklist.desk', this.#deskFailed) : this.#desk?.error;
    return [...(failed ? [failed] : []), ...super.errors];
  }

  protected override get warnings(): readonly DataError[] {
    return this.#desk?.warnings ?? [];
  }

  protected override retry(): void {
    this.#deskFailed = undefined;
    this.#desk?.retry();
    super.retry();
    this.requestUpdate();
  }

  override connectedCallback(): void {
    this.useSheet(readingSheet());
    super.connectedCallback();
    // Back in the page after it was taken out.
    if (this.hasUpdated) this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#close();
  }

  /** What somebody ticked before the script was there. */
  protected override prepare(): void {
    for (const { name, value } of this.renderRoot.querySelectorAll<HTMLInputElement>('.answers :checked')) {
      this.#early.push([name, { answer: value as AnswerCode }]);
    }
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (['assessment', 'kader', 'storage'].some((name) => changed.has(name as 'kader'))) this.#close();
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    // Only now, because what a server drew is the same for everybody; without statements there is nothing to open.
    if (this.isConnected && this.#kader && !this.#desk && !this.#loading && !this.#deskFailed) void this.#open();
  }

  get #key(): string {
    return this.assessment ?? 'checklist';
  }

  get #kader(): Kader | undefined {
    return this.kader ?? kaderStore.get(this.l10n.locale);
  }

  async #open(): Promise<void> {
    this.#loading = true;
    try {
      const part = await deskPart.load();
      await this.l10n.use(part.messages);
      const kader = this.#kader;
      if (this.isConnected && kader) this.#desk = new part.Desk(this.#host, this.#key, kader);
    } catch (error) {
      this.#deskFailed = error;
    }
    this.#loading = false;
    if (this.#desk) for (const [id, fields] of this.#early.splice(0)) this.#desk.change(id, fields);
    this.requestUpdate();
  }

  get #host(): ConstructorParameters<typeof Desk>[0] {
    return {
      element: this,
      root: this.renderRoot as ShadowRoot,
      l10n: this.l10n,
      storage: this.storage,
      now: () => this.now(),
      draw: () => {
        this.requestUpdate();
        return this.updateComplete;
      },
      drawNow: () => {
        this.requestUpdate();
        this.performUpdate();
      },
      report: (error) => {
        report(this, error);
      },
    };
  }

  #close(): void {
    this.#desk?.stop();
    this.#desk = undefined;
  }

  readonly #change = (id: string, fields: ReplyFields): void => {
    if (this.#desk) this.#desk.change(id, fields);
    else this.#early.push([id, fields]);
  };

  protected override renderControlsBelow(): TemplateResult | typeof nothing {
    const { msg, locale } = this.l10n;
    const kader = this.#kader;
    if (!kader) return nothing;
    const desk = this.#desk;
    const frame = {
      kader,
      locale,
      msg,
      level: (this.headingLevel ?? 2) + 1,
      change: this.#change,
    };
    return html`<div class="views">${desk?.above(frame)}</div>
      ${
        desk?.main(frame, this.#go) ??
        chaptersTemplate({
          ...frame,
          current: this.#chapter,
          go: this.#go,
          more: desk?.more(frame),
        })
      }
      <div class="below">${desk?.below(frame)}</div>
      <p class="source">${msg(str`Bron: ${kader.attribution}`, { id: 'checklist.source' })}</p>`;
  }

  /** Opens a chapter and leads there. */
  readonly #go = (chapter: string): void => {
    this.#chapter = chapter;
    this.requestUpdate();
    void this.updateComplete.then(() => {
      const section = this.renderRoot.querySelector<HTMLElement>(`[data-chapter="${chapter}"]`);
      // Of what is higher than the screen, a focus brings no beginning in sight.
      section?.scrollIntoView();
      section?.focus();
    });
  };

  /** @internal */
  override content(): ReadingContent | undefined {
    const { locale, msg } = this.l10n;
    const kader = this.#kader;
    if (!kader) return undefined;
    const view = {
      title: kader.title,
      level: this.headingLevel ?? 2,
      uncheckedTranslation: kader.review.status === 'machine',
      onDevice: !this.storage,
    };
    return { locale, model: view, template: () => html`${introTemplate(view, msg)}${this.withoutScript}` };
  }
}
