import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadExplainerTexts } from '@wijkbrug/content';
import { loadExplainerExtras } from '@wijkbrug/content/team-explainer-extras.js';
import { answerTopic, chooseText, emptyTeamProfile, type ExplainerExtras, type ExplainerTexts } from '@wijkbrug/core';
import { parseTeamProfile } from '@wijkbrug/core/team-profile.js';
import { checkOwnTexts } from '@wijkbrug/core/team-explainer/check-own-texts.js';
import {
  markOf,
  withOwnExtras,
  withOwnTexts,
  type OwnText,
  type OwnTexts,
  type TextBundle,
} from '@wijkbrug/core/team-explainer/own-texts.js';
import { ownTextsFormat, parseOwnTexts } from '@wijkbrug/core/team-explainer/parse-own-texts.js';
import { readOwnTexts } from '@wijkbrug/core/team-explainer/read-own-texts.js';
import { textUnits } from '@wijkbrug/core/team-explainer/text-units.js';
import { topics } from '@wijkbrug/core/team-explainer/topics.js';

let dutch: ExplainerTexts;
let arabic: ExplainerTexts;
let extras: ExplainerExtras;
beforeAll(async () => {
  [dutch, arabic] = [await loadExplainerTexts('nl'), await loadExplainerTexts('ar')];
  extras = await loadExplainerExtras('nl');
});

const nl = (text: string): OwnText => ({ text, status: 'source' });
const reviewed = (text: string, of?: string): OwnText => ({
  text,
  status: 'reviewed',
  by: 'Fatima',
  on: '2026-11-20',
  ...(of !== undefined && { of: markOf(of) }),
});
const bundleOf = (own: ExplainerTexts, texts: OwnTexts['texts'], added: OwnTexts['topics'] = []): TextBundle =>
  withOwnTexts({ own, dutch, topics }, { topics: added, texts });
const chosen = (bundle: TextBundle, id: string) => {
  const topic = bundle.topics.find((candidate) => candidate.id === id);
  return topic && chooseText(topic, bundle.own, bundle.dutch);
};

