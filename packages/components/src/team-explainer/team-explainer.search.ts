import { contentLocales } from '@wijkbrug/content';
import { loadExplainerExtras } from '@wijkbrug/content/team-explainer-extras.js';
import { loadExplainerSearch } from '@wijkbrug/content/team-explainer-search.js';
import { sourceLocale, type Locale } from '@wijkbrug/core/locale.js';
import { TopicSearch, type FoundTopics, type SearchedTexts } from '@wijkbrug/core/team-explainer/find-topics.js';
import { LocaleStore } from '../internal/locale-store.js';
import type { ExplainerBundle } from './team-explainer.texts.js';

/** What is searched beside the questions and answers. */
const more = new LocaleStore<Pick<SearchedTexts, 'extras' | 'words'>>(contentLocales, async (locale) => {
  const [extras, words] = await Promise.all([loadExplainerExtras(locale), loadExplainerSearch(locale)]);
  return { extras, words };
});

const withDutch = (locale: Locale): readonly Locale[] => [locale, sourceLocale];

/** Finds questions in the reader's language and in Dutch. */
export class QuestionSearch {
  #of: readonly unknown[] = [];
  #search: TopicSearch | undefined;
  #typed = '';
  #found: FoundTopics | undefined;

  /** True when the everyday words are there; until then, questions and answers are searched. */
  isWhole(locale: Locale): boolean {
    return withDutch(locale).every((one) => more.get(one) !== undefined);
  }

  /** Brings the everyday words; without them there is less to find by, and nothing is wrong. */
  async load(locale: Locale): Promise<void> {
    await Promise.allSettled(withDutch(locale).map((one) => more.load(one)));
  }

  /**
   * The questions that somebody looks for.
   *
   * @returns undefined when nothing was typed
   */
  find(typed: string, { own, dutch, topics }: ExplainerBundle): FoundTopics | undefined {
    if (typed.trim() === '') return undefined;
    const languages = own.locale === dutch.locale ? [own] : [own, dutch];
    const of = [topics, ...languages.flatMap((texts) => [texts, more.get(texts.locale)])];
    const isSame = of.length === this.#of.length && of.every((one, at) => one === this.#of[at]);
    if (isSame && typed === this.#typed) return this.#found;
    if (!isSame || !this.#search) {
      const ids = topics.map(({ id }) => id);
      this.#search = new TopicSearch(
        ids,
        languages.map((texts) => ({ texts, ...more.get(texts.locale) })),
      );
      this.#of = of;
    }
    this.#typed = typed;
    return (this.#found = this.#search.find(typed));
  }
}

/** Shows only these questions; all of them, and what stands below, when undefined. */
export function showTopics(reading: ParentNode, found: ReadonlySet<string> | undefined): void {
  for (const topic of reading.querySelectorAll<HTMLElement>('.wijkbrug-topic')) {
    topic.hidden = found ? !found.has(topic.dataset['topic'] ?? '') : false;
  }
  for (const group of reading.querySelectorAll<HTMLElement>('.wijkbrug-group')) {
    group.hidden = !group.querySelector('.wijkbrug-topic:not([hidden])');
  }
  for (const extra of reading.querySelectorAll<HTMLElement>('.wijkbrug-extra')) extra.hidden = found !== undefined;
}
