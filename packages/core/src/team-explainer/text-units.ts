import type { ExplainerExtras } from './extras.js';
import type { ExplainerTexts } from './types.js';

/**
 * Every text of the explainer in one flat list, under names that translators, overrides and reports share:
 * `T-14/question`, `T-14/safe`, `group/fears`, `term/team.domains/money`, `story/T-24`, `step/plan/title`,
 * `role/judge/does`, `tell/ask`.
 */
export function textUnits(texts: ExplainerTexts, extras?: ExplainerExtras): ReadonlyMap<string, string> {
  const units = new Map<string, string>();
  const add = (path: string, values: Readonly<Record<string, string>>): void => {
    for (const [name, text] of Object.entries(values)) units.set(`${path}/${name}`, text);
  };
  for (const [id, { question, lines }] of Object.entries(texts.topics)) add(id, { question, ...lines });
  add('group', texts.groups);
  for (const [fact, words] of Object.entries(texts.terms)) add(`term/${fact}`, words);
  if (!extras) return units;
  add('story', extras.stories);
  for (const [id, step] of Object.entries(extras.steps)) add(`step/${id}`, step);
  for (const [id, role] of Object.entries(extras.roles)) add(`role/${id}`, role);
  add('tell', extras.tell);
  return units;
}

/** The topic of a unit, such as `T-14` for `T-14/safe`; none for what belongs to no topic. */
export const topicOfUnit = (unit: string): string | undefined =>
  /^(?:group|term|story|step|role|tell)\//.test(unit) ? undefined : unit.slice(0, unit.indexOf('/'));
