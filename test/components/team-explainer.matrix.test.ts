import { expect } from '@open-wc/testing';
import type { WijkbrugTeamExplainer } from '@wijkbrug/components/team-explainer.js';
import '@wijkbrug/components/team-explainer.js';
import { contentLocales } from '../../packages/content/dist/index.js';
import { topics } from '../../packages/core/dist/team-explainer/topics.js';
import {
  factDefinitions,
  factKeys,
  type FactDefinition,
  type TeamProfile,
} from '../../packages/core/dist/team-profile/index.js';
import { settle, until } from '../support/deferred.js';

const nl = 'Dit zegt het team.';
const hours = [{ days: ['MO', 'SA'], from: '18:00', until: '20:00' }];
const named = { name: { nl: 'Samen Sterk' }, phone: '085 000 00 04' };

/** A value of every kind; of a choice each option in turn is too much, so the first. */
const values: Readonly<Record<FactDefinition['kind'], (options: readonly string[]) => unknown>> = {
  flag: () => 'yes',
  name: () => 'De Kade',
  text: () => ({ nl }),
  phone: () => '085 000 00 10',
  number: () => 5,
  choice: ([first]) => first,
  choices: (options) => options,
  languages: () => contentLocales,
  hours: () => hours,
  places: () => [{ name: 'Buurthuis', address: 'Kade 1', hours }],
  elsewhere: () => [{ what: { nl: 'Een uitkering' }, who: 'Gemeente', phone: '085 000 00 01', url: '/uitkering' }],
  contact: () => named,
  numbers: () => [named],
  people: () => [{ name: 'Sam', role: { nl }, agreedOn: '2026-11-01', languages: contentLocales, hours }],
  url: () => '/ergens',
};

/** Monday as each language writes it. */
const monday: Readonly<Record<string, string>> = {
  nl: 'maandag',
  en: 'monday',
  tr: 'pazartesi',
  ar: 'الاثنين',
  ti: 'ሰኑይ',
  so: 'isniin',
  fa: 'دوشنبه',
  kmr: 'duşem',
  pap: 'djaluna',
  pl: 'poniedziałek',
  uk: 'понеділок',
  fr: 'lundi',
  es: 'lunes',
};

/** Everything confirmed and approved, on one day. */
const full = (checkedOn: string): TeamProfile => ({
  facts: Object.fromEntries(
    factKeys.map((key) => {
      const definition: FactDefinition = factDefinitions[key];
      return [key, { value: values[definition.kind](definition.options ?? []), owner: 'Teamleider', checkedOn }];
    }),
  ),
  approvals: Object.fromEntries(topics.map(({ id }) => [id, { by: 'Juridische zaken', on: checkedOn }])),
});

const profiles: Readonly<Record<string, TeamProfile>> = {
  empty: { facts: {}, approvals: {} },
  full: full('2026-11-01'),
  stale: full('2024-01-01'),
};

// One element for all of it: what is drawn is replaced as a whole, so each language and profile starts afresh.
describe('every question of <wijkbrug-team-explainer> in every language, for an empty, a full and a stale profile', () => {
  let element: WijkbrugTeamExplainer;
  let frame: HTMLElement;
  before(async () => {
    frame = document.createElement('div');
    frame.append(document.createElement('wijkbrug-team-explainer'));
    document.body.append(frame);
    frame.style.inlineSize = '320px';
    element = frame.firstElementChild as WijkbrugTeamExplainer;
    element.now = () => new Date('2026-11-24T12:00:00Z');
    const { extrasPart } = await import('../../packages/components/dist/team-explainer/team-explainer.texts.js');
    await (await extrasPart.load()).tools.load();
    await until(() => element.shadowRoot?.querySelector('.search'));
  });

  after(() => {
    frame.remove();
  });

  const show = async (lang: string, profile: TeamProfile): Promise<void> => {
    element.lang = lang;
    element.profile = profile;
    await until(() => element.querySelector(`[slot="reading"][lang="${lang}"] .wijkbrug-steps`), lang);
    await element.updateComplete;
    await settle();
  };

  const checkTexts = (where: string): void => {
    const drawn = [...element.querySelectorAll<HTMLElement>('.wijkbrug-topic')];
    expect(drawn, where).to.have.lengthOf(topics.length);
    for (const topic of drawn) {
      const here = `${where} ${topic.dataset['topic']}`;
      const lines = [...topic.querySelectorAll('.wijkbrug-said-here p')].map((line) => line.textContent.trim());
      expect(topic.querySelector('.wijkbrug-question')?.textContent.trim(), here).not.to.equal('');
      expect(lines, here).not.to.be.empty;
      for (const line of lines) expect(line, here).to.match(/^(?!.*(?:[{}…]|undefined|null)).+$/su);
    }
  };

  for (const lang of contentLocales) {
    it(`[R-104] [R-121] ${lang}: no text is missing, nothing is wider than 320 px, also with letters twice as large`, async () => {
      for (const [name, profile] of Object.entries(profiles)) {
        await show(lang, profile);
        checkTexts(`${lang} ${name}`);
        // What is past its date is not shown.
        expect(element.textContent.includes(nl), name).to.equal(name === 'full');
      }
      await show(lang, profiles['full'] as TeamProfile);
      expect(element.querySelector('.wijkbrug-contact')?.textContent.toLowerCase()).to.contain(monday[lang]);
      for (const details of element.querySelectorAll('details')) details.open = true;
      await until(() => element.querySelector('.wijkbrug-tools'));
      for (const size of ['1rem', '2rem']) {
        element.style.setProperty('--wijkbrug-font-size', size);
        expect(getComputedStyle(element).fontSize, size).to.equal(`${16 * parseInt(size)}px`);
        expect(element.scrollWidth, `${lang} ${size}`).to.be.at.most(320);
      }
      element.style.removeProperty('--wijkbrug-font-size');
    });
  }
});
