import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { DataError } from '@wijkbrug/core/errors.js';
import type { Locale } from '@wijkbrug/core/locale.js';
import type { TeamProfile } from '@wijkbrug/core/team-profile.js';
import { messages } from '../generated/messages/team-explainer.js';
import { idle } from '../internal/idle.js';
import { onServer } from '../internal/on-server.js';
import type { ReadingContent } from '../internal/reading.js';
import { RemoteData } from '../internal/remote-data.js';
import { chunkFailed } from '../internal/report.js';
import { WijkbrugElement } from '../internal/wijkbrug-element.js';
import { questionsView } from './team-explainer.questions.js';
import { drawRest, explainerTemplate, urgent } from './team-explainer.reading.js';
import { readingSheet } from './team-explainer.reading.styles.js';
import { styles } from './team-explainer.first.styles.js';
import { answersMessages, answersPart, explainerStore, extrasPart, questionsStore } from './team-explainer.texts.js';
import type { ExplainerTools } from './team-explainer.tools.js';
import type { FrameView } from './team-explainer.types.js';

/** How much of the screen a question takes with what stands above them all, in px. */
const questionHeight = 64;

/**
 * Explains a neighbourhood team in residents' own questions, and promises nothing that the team has not confirmed.
 *
 * @summary Multilingual explanation of a neighbourhood team.
 * @tag wijkbrug-team-explainer
 * @slot - What is shown until the element is ready, and for good when it cannot be: a link and a telephone number.
 * @fires wijkbrug-language-change - The reader chose another language; `lang` says which.
 * @fires wijkbrug-question - Somebody wrote what else there is to know; cancel it to take the question over.
 * @fires wijkbrug-error - Something could not be loaded or read; `error` says what, where and how to mend it.
 * @attr {string} lang - Language; the nearest ancestor's when absent.
 * @attr {string} address - How readers are addressed in Dutch: `u`, or `je`.
 * @attr {string} audience - For whom the texts are: `everyone`, or `youth` for those of 12 to 23.
 * @attr {boolean} ask - A box for questions stands below; the page listens to `wijkbrug-question`.
 * @attr {string} ask-action - Where a question is posted; makes the box work without JavaScript.
 * @attr {string} exit-href - Where the quick exit leads; the weather when absent.
 * @attr {string} sheet-from - Who hands a printed answer on, such as a self-organisation; it stands below the sheet.
 * @attr {string} audio-href - Address of the recording of an answer, with `{lang}` and `{topic}` in it, where there is one.
 */
export class WijkbrugTeamExplainer extends WijkbrugElement {
  static override properties: PropertyDeclarations = {
    team: {},
    profile: { attribute: false },
    step: {},
    dutchBeside: { type: Boolean, attribute: 'dutch-beside' },
  };
  /** @internal */
  static override readonly messages = messages;
  /** @internal */
  static override readonly resources = [questionsStore];
  /** @internal */
  static override readonly styles = styles;

  /** Address of the team profile (JSON). */
  declare team: string | undefined;
  /** The team profile itself, instead of an address. */
  declare profile: TeamProfile | undefined;

  /** Step at which the reader is, when the page knows: `contact`, `first-talk`, `plan`, `help`, `check` or `closing`. */
  declare step: string | undefined;
  /** The Dutch stands beside every sentence of an answer, for a talk between a resident and a professional. */
  declare dutchBeside: boolean | undefined;

  /** @internal The clock; tests own it. */
  now = (): Date => new Date();

