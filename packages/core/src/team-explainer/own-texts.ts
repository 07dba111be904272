import type { IsoDate } from '../locale/format.js';
import { sourceLocale, type Locale } from '../locale/locales.js';
import type { ExplainerExtras } from './extras.js';
import { textUnits, topicOfUnit } from './text-units.js';
import type { ExplainerTexts, FactTerms, Review, ReviewStatus, TopicGroup, TopicRule, TopicText } from './types.js';

/** A text of the municipality, in the place of ours. */
export interface OwnText {
  readonly text: string;
  readonly status: Exclude<ReviewStatus, 'stale'>;
  readonly by?: string;
  readonly on?: IsoDate;
  /** `markOf` the Dutch text that this is a translation of; another one means that it is stale. */
  readonly of?: string;
}

/** A question that a municipality adds, numbered `G-01` and on. Its lines stand always: they rest on no fact. */
export interface OwnTopic {
  readonly id: string;
  readonly group: TopicGroup;
  readonly lines: readonly string[];
  readonly legal?: true;
}

/** Texts by their name in `textUnits`. */
export type OwnUnits = Readonly<Record<string, OwnText>>;

/** What a municipality says in its own words: texts in any language, and topics. */
export interface OwnTexts {
  readonly topics: readonly OwnTopic[];
  readonly texts: Readonly<Partial<Record<Locale, OwnUnits>>>;
}

/** The mark of a Dutch text, which a translation of it carries in `of`: FNV-1a over its characters, in 32 bits. */
export function markOf(dutch: string): string {
  let hash = 0x811c9dc5;
  for (const character of dutch) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** The texts and rules that an explainer works with. */
export interface TextBundle {
  readonly own: ExplainerTexts;
  readonly dutch: ExplainerTexts;
  readonly topics: readonly TopicRule[];
}

/** Our texts with those of the municipality in their place. */
export function withOwnTexts({ own, dutch, topics }: TextBundle, { topics: added, texts }: OwnTexts): TextBundle {
  const ours = texts[sourceLocale] ?? {};
  const ownDutch = withWords(dutch, ours, (id) => topicWith(id, dutch.topics[id], ours, () => 'source'));
  return {
    dutch: ownDutch,
    own: own.locale === sourceLocale ? ownDutch : translated(own, texts[own.locale] ?? {}, ours, ownDutch),
    topics: [...topics, ...added.map(ruleOf)],
  };
}

const ruleOf = ({ id, group, lines, legal }: OwnTopic): TopicRule => ({
  id,
  group,
  slots: lines.map((line) => [{ id: line }]),
  sources: [],
  ...(legal && { legal }),
});

/** A translation: a topic that says another thing than the Dutch of today is stale. */
function translated(own: ExplainerTexts, given: OwnUnits, ours: OwnUnits, dutch: ExplainerTexts): ExplainerTexts {
  const today = textUnits(dutch);
  const statusOf = (unit: string, review: ReviewStatus): ReviewStatus => {
    const text = given[unit];
    if (!text) return ours[unit] ? 'stale' : review;
    return text.of !== undefined && text.of !== markOf(today.get(unit) ?? '') ? 'stale' : text.status;
  };
  const topicOf = (id: string): TopicText | undefined => {
    const base = own.topics[id];
    // Without a question of today in this language, the whole topic stands in Dutch.
    const asked = statusOf(`${id}/question`, base ? base.review.status : 'stale');
    if (asked === 'stale') return undefined;
    const topic = topicWith(id, base, given, statusOf);
    const complete = Object.keys(dutch.topics[id]?.lines ?? {}).every((line) => topic.lines[line] !== undefined);
    return complete ? topic : { ...topic, review: { status: 'stale' } };
  };
  return withWords(own, given, topicOf, Object.keys(ours));
}

/** Puts texts in the place of ours, topic by topic; a topic that comes to nothing is left out. */
function withWords(
  texts: ExplainerTexts,
  given: OwnUnits,
  topicOf: (id: string) => TopicText | undefined,
  others: readonly string[] = [],
): ExplainerTexts {
  const topics: Record<string, TopicText> = { ...texts.topics };
  for (const id of new Set([...Object.keys(given), ...others].map(topicOfUnit))) {
    const topic = id === undefined ? undefined : topicOf(id);
    if (topic && id) topics[id] = topic;
    else if (id) Reflect.deleteProperty(topics, id);
  }
  const named = <T extends Readonly<Record<string, string>>>(path: string, words: T): T =>
    Object.fromEntries(
      Object.entries(words).map(([name, text]) => [name, given[`${path}/${name}`]?.text ?? text]),
    ) as unknown as T;
  const terms = Object.entries(texts.terms).map(([fact, words]) => [fact, named(`term/${fact}`, words)]);
  return { ...texts, groups: named('group', texts.groups), topics, terms: Object.fromEntries(terms) as FactTerms };
}

/** What stands beside the questions, with the words of the municipality in the place of ours. */
export function withOwnExtras(extras: ExplainerExtras, { texts }: OwnTexts): ExplainerExtras {
  const given = texts[extras.locale];
  if (!given) return extras;
  const named = <T extends object>(path: string, words: T): T =>
    Object.fromEntries(
      Object.entries(words).map(([name, text]: [string, unknown]) => {
        const here = `${path}/${name}`;
        return [name, typeof text === 'object' && text ? named(here, text) : (given[here]?.text ?? text)];
      }),
    ) as T;
  const { stories, steps, roles, tell } = extras;
  return {
    ...extras,
    stories: named('story', stories),
    steps: named('step', steps),
    roles: named('role', roles),
    tell: named('tell', tell),
  };
}

/** Of the texts of a topic the least checked one says how the topic stands. */
const order: readonly ReviewStatus[] = ['stale', 'machine', 'source', 'reviewed'];

function topicWith(
  id: string,
  base: TopicText | undefined,
  given: OwnUnits,
  statusOf: (unit: string, review: ReviewStatus) => ReviewStatus,
): TopicText {
  const review = base?.review.status ?? 'stale';
  const all: Record<string, string> = { question: base?.question ?? '', ...base?.lines };
  // A line that the topic has not, such as one with a slip in its name, stands nowhere and says nothing about the others.
  const own = Object.entries(given).filter(
    ([unit]) => topicOfUnit(unit) === id && (!base || Object.hasOwn(all, unit.slice(id.length + 1))),
  );
  for (const [unit, { text }] of own) all[unit.slice(id.length + 1)] = text;
  const stands = Object.keys(all).map((line) => statusOf(`${id}/${line}`, review));
  const status = order.find((candidate) => stands.includes(candidate)) ?? review;
  const { question = '', ...lines } = all;
  const checks: Checked[] = own.map(([, text]) => text);
  // Where a text of ours is left, its check counts too.
  if (base && own.length < Object.keys(all).length) checks.push(base.review);
  return { question, lines, review: status === 'reviewed' ? lastCheck(checks) : { status } };
}

type Checked = Pick<OwnText, 'by' | 'on'>;

/** Who checked a topic last. */
function lastCheck(checks: readonly Checked[]): Review {
  const { by, on } = checks.reduce((a, b) => ((a.on ?? '') > (b.on ?? '') ? a : b));
  return { status: 'reviewed', ...(by !== undefined && { by }), ...(on !== undefined && { on }) };
}
