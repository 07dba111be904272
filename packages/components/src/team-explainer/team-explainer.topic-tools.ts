import { html, nothing, render, type TemplateResult } from 'lit';
import { sourceLocale } from '@wijkbrug/core/locale.js';
import type { Localization } from '../internal/localization.js';
import { voiceOf, voicesThere } from '../internal/voice.js';
import { playRecording, sayAll, sentencesOf } from './read-aloud.js';
import type { DeskCard } from './team-explainer.card.js';
import { answersPart } from './team-explainer.texts.js';
import { topicAddress } from './topic-address.js';
import type { WijkbrugTeamExplainer } from './team-explainer.component.js';

type Tool = 'read' | 'stop' | 'dutch' | 'show' | 'print' | 'link' | 'ask';

/** What can be done with an answer that is open: hear it, see the Dutch beside it, show, print or pass it on. */
export class TopicTools {
  readonly #host: WijkbrugTeamExplainer;
  readonly #l10n: Localization;
  readonly #card: DeskCard;
  #reading: { readonly topic: string; readonly stop: () => void } | undefined;
  /** Counts what was asked: a voice that comes late does not speak for who asked something else since. */
  #turn = 0;

  constructor(host: WijkbrugTeamExplainer, l10n: Localization, card: DeskCard) {
    this.#host = host;
    this.#l10n = l10n;
    this.#card = card;
  }

  /** Gives every open answer its tools; the text may have been replaced since. */
  draw(): void {
    for (const topic of this.#host.querySelectorAll<HTMLElement>('.wijkbrug-topic[open]')) this.#drawIn(topic);
    if (this.#reading && !this.#topic(this.#reading.topic)?.querySelector('.wijkbrug-tools')) this.quiet();
  }

  toggled(topic: HTMLDetailsElement): void {
    if (topic.open) this.#drawIn(topic);
    else if (this.#reading?.topic === topic.dataset['topic']) this.quiet();
  }

  /** Stops reading aloud. */
  quiet(): void {
    this.#turn++;
    this.#reading?.stop();
  }

  #topic(id: string): HTMLElement | null {
    return this.#host.querySelector<HTMLElement>(`.wijkbrug-topic[data-topic="${id}"]`);
  }

  #drawIn(topic: HTMLElement): void {
    const contact = topic.querySelector('.wijkbrug-answer > .wijkbrug-contact');
    if (!contact) return;
    let row = topic.querySelector<HTMLElement>('.wijkbrug-tools');
    if (!row) {
      row = document.createElement('div');
      row.className = 'wijkbrug-tools';
      contact.before(row);
    }
    render(this.#template(topic.dataset['topic'] ?? ''), row);
  }

  #template(topic: string): TemplateResult {
    const { msg, locale } = this.#l10n;
    const isRead = this.#reading?.topic === topic;
    const button = (tool: Tool, words: string, isHidden = false): TemplateResult =>
      html`<button
        type="button"
        class="wijkbrug-tool"
        data-tool=${tool}
        ?hidden=${isHidden}
        @click=${() => void this.#use(tool, topic)}
      >
        ${words}
      </button>`;
    return html`${button('read', msg('Lees voor', { id: 'team-explainer-tools.read' }), isRead)}
      ${button('stop', msg('Stop met voorlezen', { id: 'team-explainer-tools.stop' }), !isRead)}
      ${
        locale === sourceLocale
          ? nothing
          : button(
              'dutch',
              this.#host.dutchBeside
                ? msg('Zonder Nederlands', { id: 'team-explainer-tools.no-dutch' })
                : msg('Met Nederlands ernaast', { id: 'team-explainer-tools.dutch' }),
            )
      }
      ${button('show', msg('Laat zien aan de balie', { id: 'team-explainer-tools.show' }))}
      ${button('print', msg('Print dit antwoord', { id: 'team-explainer-tools.print' }))}
      ${button('link', msg('Deel dit antwoord', { id: 'team-explainer-tools.share' }))}
      ${this.#ask ? button('ask', msg('Ik wil nog iets weten', { id: 'team-explainer-ask.tool' })) : nothing}
      <p class="wijkbrug-tools-note" role="status"></p>`;
  }

  async #use(tool: Tool, topic: string): Promise<void> {
    this.#note(topic, '');
    if (tool === 'read') await this.#read(topic);
    else if (tool === 'stop') this.quiet();
    else if (tool === 'dutch') await this.#toggleDutch(topic);
    else if (tool === 'ask') this.#ask?.(topic);
    else if (tool === 'show') this.#card.show(topic);
    else if (tool === 'print') await this.#card.print(topic);
    else await this.#share(topic);
  }