describe('own texts of a municipality', () => {
  it('take the place of ours, and leave the rest alone', () => {
    const own = nl('Ons wijkteam is een groep mensen.');
    const bundle = bundleOf(dutch, {
      nl: { 'T-01/safe': own, 'group/fears': nl('Zorgen'), 'term/team.domains/money': nl('schulden') },
    });
    expect(bundle.own.topics['T-01']?.lines['safe']).toBe(own.text);
    expect(bundle.own.groups.fears).toBe('Zorgen');
    expect(bundle.own.terms['team.domains']?.['money']).toBe('schulden');
    const changed = new Set(['T-01/safe', 'group/fears', 'term/team.domains/money']);
    const before = textUnits(dutch);
    for (const [unit, text] of textUnits(bundle.own)) if (!changed.has(unit)) expect(text, unit).toBe(before.get(unit));
    expect(dutch.topics['T-01']?.lines['safe']).not.toBe(own.text);
  });

  it('make the translations of a topic stale, so that its readers get the Dutch, and say why', () => {
    const bundle = bundleOf(arabic, { nl: { 'T-01/safe': nl('Anders.') } });
    expect(bundle.own.topics['T-01']?.review).toEqual({ status: 'stale' });
    expect(chosen(bundle, 'T-01')).toMatchObject({ locale: 'nl', questionLocale: 'ar', inDutchBecause: 'missing' });
    expect(chosen(bundle, 'T-01')?.text.lines['safe']).toBe('Anders.');
    expect(chosen(bundle, 'T-02')?.locale).toBe('ar');
  });

  it('stand in the language again once their own Dutch is translated', () => {
    const texts = { nl: { 'T-01/safe': nl('Anders.') }, ar: { 'T-01/safe': reviewed('مختلف.', 'Anders.') } };
    expect(chosen(bundleOf(arabic, texts), 'T-01')).toMatchObject({ locale: 'ar', review: { status: 'machine' } });
    const later = { ...texts, nl: { 'T-01/safe': nl('Weer anders.') } };
    expect(chosen(bundleOf(arabic, later), 'T-01')).toMatchObject({ locale: 'nl', inDutchBecause: 'missing' });
  });

  it('[R-119] count as checked only when somebody checked every text of the topic', () => {
    const units = [...textUnits(arabic)].filter(([unit]) => unit.startsWith('T-24/'));
    const all = Object.fromEntries(units.map(([unit, text]) => [unit, reviewed(text)]));
    const bundle = bundleOf(arabic, { ar: all });
    expect(bundle.own.topics['T-24']?.review).toEqual({ status: 'reviewed', by: 'Fatima', on: '2026-11-20' });
    // A legally sensitive topic is shown in Arabic from then on.
    expect(chosen(bundle, 'T-24')?.locale).toBe('ar');
    const most = Object.fromEntries(Object.entries(all).slice(1));
    expect(chosen(bundleOf(arabic, { ar: most }), 'T-24')).toMatchObject({ locale: 'nl', inDutchBecause: 'unchecked' });
  });

  it('with a name that no line has change nothing, also where every text was checked', () => {
    const review = { status: 'reviewed', by: 'New', on: '2026-10-01' } as const;
    const base = arabic.topics['T-14']!;
    const checked = { ...arabic, topics: { ...arabic.topics, 'T-14': { ...base, review } } };
    const slip = { nl: { 'T-14/saef': nl('Wij bellen een tolk.') } };
    expect(bundleOf(checked, slip).own.topics['T-14']).toEqual({ ...base, review });
    expect(bundleOf(dutch, slip).own.topics['T-14']).toEqual(dutch.topics['T-14']);
  });

  it('[R-119] are checked by who checked last, of ours that are left too', () => {
    const review = { status: 'reviewed', by: 'New', on: '2026-10-01' } as const;
    const base = arabic.topics['T-14']!;
    const checked = { ...arabic, topics: { ...arabic.topics, 'T-14': { ...base, review } } };
    const old = (text: string): OwnText => ({ text, status: 'reviewed', by: 'Old', on: '2020-01-01' });
    const lines = Object.keys(base.lines).map((line) => [`T-14/${line}`, old('نص')] as const);
    expect(bundleOf(checked, { ar: Object.fromEntries(lines) }).own.topics['T-14']?.review).toEqual(review);
    const all = { ...Object.fromEntries(lines), 'T-14/question': old('سؤال؟') };
    expect(bundleOf(checked, { ar: all }).own.topics['T-14']?.review).toMatchObject({ by: 'Old' });
  });

  it('add topics, in Dutch until they are translated', () => {
    const added = [{ id: 'G-01', group: 'contact' as const, lines: ['safe'] }];
    const texts = { nl: { 'G-01/question': nl('Waar kan ik parkeren?'), 'G-01/safe': nl('Op het plein.') } };
    const bundle = bundleOf(arabic, texts, added);
    expect(bundle.topics.at(-1)).toMatchObject({ id: 'G-01', slots: [[{ id: 'safe' }]] });
    expect(chosen(bundle, 'G-01')).toMatchObject({
      locale: 'nl',
      question: 'Waar kan ik parkeren?',
      questionLocale: 'nl',
    });
    const half = { ...texts, ar: { 'G-01/question': reviewed('أين؟') } };
    expect(chosen(bundleOf(arabic, half, added), 'G-01')).toMatchObject({ locale: 'nl', questionLocale: 'ar' });
    const whole = { ...texts, ar: { ...half.ar, 'G-01/safe': reviewed('في الساحة.') } };
    expect(chosen(bundleOf(arabic, whole, added), 'G-01')).toMatchObject({
      locale: 'ar',
      review: { status: 'reviewed' },
    });
  });

  it('reach what stands beside the questions too', () => {
    const texts = {
      nl: { 'story/T-04': nl('Hulp is duur.'), 'step/plan/title': nl('Een plan'), 'tell/ask': nl('Vraag het.') },
    };
    const own = withOwnExtras(extras, { topics: [], texts });
    expect(own.stories['T-04']).toBe('Hulp is duur.');
    expect(own.steps.plan).toEqual({ ...extras.steps.plan, title: 'Een plan' });
    expect(own.tell['ask']).toBe('Vraag het.');
    expect(own.roles).toEqual(extras.roles);
  });

  it('change nothing about what may be said when, whatever they say', { timeout: 60_000 }, () => {
    const unit = fc.constantFrom(...textUnits(dutch).keys());
    fc.assert(
      fc.property(
        fc.dictionary(unit, fc.string({ minLength: 1 }).map(nl)),
        fc.constantFrom(...topics),
        (units, topic) => {
          const bundle = bundleOf(dutch, { nl: units });
          const rule = bundle.topics.find(({ id }) => id === topic.id);
          const shown = rule && answerTopic(rule, emptyTeamProfile, '2026-11-24').lines;
          expect(shown).toEqual(answerTopic(topic, emptyTeamProfile, '2026-11-24').lines);
          expect(Object.keys(bundle.own.topics[topic.id]?.lines ?? {})).toEqual(
            Object.keys(dutch.topics[topic.id]?.lines ?? {}),
          );
        },
      ),
    );
  });
});

const fileOf = (content: object): string => JSON.stringify({ format: ownTextsFormat, ...content });

