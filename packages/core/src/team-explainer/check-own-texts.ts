import { sourceLocale, type Locale } from '../locale/locales.js';
import { factsOfLine } from './answer-topic.js';
import type { ExplainerExtras } from './extras.js';
import { markOf, withOwnExtras, withOwnTexts, type OwnTexts } from './own-texts.js';
import { textUnits } from './text-units.js';
import { compareTranslation, placeholdersIn, type TranslationFinding } from './translation.js';
import type { ExplainerTexts, TopicRule } from './types.js';

/** One thing about an own text that must be mended, or that a reader will notice. */
export interface OwnTextFinding {
  readonly code:
    | TranslationFinding['code']
    /** There is no text of this name. */
    | 'unknown-text'
    /** The line names a fact on which it does not rest. */
    | 'place-not-allowed'
    /** A topic of the municipality lacks a text. */
    | 'text-missing'
    /** The Dutch text changed after it was translated. */
    | 'stale'
    /** The Dutch text is the municipality's own and has no translation: readers of this language get the Dutch. */
    | 'not-translated';
  readonly locale: Locale;
  /** Name of the text, as in `textUnits`. */
  readonly unit: string;
  readonly value: string;
  /** True when the text must not be used like this. */
  readonly blocks: boolean;
}

/** What a stale or missing translation costs is known, so it blocks nothing; the reader is told. */
const harmless: ReadonlySet<string> = new Set([
  'stale',
  'not-translated',
  'name-lost',
  'number-added',
  'placeholder-lost',
]);

/**
 * Checks own texts against the rules and the Dutch texts.
 *
 * @param dutch our Dutch texts, not yet replaced
 * @param extras what stands beside the questions, in Dutch
 * @param locales the languages in which the explainer is offered
 */
export function checkOwnTexts(
  own: OwnTexts,
  dutch: ExplainerTexts,
  extras: ExplainerExtras,
  topics: readonly TopicRule[],
  locales: readonly Locale[],
): readonly OwnTextFinding[] {
  const bundle = withOwnTexts({ own: dutch, dutch, topics }, own);
  const source = textUnits(bundle.dutch, withOwnExtras(extras, own));
  const found = (code: OwnTextFinding['code'], locale: Locale, unit: string, value = ''): OwnTextFinding => ({
    code,
    locale,
    unit,
    value,
    blocks: !harmless.has(code) && !(code === 'number-lost' && locale === sourceLocale),
  });
  const lacking = own.topics.flatMap(({ id, lines }) =>
    ['question', ...lines]
      .filter((line) => !own.texts[sourceLocale]?.[`${id}/${line}`])
      .map((line) => found('text-missing', sourceLocale, `${id}/${line}`)),
  );
  const known = new Set([...textUnits(dutch, extras).keys(), ...own.topics.flatMap(namesOf)]);
  const ours = own.texts[sourceLocale] ?? {};
  const languages = locales.flatMap((locale) => {
    const units = own.texts[locale] ?? {};
    const texts = Object.entries(units).flatMap(([unit, { text, of }]) => {
      if (!known.has(unit)) return [found('unknown-text', locale, unit)];
      const places = placesAllowed(unit, bundle.topics);
      const wrong = placeholdersIn(text).filter((place) => !places.has(place));
      const foreign = wrong.map((place) => found('place-not-allowed', locale, unit, place));
      if (locale === sourceLocale) return foreign;
      const lost = compareTranslation(source.get(unit) ?? '', text).map(({ code, value }) =>
        found(code, locale, unit, value),
      );
      const stale = of !== undefined && of !== markOf(source.get(unit) ?? '');
      return [...foreign, ...lost, ...(stale ? [found('stale', locale, unit)] : [])];
    });
    const untranslated = locale === sourceLocale ? [] : Object.keys(ours).filter((unit) => !units[unit]);
    return [...texts, ...untranslated.map((unit) => found('not-translated', locale, unit))];
  });
  return [...lacking, ...languages];
}

const namesOf = ({ id, lines }: OwnTexts['topics'][number]): string[] =>
  ['question', ...lines].map((line) => `${id}/${line}`);

/** The facts that a line may name: those that unlocked it. */
function placesAllowed(unit: string, topics: readonly TopicRule[]): ReadonlySet<string> {
  const [id, line] = unit.split('/');
  const rule = topics.find((topic) => topic.id === id)?.slots.flat();
  return new Set(rule?.filter((candidate) => candidate.id === line).flatMap(factsOfLine));
}