  /** Goes to the box for questions, where the page has one. */
  get #ask(): ((topic: string) => void) | undefined {
    return answersPart.value?.shownBy(this.#host)?.ask;
  }

  #note(topic: string, words: string): void {
    const note = this.#topic(topic)?.querySelector('.wijkbrug-tools-note');
    if (note) note.textContent = words;
  }

  /** The text is replaced, so the keyboard is put back on the button. */
  async #toggleDutch(topic: string): Promise<void> {
    this.#host.dutchBeside = !this.#host.dutchBeside;
    await this.#host.updateComplete;
    this.draw();
    this.#topic(topic)?.querySelector<HTMLElement>('[data-tool="dutch"]')?.focus();
  }

  /** The municipality's recording, else the device's voice, else an honest word. */
  async #read(topic: string): Promise<void> {
    this.quiet();
    const turn = this.#turn;
    const { msg } = this.#l10n;
    const question = this.#topic(topic);
    const lang = question?.querySelector('.wijkbrug-said-here')?.getAttribute('lang');
    if (!question || !lang) return;
    const byVoice = async (): Promise<void> => {
      await voicesThere();
      if (turn !== this.#turn) return;
      const voice = voiceOf(lang);
      if (voice && question.isConnected) {
        this.#started(topic, sayAll(this.#sentences(question, lang), voice, this.#ended));
        return;
      }
      const words = msg('Dit apparaat heeft geen stem voor deze taal. Vraag iemand om het voor te lezen.', {
        id: 'team-explainer-tools.no-voice',
      });
      this.#note(topic, words);
    };
    const recording = this.#host.getAttribute('audio-href');
    if (!recording) {
      await byVoice();
      return;
    }
    const address = recording.replace('{lang}', lang).replace('{topic}', topic.toLowerCase());
    const missing = (): void => {
      this.#ended();
      void byVoice();
    };
    this.#started(topic, playRecording(address, this.#ended, missing));
  }

  #sentences(question: HTMLElement, lang: string): ReturnType<typeof sentencesOf> {
    const answer = question.querySelector('.wijkbrug-said-here');
    const inAnswer = answer ? sentencesOf(answer, lang) : [];
    // With the Dutch beside it, the answer begins with the question.
    return answer?.querySelector('.wijkbrug-pairs')
      ? inAnswer
      : [...sentencesOf(question, lang).slice(0, 1), ...inAnswer];
  }

  #started(topic: string, stop: () => void): void {
    this.#reading = { topic, stop };
    this.#redraw(topic, 'stop');
  }

  readonly #ended = (): void => {
    const topic = this.#reading?.topic;
    this.#reading = undefined;
    if (topic) this.#redraw(topic, 'read');
  };

  /** The button under the finger changes; the keyboard stays there. */
  #redraw(topic: string, focus: Tool): void {
    const question = this.#topic(topic);
    if (!question?.querySelector('.wijkbrug-tools')) return;
    const had = (question.getRootNode() as Document | ShadowRoot).activeElement?.matches(
      '[data-tool="read"], [data-tool="stop"]',
    );
    this.#drawIn(question);
    if (had) question.querySelector<HTMLElement>(`[data-tool="${focus}"]`)?.focus();
  }

  /** By what the device has for it, else the address is copied. Only the reader does this. */
  async #share(topic: string): Promise<void> {
    const { msg, locale } = this.#l10n;
    const url = topicAddress(this.#host, topic, locale);
    try {
      if ('share' in navigator) await navigator.share({ url });
      else {
        await (navigator as Navigator).clipboard.writeText(url);
        this.#note(topic, msg('De link is gekopieerd.', { id: 'team-explainer-tools.copied' }));
      }
    } catch (error) {
      // Who changes one's mind hears nothing.
      if ((error as Error).name !== 'AbortError') this.#note(topic, url);
    }
  }
}
