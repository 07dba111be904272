import type { Choice } from './facets.js';

/** A question as it stands in an address: what is typed, what is chosen, and where and when. */
export interface KaartQuery {
  readonly text: string;
  /** Chosen values by filter. */
  readonly choice: Choice;
  /** Only what is open then. */
  readonly open?: OpenChoice;
  /** A postcode: nearest first. */
  readonly near?: string;
}

/**
 * When something must be open: at this moment, this evening from six, in the next 24 hours, in the coming weekend or what is
 * left of it.
 */
export const openChoices = ['now', 'tonight', 'soon', 'weekend'] as const;
export type OpenChoice = (typeof openChoices)[number];

/** Filters that can stand in an address: need, language, place and time, and nothing about who somebody is. */
export const filterNames = ['domain', 'language', 'when', 'role', 'kind', 'threshold', 'peer', 'area'] as const;
export type FilterName = (typeof filterNames)[number];

/** Nothing asked. */
export const emptyQuery: KaartQuery = { text: '', choice: {} };

/** Longer than anybody types. Cut at a whole character: half of one has no place in an address. */
const cut = (text: string, longest = 200): string => Array.from(text.trim()).slice(0, longest).join('').trim();
const nearOf = (text: string): string => cut(text, 10);

/**
 * Reads a question from the parameters of an address, such as `q=schuld`, `language=ar`, `when=evening`. What it does not
 * know, it leaves.
 *
 * @param parameters a `URLSearchParams`, or any pairs
 */
export function parseKaartQuery(parameters: Iterable<readonly [string, string]>): KaartQuery {
  const values = new Map<string, string[]>();
  for (const [name, value] of parameters) if (value) values.set(name, [...(values.get(name) ?? []), value]);
  const one = (name: string): string => values.get(name)?.[0] ?? '';
  const choice = Object.fromEntries(
    filterNames.flatMap((name) => {
      const chosen = [...new Set(values.get(name))].sort();
      return chosen.length > 0 ? [[name, chosen] as const] : [];
    }),
  );
  const open = openChoices.find((value) => value === one('open'));
  const near = nearOf(one('near'));
  return { text: cut(one('q')), choice, ...(open && { open }), ...(near && { near }) };
}

/** Writes a question as the parameters of an address; the same question always in the same words. */
export function kaartParameters({ text, choice, open, near }: KaartQuery): [name: string, value: string][] {
  const parameters: [string, string][] = [];
  const typed = cut(text);
  if (typed) parameters.push(['q', typed]);
  for (const name of filterNames) for (const value of [...(choice[name] ?? [])].sort()) parameters.push([name, value]);
  if (open) parameters.push(['open', open]);
  const place = nearOf(near ?? '');
  if (place) parameters.push(['near', place]);
  return parameters;
}

/** True when a value is chosen. */
export const isChosen = ({ choice }: KaartQuery, name: string, value: string): boolean =>
  choice[name]?.includes(value) ?? false;
