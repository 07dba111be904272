import { html, type ReactiveController, type TemplateResult } from 'lit';
import { str } from '@lit/localize/internal/str-tag.js';
import type { FoundTopics } from '@wijkbrug/core/team-explainer/find-topics.js';
import { messages } from '../generated/messages/team-explainer-tools.js';
import { adoptSheet } from '../internal/adopt-sheet.js';
import type { Localization } from '../internal/localization.js';
import { phoneLink } from '../internal/phone-link.js';
import { quickExit } from '../internal/quick-exit.js';
import { giveUpIds, ownIds } from './own-ids.js';
import { DeskCard } from './team-explainer.card.js';
import { QuestionSearch, showTopics } from './team-explainer.search.js';
import { answersPart } from './team-explainer.texts.js';
import { toolsControlsSheet, toolsSheet } from './team-explainer.tools.styles.js';
import { TopicTools } from './team-explainer.topic-tools.js';
import { topicAnchor } from './topic-link.js';
import type { WijkbrugTeamExplainer } from './team-explainer.component.js';

/** Starts what helps with reading, once everything that is read is there. */
export async function start(host: WijkbrugTeamExplainer, l10n: Localization): Promise<ExplainerTools> {
  await l10n.use(messages);
  return new ExplainerTools(host, l10n);
}

/** What helps with reading: search, links between questions, what can be done with an answer, and the way out. */
export class ExplainerTools implements ReactiveController {
  readonly #host: WijkbrugTeamExplainer;
  readonly #l10n: Localization;
  readonly #card: DeskCard;
  readonly #topics: TopicTools;
  readonly #search = new QuestionSearch();
  #typed = '';
  #stop: (() => void) | undefined;

  constructor(host: WijkbrugTeamExplainer, l10n: Localization) {
    this.#host = host;
    this.#l10n = l10n;
    this.#card = new DeskCard(host, l10n);
    this.#topics = new TopicTools(host, l10n, this.#card);
    const root = host.shadowRoot;
    if (root) root.adoptedStyleSheets = [...root.adoptedStyleSheets, toolsControlsSheet()];
    host.addController(this);
    this.#followAddress();
    this.#bringWords();
  }