describe('reading own texts', () => {
  it('reads what is right, and names file, place and mend of what is not', () => {
    const { ownTexts, problems } = parseOwnTexts(
      fileOf({
        topics: [
          { id: 'G-01', group: 'contact', lines: ['safe'] },
          { id: 'T-01', group: 'contact', lines: ['safe'] },
          { id: 'G-02', group: 'kontakt', lines: ['safe'] },
          { id: 'G-03', group: 'contact', lines: [] },
        ],
        texts: {
          nl: {
            'T-01/safe': { text: 'Goed.' },
            'T-02/safe': { text: ' ' },
            'T-03/safe': { text: 'A', status: 'machine' },
          },
          ar: {
            'T-01/safe': { text: 'جيد.' },
            'T-02/safe': { text: 'جيد.', status: 'reviewed', on: '2026-11-20' },
            'T-03/safe': { text: 'جيد.', status: 'reviewed', by: 'Fatima', on: '20 november' },
            'T-05/safe': { text: 'جيد.', status: 'reviewed', by: 'Fatima', on: '2026-11-20', of: 'abcd' },
          },
          de: {},
          so: 'geen',
        },
      }),
      'teksten.json',
    );
    expect(ownTexts.topics.map(({ id }) => id)).toEqual(['G-01']);
    expect(Object.keys(ownTexts.texts)).toEqual(['nl', 'ar']);
    expect(ownTexts.texts.nl).toEqual({ 'T-01/safe': { text: 'Goed.', status: 'source' } });
    expect(Object.keys(ownTexts.texts.ar ?? {})).toEqual(['T-01/safe', 'T-05/safe']);
    expect(ownTexts.texts.ar?.['T-05/safe']).toMatchObject({ status: 'reviewed', of: 'abcd' });
    expect(problems.map(({ file, path }) => `${file} ${path}`)).toEqual([
      'teksten.json topics[1].id',
      'teksten.json topics[2].group',
      'teksten.json topics[3].lines',
      'teksten.json texts.nl["T-02/safe"].text',
      'teksten.json texts.nl["T-03/safe"].status',
      'teksten.json texts.ar["T-02/safe"].by',
      'teksten.json texts.ar["T-03/safe"].on',
      'teksten.json texts.de',
      'teksten.json texts.so',
    ]);
    for (const { mend } of problems) expect(mend).toMatch(/^(Write|Use|Number)/);
  });

  it('refuses a file that is no file with own texts', () => {
    expect(() => parseOwnTexts('<html>', 'a.json')).toThrow(/not-json.*a\.json/);
    expect(() => parseOwnTexts('[]', 'a.json')).toThrow(/wrong-type/);
    expect(() => parseOwnTexts('{"format":"other/1"}', 'a.json')).toThrow(/wijkbrug-texts\/1/);
    expect(parseOwnTexts(fileOf({ topics: {}, texts: [] }), 'a.json').problems).toHaveLength(1);
  });

  it('comes with a team profile', () => {
    const profile = { format: 'wijkbrug-team/1', facts: {}, approvals: {} };
    const texts = { nl: { 'T-01/safe': { text: 'Goed.' } } };
    const { profile: read, problems } = parseTeamProfile(
      JSON.stringify({ ...profile, ownTexts: { texts } }),
      'team.json',
      readOwnTexts,
    );
    expect(read.ownTexts?.texts.nl?.['T-01/safe']?.text).toBe('Goed.');
    expect(problems).toEqual([]);
    const bad = parseTeamProfile(JSON.stringify({ ...profile, ownTexts: 'geen' }), 'team.json', readOwnTexts);
    expect(bad.problems[0]).toMatchObject({ file: 'team.json', path: 'ownTexts' });
    expect(parseTeamProfile(JSON.stringify(profile), 'team.json').profile.ownTexts).toBeUndefined();
  });
});

describe('checking own texts', () => {
  const check = (texts: OwnTexts['texts'], added: OwnTexts['topics'] = []) =>
    checkOwnTexts({ topics: added, texts }, dutch, extras, topics, ['nl', 'ar']).map(
      ({ code, locale, unit, value, blocks }) => `${blocks ? '! ' : ''}${locale} ${unit} ${code} ${value}`.trim(),
    );

  it('finds nothing in what is right', () => {
    expect(check({})).toEqual([]);
    expect(
      check({ ar: { 'T-40/phone': reviewed('اتصلوا {contact.phone}.', dutch.topics['T-40']?.lines['phone']) } }),
    ).toEqual([]);
  });

  it('finds names that do not exist, facts that a line may not name, and texts that lack', () => {
    expect(
      check({
        nl: { 'T-99/safe': nl('A'), 'T-01/veilig': nl('A') },
        ar: { 'T-99/safe': reviewed('A'), 'T-01/veilig': reviewed('A') },
      }),
    ).toEqual([
      '! nl T-99/safe unknown-text',
      '! nl T-01/veilig unknown-text',
      '! ar T-99/safe unknown-text',
      '! ar T-01/veilig unknown-text',
    ]);
    expect(
      check({ nl: { 'T-01/safe': nl('{team.name} helpt.') }, ar: { 'T-01/safe': reviewed('{team.name}.') } }),
    ).toContain('! nl T-01/safe place-not-allowed team.name');
    expect(check({ nl: { 'G-01/question': nl('Hoe?') } }, [{ id: 'G-01', group: 'about', lines: ['safe'] }])).toContain(
      '! nl G-01/safe text-missing',
    );
  });

  it('finds what a translation lost, what is stale and what nobody translated', () => {
    expect(check({ ar: { 'T-10/danger': reviewed('اتصلوا.') } })).toEqual(['! ar T-10/danger number-lost 112']);
    expect(check({ ar: { 'T-01/safe': reviewed('جيد.', 'Iets anders.') } })).toEqual(['ar T-01/safe stale']);
    expect(check({ nl: { 'T-01/safe': nl('Anders.') } })).toEqual(['ar T-01/safe not-translated']);
  });
});
