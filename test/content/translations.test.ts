import { beforeAll, describe, expect, it } from 'vitest';
import { contentLocales, loadExplainerTexts, type ContentLocale } from '@wijkbrug/content';
import { loadExplainerExtras } from '@wijkbrug/content/team-explainer-extras.js';
import { compareTranslation, numbersIn } from '@wijkbrug/core/team-explainer/translation.js';
import { textUnits } from '@wijkbrug/core/team-explainer/text-units.js';
import { conditions } from './conditions.js';

const translations = contentLocales.filter((locale) => locale !== 'nl');
const units = {} as Record<ContentLocale, ReadonlyMap<string, string>>;
const extras = {} as Record<ContentLocale, Awaited<ReturnType<typeof loadExplainerExtras>>>;
beforeAll(async () => {
  for (const locale of contentLocales) {
    extras[locale] = await loadExplainerExtras(locale);
    units[locale] = textUnits(await loadExplainerTexts(locale), extras[locale]);
  }
});

const textOf = (locale: ContentLocale, unit: string): string => units[locale].get(unit) ?? '';
const count = (text: string, signs: RegExp): number => (text.match(signs) ?? []).length;

/** Terms that people meet on a door or in a letter, and the topic in which each translation names them in Dutch. */
const termsInDutch = {
  wijkteam: 'T-01',
  huisarts: 'T-41',
  huisartsenpost: 'T-41',
  kinderrechter: 'T-24',
  uitkering: 'T-26',
  BSN: 'T-42',
  verblijfsvergunning: 'T-42',
  bezwaar: 'T-37',
  klacht: 'T-37',
  vertrouwenspersoon: 'T-37',
  cliëntondersteuner: 'T-44',
  'eigen kracht': 'T-20',
};

describe('compareTranslation', () => {
  it('finds a lost or added number, whatever digits the translator uses', () => {
    expect(compareTranslation('Bel 0800-2000 of 112.', 'اتصلوا بالرقم ٠٨٠٠-٢٠٠٠ أو ۱۱۲.')).toEqual([]);
    expect(compareTranslation('Van 12 tot 16 jaar.', 'From 12 to 18.')).toEqual([
      { code: 'number-lost', value: '16' },
      { code: 'number-added', value: '18' },
    ]);
    expect(compareTranslation('Bel 112. Nu 112.', 'Call 112.')).toEqual([{ code: 'number-lost', value: '112' }]);
    expect(compareTranslation('Om 18:00 uur.', 'At 18:30.')).toHaveLength(2);
    expect(numbersIn('06 12345678, \u20660800-0432\u2069 en 1.250')).toEqual(['0612345678', '0800-0432', '1.250']);
    expect(numbersIn('9 12 0800 2000, 14 030, 116 123, 1 250 000, 12-18')).toEqual(['9', '12', '08002000', '14030', '116123', '1250000', '12-18']); // prettier-ignore
  });

  it('finds a lost or added place for a fact, a lost name and an empty text', () => {
    expect(compareTranslation('Hier heet het {team.name}.', 'It is called {team.naam}.')).toEqual([
      { code: 'placeholder-lost', value: 'team.name' },
      { code: 'placeholder-added', value: 'team.naam' },
    ]);
    expect(compareTranslation('Bel Veilig Thuis.', 'Call Safe Home.')).toEqual([
      { code: 'name-lost', value: 'Veilig Thuis' },
    ]);
    expect(compareTranslation('Ja.', ' ')).toEqual([{ code: 'empty', value: '' }]);
  });
});

describe.each(translations)('the translation in %s', (locale) => {
  it('has every text, and says no text in Dutch', () => {
    expect([...units[locale].keys()].sort()).toEqual([...units.nl.keys()].sort());
    const same = [...units.nl].filter(([unit, dutch]) => /\s/.test(dutch) && textOf(locale, unit) === dutch);
    expect(same.filter(([, dutch]) => dutch !== 'Veilig Thuis')).toEqual([]);
  });

  it('[R-104] keeps every number, name and place for a fact of the Dutch text', () => {
    const findings = [...units.nl].flatMap(([unit, dutch]) =>
      compareTranslation(dutch, textOf(locale, unit)).map((finding) => ({ unit, ...finding })),
    );
    expect(findings).toEqual([]);
  });

  it('keeps every condition of the Dutch text: not, sometimes, beforehand, only, must …', () => {
    const lost = Object.entries(conditions).flatMap(([name, said]) =>
      [...units.nl]
        .filter(([unit, dutch]) => said.nl.test(dutch) && !said[locale].test(textOf(locale, unit)))
        .map(([unit, dutch]) => `${name}: ${unit} “${dutch}” → “${textOf(locale, unit)}”`),
    );
    expect(lost).toEqual([]);
  });

  it('asks and quotes as often as the Dutch text', () => {
    const other = [...units.nl].filter(([unit, dutch]) => {
      const own = textOf(locale, unit);
      // A term or a “no” may stand between quotes of its own.
      return count(own, /[?؟]/g) !== count(dutch, /\?/g) || count(own, /[“„«]/g) < count(dutch, /“/g);
    });
    expect(other.map(([unit, dutch]) => `${unit}: ${dutch} → ${textOf(locale, unit)}`)).toEqual([]);
  });

  it('names in Dutch what people meet on a door or in a letter', () => {
    for (const [term, topic] of Object.entries(termsInDutch)) {
      const text = [...units[locale]].filter(([unit]) => unit.startsWith(`${topic}/`)).map(([, own]) => own);
      expect(text.join(' ').toLowerCase(), `${topic} ${term}`).toContain(term.toLowerCase());
    }
  });

  it('[R-120] marks stories, steps and roles as made by a machine until somebody checked them', () => {
    expect(extras[locale].locale).toBe(locale);
    expect(extras[locale].review.status).toBe('machine');
  });
});

describe('the check of translations', () => {
  it('would find any number that is left out, in any language', () => {
    const withNumbers = translations.flatMap((locale) =>
      [...units[locale]].filter(([, text]) => numbersIn(text).length > 0).map(([unit, text]) => ({ unit, text })),
    );
    expect(withNumbers.length).toBeGreaterThan(100);
    for (const { unit, text } of withNumbers) {
      const without = text.replace(/[\d٠-٩۰-۹][\d٠-٩۰-۹ -]*/, '');
      expect(compareTranslation(textOf('nl', unit), without), unit).not.toEqual([]);
    }
  });

  it('would find a condition that is left out', () => {
    for (const [name, said] of Object.entries(conditions)) {
      const dutch = [...units.nl.values()].filter((text) => said.nl.test(text));
      expect(dutch.length, name).toBeGreaterThan(0);
      for (const locale of translations) expect(said[locale].test('…'), `${name} ${locale}`).toBe(false);
    }
  });
});
