import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { str } from '@lit/localize/internal/str-tag.js';
import { emptyAssessment, progressOf, type Assessment, type ReplyFields } from '@wijkbrug/core/checklist.js';
import type { DataError } from '@wijkbrug/core/errors.js';
import type { Kader } from '@wijkbrug/core/kader.js';
import { ownNames } from '@wijkbrug/core/locale.js';
import { messages } from '../generated/messages/checklist.js';
import { WijkbrugChecklistChangeEvent } from '../internal/events.js';
import { languageSwitcher } from '../internal/language-switcher.js';
import { onServer } from '../internal/on-server.js';
import type { ReadingContent } from '../internal/reading.js';
import { chunkFailed, report } from '../internal/report.js';
import { WijkbrugElement } from '../internal/wijkbrug-element.js';
import { chaptersTemplate } from './checklist.chapters.js';
import type { Keeper } from './checklist.keeper.js';
import { kaderStore, keepPart, reportPart } from './checklist.parts.js';
import { introTemplate } from './checklist.reading.js';
import { readingSheet } from './checklist.reading.styles.js';
import { styles } from './checklist.styles.js';
import type { ChecklistStorage } from './checklist.types.js';

/** Typing is written after this many milliseconds of rest. */
const rest = 300;

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
    languageHref: { attribute: 'language-href' },
  };
  static override readonly messages = messages;
  static override readonly resources = [kaderStore];
  static override readonly styles = styles;

  /** Which assessment this is, such as `wijkteam-noord-2026`: each is kept apart. */
  declare assessment: string | undefined;
  /** Other statements, instead of the diversiteitskader. */
  declare kader: Kader | undefined;
  /** Where answers are kept, instead of the browser's own storage. */
  declare storage: ChecklistStorage | undefined;
  /** Address of this page in another language, with `{lang}` in it: makes the language choice work without JavaScript. */
  declare languageHref: string | undefined;

  /** @internal The clock; tests own it. */
  now = (): Date => new Date();

  #keeper: Keeper | undefined;
  #loading = false;
  #keepFailed: unknown;
  /** What was filled in before the part that keeps it had arrived. */
  #early: [string, ReplyFields][] = [];
  #noted: ReadonlySet<string> = new Set();
  #chapter: string | undefined;
  #notice: string | undefined;
  #clearing = false;
  #printing = false;
  #announce = false;

  protected override get errors(): readonly DataError[] {
    const failed = this.#keepFailed ? [chunkFailed('checklist.keep', this.#keepFailed)] : [];
    return [...failed, ...super.errors];
  }

  protected override get warnings(): readonly DataError[] {
    const { unreadable } = this.#keeper ?? {};
    return unreadable ? [unreadable.error] : [];
  }

  protected override retry(): void {
    this.#keepFailed = undefined;
    super.retry();
    this.requestUpdate();
  }

  override connectedCallback(): void {
    this.useSheet(readingSheet());
    super.connectedCallback();
    if (onServer) return;
    addEventListener('pagehide', this.#flush);
    addEventListener('beforeunload', this.#beforeUnload);
    addEventListener('beforeprint', this.#beforePrint);
    document.addEventListener('visibilitychange', this.#flush);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('pagehide', this.#flush);
    removeEventListener('beforeunload', this.#beforeUnload);
    removeEventListener('beforeprint', this.#beforePrint);
    document.removeEventListener('visibilitychange', this.#flush);
    this.#close();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('assessment') || changed.has('kader') || changed.has('storage')) this.#close();
    for (const part of [keepPart.value, reportPart.value]) {
      if (part && 'messages' in part) this.l10n.use(part.messages).catch(() => undefined);
    }
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    // After the statements stand there: what a server drew is the same for everybody.
    if (this.#kader && !this.#keeper && !this.#loading && !this.#keepFailed && this.isConnected) void this.#load();
  }

  get #key(): string {
    return this.assessment ?? 'checklist';
  }

  get #kader(): Kader | undefined {
    return this.kader ?? kaderStore.get(this.l10n.locale);
  }

  async #load(): Promise<void> {
    this.#loading = true;
    try {
      const part = await keepPart.load();
      await this.l10n.use(part.messages);
      if (this.isConnected && this.#kader) this.#open(this.#kader);
    } catch (error) {
      this.#keepFailed = error;
    }
    this.#loading = false;
    this.requestUpdate();
    reportPart.load().catch(() => undefined);
  }

  #open(kader: Kader): void {
    const part = keepPart.value;
    if (!part) return;
    const changed = (): void => {
      this.requestUpdate();
      if (this.#keeper) this.dispatchEvent(new WijkbrugChecklistChangeEvent(this.#keeper.assessment));
    };
    const storage = this.storage ?? part.deviceStorage;
    const keeper = new part.Keeper({ assessment: this.#key, kader, storage, now: this.now, changed });
    const { replies } = keeper.assessment;
    this.#noted = new Set(Object.keys(replies).filter((id) => replies[id]?.note));
    this.#keeper = keeper;
    for (const [id, fields] of this.#early.splice(0)) keeper.change(id, fields);
  }

  #close(): void {
    this.#keeper?.stop();
    this.#keeper = undefined;
    this.#notice = undefined;
  }

  readonly #change = (id: string, fields: ReplyFields): void => {
    this.#notice = undefined;
    if (this.#keeper) this.#keeper.change(id, fields, 'note' in fields ? rest : 0);
    else this.#early.push([id, fields]);
  };

  readonly #flush = (): void => {
    this.#keeper?.flush();
  };

  /** What the browser does not keep is not lost by a slip. */
  readonly #beforeUnload = (event: Event): void => {
    this.#flush();
    if (this.#keeper?.state === 'refused') event.preventDefault();
  };

  readonly #beforePrint = (): void => {
    if (this.#printing || !reportPart.value) return;
    this.#printing = true;
    // The browser takes its picture right after this.
    this.performUpdate();
  };

  protected override renderControls(): TemplateResult {
    const { msg, locale, available, ready } = this.l10n;
    return html`${languageSwitcher({
        locales: available,
        current: locale,
        href: this.languageHref,
        busy: ready !== undefined && this.hasUpdated,
        choose: (chosen) => {
          this.#announce = true;
          this.chooseLanguage(chosen);
        },
        msg,
      })}
      <p class="announcement" role="status">${this.#announce ? ownNames[locale] : ''}</p>`;
  }

  protected override renderControlsBelow(): TemplateResult | typeof nothing {
    const { msg, locale } = this.l10n;
    const kader = this.#kader;
    if (!kader) return nothing;
    const assessment: Assessment = this.#keeper?.assessment ?? emptyAssessment(this.#key, kader, '');
    const level = (this.headingLevel ?? 2) + 1;
    const drawing = { kader, assessment, locale, msg, level, change: this.#change };
    const part = keepPart.value;
    return html`<p class="no-script">
        ${msg('Invullen kan op een toestel met JavaScript. U kunt de stellingen hier lezen.', { id: 'checklist.no-script' })}
      </p>
      ${chaptersTemplate({
        ...drawing,
        current: this.#chapter ?? progressOf(assessment, kader)[0]?.chapter ?? '',
        go: this.#go,
        noted: this.#noted,
        warning: (note) =>
          part && part.clientDataSentence(part.findClientData(note, part.amsterdamDate(this.now())), msg),
      })}
      ${this.#printing ? reportPart.value?.reportTemplate(drawing) : nothing}
      <div class="below">${this.#keeper && part ? this.#renderTools(this.#keeper, part) : nothing}</div>
      <p class="source">${msg(str`Bron: ${kader.attribution}`, { id: 'checklist.source' })}</p>`;
  }

  #renderTools(keeper: Keeper, part: NonNullable<typeof keepPart.value>): TemplateResult {
    const { msg } = this.l10n;
    const today = part.amsterdamDate(this.now());
    const save = (extension: string, text: string): void => {
      part.download(part.fileName(this.#key, today, extension), 'application/json', text);
    };
    return part.toolsTemplate({
      keeper,
      notice: this.#notice,
      clearing: this.#clearing,
      save: () => {
        save('json', part.saveAssessment(keeper.assessment));
      },
      saveUnreadable: () => {
        save('unreadable.json', keeper.unreadable?.text ?? '');
      },
      open: (file) => void this.#openFile(file, keeper, part),
      print: () => void this.#print(),
      clear: (step) => {
        this.#clear(step, keeper);
      },
      msg,
    });
  }

  async #openFile(file: File, keeper: Keeper, part: NonNullable<typeof keepPart.value>): Promise<void> {
    const kader = this.#kader;
    if (!kader) return;
    const opened = await part.openFile(file, this.#key, kader);
    if ('assessment' in opened) keeper.join(opened.assessment);
    else report(this, opened.error);
    this.#notice = part.openedSentence(opened, this.l10n.msg);
    this.requestUpdate();
  }

  #clear(step: 'ask' | 'yes' | 'no', keeper: Keeper): void {
    this.#clearing = step === 'ask';
    if (step === 'yes') {
      keeper.clear();
      this.#noted = new Set();
    }
    this.requestUpdate();
    void this.updateComplete.then(() => {
      const focus = step === 'ask' ? '[role="alertdialog"] button:last-child' : '.buttons button';
      this.renderRoot.querySelector<HTMLElement>(focus)?.focus();
    });
  }

  /** Prints only this part of the page. */
  async #print(): Promise<void> {
    await reportPart.load().catch(() => undefined);
    this.setAttribute('printing', '');
    addEventListener(
      'afterprint',
      () => {
        this.removeAttribute('printing');
      },
      { once: true },
    );
    print();
  }

  /** Opens a chapter and leads there. */
  readonly #go = (chapter: string): void => {
    this.#chapter = chapter;
    this.requestUpdate();
    void this.updateComplete.then(() => {
      this.renderRoot.querySelector<HTMLElement>(`[data-chapter="${chapter}"]`)?.focus();
    });
  };

  protected override content(): ReadingContent | 'unchanged' | undefined {
    const { locale, msg } = this.l10n;
    const kader = this.#kader;
    if (!kader) return undefined;
    const view = {
      title: kader.title,
      level: this.headingLevel ?? 2,
      uncheckedTranslation: kader.review.status === 'machine',
      onDevice: !this.storage,
    };
    return { locale, model: view, template: () => introTemplate(view, msg) };
  }
}
