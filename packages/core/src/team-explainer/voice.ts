import { sourceLocale } from '../locale/locales.js';
import type { ExplainerExtras } from './extras.js';
import type { TextBundle } from './own-texts.js';
import type { ExplainerTexts, Review, TopicRule, TopicText } from './types.js';

/** Texts by their name in `textUnits`, in the place of ours. */
export type VoiceUnits = Readonly<Record<string, string>>;

/** The questions of young people, and which of everybody's stand before them. */
export interface YouthRules {
  readonly youthTopics: readonly TopicRule[];
  readonly youthFirst: readonly string[];
}

/** Another way of saying what the explainer says: another form of address, or words for young people. */
export interface Voice {
  /** The Dutch texts that differ. */
  readonly dutch: VoiceUnits;
  /** Those of the reader's language, when that is another one and has such texts. */
  readonly own?: VoiceUnits;
  /** What only young people ask; its title and texts are among the units. */
  readonly youth?: YouthRules;
}

/** Names of the texts that a municipality wrote itself: those stand as they are, in every voice. */
export type Kept = ReadonlySet<string>;

/** The texts and rules of an explainer in another voice. What the voice does not say stays as it is. */
export function inVoice(bundle: TextBundle, { dutch, own, youth }: Voice, kept: Kept): TextBundle {
  const source = withUnits(bundle.dutch, dutch, kept, 'source', youth);
  const translated = own ? withUnits(bundle.own, own, kept, 'machine', youth) : bundle.own;
  return {
    dutch: source,
    own: bundle.own.locale === sourceLocale ? source : translated,
    topics: youth ? withYouth(bundle.topics, youth) : bundle.topics,
  };
}

/** Young people's questions first; of the others those that fit with them stand among them. */
function withYouth(topics: readonly TopicRule[], { youthTopics, youthFirst }: YouthRules): readonly TopicRule[] {
  const isFirst = ({ id }: TopicRule): boolean => youthFirst.includes(id);
  const first = topics.filter(isFirst).map((topic) => ({ ...topic, group: 'youth' as const }));
  return [...first, ...youthTopics, ...topics.filter((topic) => !isFirst(topic))];
}

/** @param status of what only young people ask */
function withUnits(
  texts: ExplainerTexts,
  units: VoiceUnits,
  kept: Kept,
  status: Review['status'],
  youth: YouthRules | undefined,
): ExplainerTexts {
  const topicOf = (id: string, { lines, question, review }: TopicText): TopicText => ({
    ...said(id, { question }, units, kept),
    lines: said(id, lines, units, kept),
    review,
  });
  const topics = Object.entries(texts.topics).map(([id, topic]) => [id, topicOf(id, topic)] as const);
  const title = units['group/youth'];
  return {
    ...texts,
    groups: { ...(youth && title && { youth: title }), ...texts.groups },
    topics: Object.fromEntries(youth ? [...youthTexts(units, status, youth), ...topics] : topics),
    terms: said('term', texts.terms, units, kept),
  };
}

/** The texts of the topics that only young people get. */
const youthTexts = (
  units: VoiceUnits,
  status: Review['status'],
  { youthTopics }: YouthRules,
): (readonly [string, TopicText])[] =>
  youthTopics.map(({ id, slots }) => {
    const lines = slots.flat().map((line) => [line.id, units[`${id}/${line.id}`] ?? ''] as const);
    return [id, { question: units[`${id}/question`] ?? '', lines: Object.fromEntries(lines), review: { status } }];
  });

/** What stands beside the questions, in another voice. */
export function extrasInVoice(extras: ExplainerExtras, { dutch, own = {} }: Voice, kept: Kept): ExplainerExtras {
  const units = extras.locale === sourceLocale ? dutch : own;
  const { stories, steps, roles, tell } = extras;
  return {
    ...extras,
    stories: said('story', stories, units, kept),
    steps: said('step', steps, units, kept),
    roles: said('role', roles, units, kept),
    tell: said('tell', tell, units, kept),
  };
}

/** Words, and words within words, as the voice says them. */
const said = <T extends object>(path: string, words: T, units: VoiceUnits, kept: Kept): T =>
  Object.fromEntries(
    Object.entries(words).map(([name, text]: [string, unknown]) => {
      const here = `${path}/${name}`;
      if (typeof text === 'object' && text) return [name, said(here, text, units, kept)];
      return [name, kept.has(here) ? text : (units[here] ?? text)];
    }),
  ) as T;