  hostConnected(): void {
    const giveUp = adoptSheet(this.#host, toolsSheet());
    const stop = new AbortController();
    const { signal } = stop;
    this.#host.addEventListener('click', this.#onClick, { signal });
    this.#host.addEventListener('toggle', this.#onToggle, { signal, capture: true });
    addEventListener('hashchange', this.#followAddress, { signal });
    addEventListener('pagehide', this.#quiet, { signal });
    this.#stop = () => {
      stop.abort();
      giveUp();
    };
  }

  hostDisconnected(): void {
    this.#stop?.();
    giveUpIds(this.#host);
    this.#quiet();
  }

  hostUpdated(): void {
    if (this.#typed) this.#bringWords();
    // The text is replaced as a whole, after this.
    void this.#host.updateComplete.then(() => {
      const found = this.#found;
      showTopics(this.#host, found && new Set(found.topics));
      this.#topics.draw();
      ownIds(this.#host);
    });
  }

  get #found(): FoundTopics | undefined {
    const bundle = answersPart.value?.textsOf(this.#host, this.#l10n.locale);
    return bundle && this.#search.find(this.#typed, bundle);
  }

  /** Brings the everyday words of a language, and searches anew when they are there. */
  #bringWords(): void {
    const { locale } = this.#l10n;
    if (this.#search.isWhole(locale)) return;
    void this.#search.load(locale).then(() => {
      if (this.#typed && this.#search.isWhole(locale)) this.#host.requestUpdate();
    });
  }

  /** What stands above the questions. */
  above(): TemplateResult {
    const { msg } = this.#l10n;
    return html`<div role="search" class="search">
        <label for="search">${msg('Zoek een vraag', { id: 'team-explainer-tools.search' })}</label>
        <input
          id="search"
          type="search"
          autocomplete="off"
          enterkeyhint="search"
          .value=${this.#typed}
          @input=${this.#onType}
          @keydown=${this.#onKey}
        />
      </div>
      <p class="found" role="status">${this.#foundTemplate()}</p>`;
  }

  #foundTemplate(): TemplateResult | string {
    const { msg, locale } = this.#l10n;
    const found = this.#found;
    if (!found) return '';
    const count = answersPart.value?.formatNumber(found.topics.length, locale) ?? '';
    if (found.match === 'some') {
      return msg('Niet alle woorden gevonden. Deze vragen lijken erop:', {
        id: 'team-explainer-tools.alike',
        desc: 'Above questions that have some of the words that were searched',
      });
    }
    if (found.topics.length > 0) return msg(str`Gevonden vragen: ${count}`, { id: 'team-explainer-tools.found' });
    const { phone } = this.#host;
    return html`${msg('Geen vraag gevonden. Probeer een ander woord, of vraag het aan het team.', {
      id: 'team-explainer-tools.none',
    })}
    ${phone ? phoneLink(phone) : ''}`;
  }

  /** What stands below the questions, and stays in sight: who to call in danger, and the way out. */
  below(): TemplateResult {
    const { msg } = this.#l10n;
    const exit = msg('Snel weg', { id: 'team-explainer-tools.exit', desc: 'Leaves this page quickly; keep it short' });
    return html`<div class="bar">
        <p class="urgent">
          ${msg('Bel', { id: 'team-explainer.call-112', desc: 'Followed by the number 112' })} ${phoneLink('112')}
        </p>
        <a href="#${topicAnchor('T-41')}" @click=${this.#onUrgent}
          >${msg('Andere nummers', { id: 'team-explainer-tools.numbers', desc: 'Urgent telephone numbers' })}</a
        >
        ${quickExit(this.#host.getAttribute('exit-href') ?? undefined, this.#forget, exit)}
      </div>
      <p class="hint">
        ${msg(
          'Met de knop “Snel weg” komt u op een andere pagina. Uw telefoon of computer kan nog wel onthouden dat u hier was.',
          { id: 'team-explainer-tools.exit-hint' },
        )}
      </p>
      ${this.#card.template()}`;
  }

  readonly #onType = (event: Event): void => {
    this.#typed = (event.target as HTMLInputElement).value;
    this.#bringWords();
    this.#host.requestUpdate();
  };

  /** Questions are found while somebody types; on a phone they stand below the screen. */
  readonly #onKey = ({ key, currentTarget }: KeyboardEvent): void => {
    if (key === 'Enter') (currentTarget as HTMLElement).parentElement?.scrollIntoView();
  };

  readonly #onUrgent = (event: Event): void => {
    event.preventDefault();
    this.open('T-41');
  };

  /** A link to another question opens it; the address of the page stays as it is. */
  readonly #onClick = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const link = (event.target as Element).closest<HTMLElement>('[data-open-topic]');
    const topic = link?.dataset['openTopic'];
    if (topic && this.open(topic)) event.preventDefault();
  };

  readonly #onToggle = (event: Event): void => {
    const topic = event.target as HTMLElement;
    if (topic.matches('.wijkbrug-topic')) this.#topics.toggled(topic as HTMLDetailsElement);
  };

  /** The address can name a question: it is opened, and nothing is written to the address. */
  readonly #followAddress = (): void => {
    const anchor = location.hash.slice(1);
    const topic = anchor && this.#host.querySelector<HTMLElement>(`.wijkbrug-topic:has(> #${CSS.escape(anchor)})`);
    if (topic) this.open(topic.dataset['topic'] ?? '');
  };

  /** Opens a question and goes there. */
  open(id: string): boolean {
    const topic = this.#host.querySelector<HTMLDetailsElement>(`.wijkbrug-topic[data-topic="${id}"]`);
    if (!topic) return false;
    if (topic.hidden) {
      this.#typed = '';
      this.#host.requestUpdate();
      showTopics(this.#host, undefined);
    }
    topic.open = true;
    topic.scrollIntoView({ block: 'start' });
    topic.querySelector('summary')?.focus({ preventScroll: true });
    return true;
  }

  readonly #quiet = (): void => {
    this.#topics.quiet();
  };

  readonly #forget = (): void => {
    this.#typed = '';
    this.#quiet();
  };
}
