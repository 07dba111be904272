import { languageName, type Locale } from '@wijkbrug/core/locale.js';
import type { LifeDomain } from '@wijkbrug/core/sociale-kaart.js';
import { filterNames, kaartParameters, type KaartQuery } from '@wijkbrug/core/sociale-kaart/search.js';
import type { Msg } from '../internal/messages.js';
import {
  domainLabels,
  kindLabels,
  openLabels,
  peerLabel,
  roleLabels,
  thresholdLabels,
  whenLabels,
} from './sociale-kaart.labels.js';
import type { Wider } from './sociale-kaart.types.js';

/** A question as the query of an address. */
export const addressOf = (query: KaartQuery): string => new URLSearchParams(kaartParameters(query)).toString();

/** Something that is chosen, in the words of the filters. */
export interface ChosenWord {
  readonly name: string;
  readonly label: string;
}

/** What is chosen, in words. */
export function chosenWords({ choice, open }: KaartQuery, locale: Locale, msg: Msg): ChosenWord[] {
  const labels: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    domain: domainLabels(msg),
    when: whenLabels(msg),
    role: roleLabels(msg),
    kind: kindLabels(msg),
    threshold: thresholdLabels(msg),
    peer: { yes: peerLabel(msg) },
  };
  const word = (name: string, value: string): string =>
    name === 'language' ? languageName(value, locale) : (labels[name]?.[value] ?? value);
  const chosen = filterNames.flatMap((name) =>
    (choice[name] ?? []).map((value) => ({ name, label: word(name, value) })),
  );
  const when = open && openLabels(msg)[open];
  return when ? [...chosen, { name: 'open', label: when }] : chosen;
}

/** Another question, and how it differs. */
interface OtherQuestion extends Pick<Wider, 'label' | 'isInstead'> {
  readonly query: KaartQuery;
}

/** The same question with each group of choices, or the words, left out in turn: for when all of them together give nothing. */
export function fewerChoices(query: KaartQuery, locale: Locale, msg: Msg): OtherQuestion[] {
  const words = chosenWords(query, locale, msg);
  const names = [...new Set(words.map(({ name }) => name))];
  if (names.length < 2 && query.text === '') return [];
  const fewer = names.map((name) => {
    const label = words.flatMap((word) => (word.name === name ? [word.label] : [])).join(', ');
    const choice = Object.fromEntries(Object.entries(query.choice).filter(([group]) => group !== name));
    const { open, ...rest } = query;
    return { query: { ...rest, choice, ...(open && name !== 'open' && { open }) }, label };
  });
  return names.length > 0 && query.text !== ''
    ? [...fewer, { query: { ...query, text: '' }, label: query.text }]
    : fewer;
}

/** The same question with a part of life in place of the words. */
export const insteadOfWords = (query: KaartQuery, domains: readonly string[], msg: Msg): OtherQuestion[] =>
  domains.map((domain) => ({
    query: { ...query, text: '', choice: { ...query.choice, domain: [domain] } },
    label: domainLabels(msg)[domain as LifeDomain],
    isInstead: true,
  }));
