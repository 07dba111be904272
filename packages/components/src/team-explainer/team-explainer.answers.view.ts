import {
  factDefinitions,
  confirmed,
  type FactKey,
  type LocalizedText,
  type TeamProfile,
} from '@wijkbrug/core/team-profile.js';
import type { IsoDate } from '@wijkbrug/core/locale.js';
import {
  answerTopic,
  chooseText,
  type AnswerLine,
  type ExplainerTexts,
  type TopicRule,
} from '@wijkbrug/core/team-explainer.js';
import { hoursText } from '../internal/hours-text.js';
import { phraseOf } from '../internal/phrase.js';
import { factItems, inlineFact } from './format-fact.js';
import type { ExplainerBundle } from './team-explainer.texts.js';
import type { AnswerView, ContactView, LineView, Run } from './team-explainer.types.js';

/** What the answers are made from. */
export interface AnswersInput {
  readonly bundle: ExplainerBundle;
  readonly profile: TeamProfile;
  readonly today: IsoDate;
  /** The `phone` attribute, for when the profile confirms none. */
  readonly phone: string | undefined;
}

/** The answer to a question, from the texts and what the team confirmed. */
export function answerView(topic: TopicRule, { bundle, profile, today }: AnswersInput): AnswerView | undefined {
  const { own, dutch } = bundle;
  const chosen = chooseText(topic, own, dutch);
  if (!chosen) return undefined;
  const answer = answerTopic(topic, profile, today);
  const texts = chosen.locale === own.locale ? own : dutch;
  return {
    locale: chosen.locale,
    lines: answer.lines.flatMap((line) => {
      const text = chosen.text.lines[line.id];
      return text === undefined ? [] : [lineView(line, text, texts, profile, today)];
    }),
    ...(chosen.inDutchBecause && { inDutchBecause: chosen.inDutchBecause }),
    general: !answer.confirmed,
    outdated: answer.outdated.length > 0,
    ...(answer.checked && { checked: answer.checked }),
  };
}

/** A line with the values of its facts. */
export function lineView(
  line: AnswerLine,
  text: string,
  texts: ExplainerTexts,
  profile: TeamProfile,
  today: IsoDate,
): LineView {
  const runs = fillIn(text, (key) => {
    const value: unknown = line.facts.includes(key) ? confirmed(profile, key, today) : undefined;
    return value === undefined ? undefined : inlineFact(key, value, texts);
  });
  if (!line.show) return { runs };
  const value: unknown = confirmed(profile, line.show, today);
  return factDefinitions[line.show].kind === 'text'
    ? { runs, quote: phraseOf(value as LocalizedText, texts.locale) }
    : { runs, items: factItems(line.show, value, texts.locale) };
}

/** National numbers in our own sentences: they are there to be dialled. */
const national = /(?<![\d-])(112|0800-\d{4})(?![\d-])/;
const withNumbers = (words: string): Run[] =>
  words.split(national).map((part, index) => (index % 2 === 1 ? { phone: part } : part));

/** Puts values in the places of `{fact.name}`. */
function fillIn(text: string, valueOf: (key: FactKey) => Run | undefined): readonly Run[] {
  const isKey = (key: string): key is FactKey => Object.hasOwn(factDefinitions, key);
  // Split on a group keeps what the group matched, so every second part is a name.
  return text
    .split(/\{([\w.]+)\}/)
    .flatMap((part, index) => (index % 2 === 1 && isKey(part) ? (valueOf(part) ?? '…') : withNumbers(part)))
    .filter((run) => run !== '');
}

/** How to reach a human, as far as the team confirmed it. */
export function contactView({ bundle, profile, today, phone: fallback }: AnswersInput): ContactView {
  const { locale } = bundle.own;
  const phone = confirmed(profile, 'contact.phone', today) ?? fallback;
  const callback = confirmed(profile, 'contact.callback', today);
  const address = confirmed(profile, 'contact.address', today);
  const hours = (key: 'contact.phoneHours' | 'contact.walkIn'): string[] =>
    (confirmed(profile, key, today) ?? []).map((entry) => hoursText(entry, locale));
  return {
    ...(phone && { phone }),
    // Hours say when the profile's own number is answered, so without that number they say nothing.
    phoneHours: phone === fallback ? [] : hours('contact.phoneHours'),
    ...(callback && { callback }),
    walkIn: hours('contact.walkIn'),
    ...(address && { address }),
  };
}
