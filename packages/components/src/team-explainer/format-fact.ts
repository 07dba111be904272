import {
  factDefinitions,
  type FactKey,
  type NamedNumber,
  type ElsewhereEntry,
  type RegularPlace,
  type WeeklyHours,
} from '@wijkbrug/core/team-profile.js';
import {
  formatList,
  formatNumber,
  languageName,
  pluralCategory,
  sourceLocale,
  type Locale,
} from '@wijkbrug/core/locale.js';
import type { ExplainerTexts } from '@wijkbrug/core/team-explainer.js';
import { hoursList, hoursText } from '../internal/hours-text.js';
import { phraseOf } from '../internal/phrase.js';
import type { Item, Run } from './team-explainer.types.js';

/** A fact's value inside a sentence. */
export function inlineFact(key: FactKey, value: unknown, texts: ExplainerTexts): Run {
  const { locale } = texts;
  const term = (option: string): string => texts.terms[key]?.[option] ?? option;
  switch (factDefinitions[key].kind) {
    case 'phone':
      return { phone: value as string };
    case 'number':
      // A number stands in words that agree with it.
      return (texts.terms[key]?.[pluralCategory(value as number, locale)] ?? '{n}').replace(
        '{n}',
        formatNumber(value as number, locale),
      );
    case 'choice':
      return term(value as string);
    case 'choices':
      return formatList((value as string[]).map(term), locale);
    case 'languages':
      return formatList(
        (value as string[]).map((tag) => languageName(tag, locale)),
        locale,
      );
    case 'hours':
      return hoursList(value as WeeklyHours[], locale);
    default:
      return String(value);
  }
}

/** A fact's value as entries below a sentence. */
export function factItems(key: FactKey, value: unknown, locale: Locale): readonly Item[] {
  const named = ({ name, phone }: NamedNumber): Item => ({ title: phraseOf(name, locale), runs: [{ phone }] });
  switch (factDefinitions[key].kind) {
    case 'hours':
      return (value as WeeklyHours[]).map((hours) => ({ runs: [hoursText(hours, locale)] }));
    case 'places':
      return (value as RegularPlace[]).map(({ name, address, hours = [] }) => ({
        title: { text: name, locale: sourceLocale },
        runs: [[address, ...hours.map((entry) => hoursText(entry, locale))].filter(Boolean).join(', ')],
      }));
    case 'elsewhere':
      return (value as ElsewhereEntry[]).map(({ what, who, phone, url }) => ({
        title: phraseOf(what, locale),
        runs: phone ? [`${who} `, { phone }] : [who],
        ...(url && { href: url }),
      }));
    case 'numbers':
      return (value as NamedNumber[]).map(named);
    case 'contact':
      return [named(value as NamedNumber)];
    case 'url':
      return [{ runs: [value as string], href: value as string }];
    default:
      return [];
  }
}