  readonly #remote = new RemoteData(this, async (text, file) => {
    await this.#afterQuestions();
    return (await answersPart.load()).parseTeamProfile(text, file);
  });
  #isAsked = false;
  /** Why the answers, or what comes after them, did not arrive. */
  #failed: unknown;
  #tools: ExplainerTools | undefined;
  /** How the questions were drawn the first time, and in which language that goes on. */
  #drawn: Promise<void> | undefined;
  #drawing: Locale | undefined;

  protected override get errors(): readonly DataError[] {
    const { error } = this.#remote;
    const failed = this.#failed ? [chunkFailed('team-explainer', this.#failed)] : [];
    return [...failed, ...(error ? [error] : []), ...super.errors];
  }

  /** The answers of the server stay anyhow, and the tools beside them do not need the team. */
  protected override get lost(): unknown {
    return this.l10n.failed;
  }

  protected override get warnings(): readonly DataError[] {
    return this.#remote.value?.problems ?? [];
  }

  protected override retry(): void {
    if (this.#failed) void this.#bringRest();
    this.#remote.retry();
    super.retry();
  }

  override connectedCallback(): void {
    this.useSheet(readingSheet());
    super.connectedCallback();
  }

  // Before the first render waits, so that everything travels at the same time.
  protected override async scheduleUpdate(): Promise<void> {
    if (!this.#isAsked) void this.#bringRest();
    const address = this.profile ? undefined : this.team;
    if (address !== this.#remote.url) this.#remote.load(address);
    await super.scheduleUpdate();
  }

  // A part can be there before this element asked for it: another one on the page did, or the server.
  protected override willUpdate(): void {
    for (const part of [answersPart.value, extrasPart.value]) {
      if (part) this.l10n.has(part.messages);
    }
  }

  /** What is read first has a slow network to itself. */
  async #afterQuestions(): Promise<void> {
    await this.l10n.ready;
    await idle();
  }

  async #bringAnswers(): Promise<void> {
    await this.#afterQuestions();
    const [{ answersSheet }] = await Promise.all([
      answersPart.load(),
      this.l10n.use(answersMessages),
      this.l10n.bring(explainerStore),
    ]);
    this.useSheet(answersSheet());
  }

  async #bringRest(): Promise<void> {
    this.#isAsked = true;
    this.#failed = undefined;
    const fail = (cause: unknown): void => {
      this.#failed = cause;
    };
    await this.#bringAnswers().catch(fail);
    this.requestUpdate();
    await this.#bringExtras().catch(fail);
    this.requestUpdate();
  }

  /** What stands beside the answers; the search and the way out. */
  async #bringExtras(): Promise<void> {
    const { messages, extrasSheet, tools } = await extrasPart.load();
    await this.l10n.use(messages);
    this.useSheet(extrasSheet());
    this.requestUpdate();
    const { start } = await tools.load();
    await this.updateComplete;
    await this.#drawn;
    this.#tools ??= await start(this, this.l10n);
  }

  protected override renderControls(): TemplateResult {
    const { msg } = this.l10n;
    return html`${this.renderLanguages()} ${this.l10n.complete || onServer ? nothing : urgent(msg)}
      <div class="tools">${this.#tools?.above()}</div>`;
  }

  protected override renderControlsBelow(): TemplateResult | typeof nothing {
    return this.#tools?.below() ?? nothing;
  }

  /** @internal */
  override content(): ReadingContent | 'unchanged' | undefined {
    const { locale, msg } = this.l10n;
    const questions = questionsStore.get(locale);
    if (!questions) return undefined;
    if (this.#drawing === locale) return 'unchanged';
    const extras = extrasPart.value?.extrasIn(locale);
    // No answer before the profile has settled: it would be replaced under the reader's eyes.
    const loaded = answersPart.value;
    const bundle = this.#remote.ready || !loaded?.messages.get(locale) ? undefined : explainerStore.get(locale);
    const part = bundle && loaded;
    // What the server drew has its answers already; it stays until ours can be compared with it.
    if ((!part || !extras || this.#remote.error) && this.hasServerText(locale)) return 'unchanged';
    if (part)
      return part.wholeContent(this, this.#remote.value?.profile, bundle, this.l10n, extras && extrasPart.value);
    const all = questionsView(questions, this.headingLevel ?? 2);
    // Other readers get other questions: none stands there to be replaced.
    const frame = this.hasAttribute('audience') ? { ...all, groups: [] } : all;
    return {
      locale,
      model: frame,
      template: () => explainerTemplate(frame, {}, locale, msg, this.#drawn ? undefined : innerHeight / questionHeight),
      parts: {
        model: () => undefined,
        fill: (reading) => {
          this.#drawn ??= this.#drawAll(frame, locale, reading);
        },
      },
    };
  }

  /** The first time, only what the reader can see is drawn before the first paint. */
  async #drawAll(frame: FrameView, locale: Locale, reading: HTMLElement): Promise<void> {
    this.#drawing = locale;
    await drawRest(frame, locale, reading);
    this.#drawing = undefined;
    this.requestUpdate();
  }
}
