import { expect, fixture } from '@open-wc/testing';
import { configureLocalization, msg as hostMsg } from '@lit/localize';
import type { Locale } from '@wijkbrug/core/locale.js';
import { LocaleStore } from '../../packages/components/dist/internal/locale-store.js';
import type { Localization } from '../../packages/components/dist/internal/localization.js';
import type { Messages } from '../../packages/components/dist/internal/messages.js';
import type { WijkbrugElement } from '../../packages/components/dist/internal/wijkbrug-element.js';
import { deferred, settle, until, type Deferred } from '../support/deferred.js';
import { defineProbe, immediate, readingOf, sentenceOf } from '../support/probe-element.js';

const place = (markup: string): Promise<HTMLElement> => fixture<HTMLElement>(`<div>${markup}</div>`);

describe('the language of an element', () => {
  it('[R-109] shows two languages side by side, each with its direction', async () => {
    const tag = defineProbe(immediate);
    const page = await place(`<${tag} lang="nl"></${tag}><${tag} lang="ar"></${tag}>`);
    const [dutch, arabic] = [...page.children] as [Element, Element];
    await until(() => sentenceOf(dutch) && sentenceOf(arabic));
    expect(sentenceOf(dutch)).to.equal('Dag');
    expect(sentenceOf(arabic)).to.equal('مرحبا');
    expect(readingOf(dutch)).to.have.attribute('dir', 'ltr');
    expect(readingOf(arabic)).to.have.attribute('dir', 'rtl');
    expect(readingOf(arabic)).to.have.attribute('lang', 'ar');
    expect(arabic.shadowRoot?.querySelector('.root')).to.have.attribute('dir', 'rtl');
  });

  it('[R-109] shows interface messages in the same language', async () => {
    const tag = defineProbe(immediate);
    const page = await place(`<${tag} lang="en"></${tag}>`);
    await until(() => page.querySelector('.message')?.textContent === 'Try again');
  });

  it('waits for the words of a part that came while another language was on its way', async () => {
    const hello = deferred<string>();
    const words = deferred<Messages>();
    const tag = defineProbe((locale) => (locale === 'en' ? hello.promise : immediate(locale)));
    const page = await place(`<${tag} lang="nl"></${tag}>`);
    const element = page.firstElementChild as WijkbrugElement;
    await until(() => sentenceOf(element) === 'Dag');
    element.lang = 'en';
    await settle();
    const part = new LocaleStore<Messages>(['nl', 'en'], (locale) =>
      locale === 'en' ? words.promise : Promise.resolve({}),
    );
    await (element as unknown as { l10n: Localization }).l10n.use(part);
    hello.resolve('Hello');
    await settle();
    expect(sentenceOf(element)).to.equal('Dag');
    words.resolve({});
    await until(() => sentenceOf(element) === 'Hello');
  });

  it('has the words of a part in its language, whenever that part comes', async () => {
    // In each of the next turns of the promises, one of which is that in which the language is shown.
    for (let turns = 0; turns < 20; turns++) {
      const text = deferred<string>();
      const tag = defineProbe(() => text.promise);
      const page = await place(`<${tag} lang="en"></${tag}>`);
      const { l10n } = page.firstElementChild as unknown as { l10n: Localization };
      await settle();
      const part = new LocaleStore<Messages>(['nl', 'en'], () => Promise.resolve({}));
      text.resolve('Hello');
      for (let turn = 0; turn < turns; turn++) await Promise.resolve();
      await l10n.use(part);
      await settle();
      expect([l10n.locale, part.get('en') !== undefined], `after ${turns} turns`).to.deep.equal(['en', true]);
    }
  });

  it('takes the language of the nearest ancestor, and follows it live', async () => {
    const tag = defineProbe(immediate);
    const page = await place(`<section lang="en-GB"><${tag}></${tag}></section>`);
    const element = page.querySelector(tag) as Element;
    await until(() => sentenceOf(element) === 'Hello');
    element.parentElement?.setAttribute('lang', 'ar');
    await until(() => sentenceOf(element) === 'مرحبا');
    element.parentElement?.removeAttribute('lang');
    element.setAttribute('lang', 'en');
    await until(() => sentenceOf(element) === 'Hello');
  });

  it('looks and listens through shadow roots', async () => {
    const tag = defineProbe(immediate);
    const page = await place('<article lang="en"></article>');
    const outer = page.firstElementChild as HTMLElement;
    const root = outer.attachShadow({ mode: 'open' });
    const element = document.createElement(tag);
    root.append(element);
    await until(() => sentenceOf(element) === 'Hello');
    outer.lang = 'ar';
    await until(() => sentenceOf(element) === 'مرحبا');
  });

  it('follows when it is moved, and stops listening when it is gone', async () => {
    const tag = defineProbe(immediate);
    const page = await place(`<div lang="en"><${tag}></${tag}></div><div lang="ar"></div>`);
    const element = page.querySelector(tag) as Element;
    await until(() => sentenceOf(element) === 'Hello');
    page.lastElementChild?.append(element);
    await until(() => sentenceOf(element) === 'مرحبا');
    element.remove();
    element.setAttribute('lang', 'en');
    await settle();
    expect(sentenceOf(element)).to.equal('مرحبا');
  });

  it('waits with its first render, and never shows another language first', async () => {
    const arabic = deferred<string>();
    const tag = defineProbe((locale) => (locale === 'ar' ? arabic.promise : immediate(locale)));
    const page = await place(`<${tag} lang="ar"><a href="/">team</a></${tag}>`);
    const element = page.querySelector(tag) as Element;
    await settle();
    expect(sentenceOf(element)).to.equal(undefined);
    arabic.resolve('أهلا');
    await until(() => sentenceOf(element) === 'أهلا');
  });

  it('loads a language once, and only when it is asked for', async () => {
    const asked: Locale[] = [];
    const tag = defineProbe((locale) => {
      asked.push(locale);
      return immediate(locale);
    });
    const page = await place(`<${tag} lang="en"></${tag}><${tag} lang="en"></${tag}>`);
    await until(() => [...page.children].every((element) => sentenceOf(element) === 'Hello'));
    expect(asked).to.deep.equal(['en']);
  });

  it('ends in the language that was asked for last, whatever arrives last', async () => {
    const waits: Partial<Record<Locale, Deferred<string>>> = { en: deferred(), ar: deferred() };
    const tag = defineProbe((locale) => waits[locale]?.promise ?? immediate(locale));
    const page = await place(`<${tag} lang="nl"></${tag}>`);
    const element = page.querySelector(tag) as HTMLElement;
    await until(() => sentenceOf(element) === 'Dag');
    element.lang = 'en';
    await settle();
    element.lang = 'ar';
    await settle();
    waits.ar?.resolve('مرحبا');
    await until(() => sentenceOf(element) === 'مرحبا');
    waits.en?.resolve('Hello');
    await settle();
    expect(sentenceOf(element)).to.equal('مرحبا');
  });

  it('keeps what is shown when a language does not arrive, says so, and tries again', async () => {
    let broken = true;
    const tag = defineProbe((locale) =>
      locale === 'ar' && broken ? Promise.reject(new TypeError('network')) : immediate(locale),
    );
    const page = await place(`<${tag} lang="nl" phone="085 000 00 00"></${tag}>`);
    const element = page.querySelector(tag) as WijkbrugElement;
    await until(() => sentenceOf(element) === 'Dag');
    element.lang = 'ar';
    await until(() => element.shadowRoot?.querySelector('.problem'));
    expect(sentenceOf(element)).to.equal('Dag');
    expect(element.shadowRoot?.querySelector('.problem')?.textContent).to.contain('085 000 00 00');
    broken = false;
    element.shadowRoot?.querySelector<HTMLButtonElement>('.problem button')?.click();
    await until(() => sentenceOf(element) === 'مرحبا');
    expect(element.shadowRoot?.querySelector('.problem')).to.equal(null);
  });

  it('lives beside a page that uses @lit/localize itself', async () => {
    const { setLocale } = configureLocalization({
      sourceLocale: 'en',
      targetLocales: ['nl'],
      loadLocale: () => Promise.resolve({ templates: { 'common.retry': 'van de pagina' } }),
    });
    const tag = defineProbe(immediate);
    const page = await place(`<${tag} lang="ar"></${tag}>`);
    await until(() => page.querySelector('.message')?.textContent === 'المحاولة مرة أخرى');
    await setLocale('nl');
    await settle();
    expect(page.querySelector('.message')?.textContent).to.equal('المحاولة مرة أخرى');
    expect(hostMsg('x', { id: 'common.retry' })).to.equal('van de pagina');
  });

  it('shows Dutch, and says so, for a language that it does not have', async () => {
    const tag = defineProbe(immediate);
    const page = await place(`<${tag} lang="sw" phone="085 000 00 00"><a href="/">team</a></${tag}>`);
    const element = page.querySelector(tag) as Element;
    await until(() => sentenceOf(element) === 'Dag');
    expect(element.shadowRoot?.querySelector('.problem')?.textContent).to.contain('085 000 00 00');
  });

  it('says what failed rather than that, when a load failed too, and tries again', async () => {
    let fails = true;
    const tag = defineProbe((locale) => (fails ? Promise.reject(new Error('offline')) : immediate(locale)));
    const { error } = console;
    console.error = () => undefined;
    try {
      const page = await place(`<${tag} lang="sw" phone="085 000 00 00"><a href="/">team</a></${tag}>`);
      const problem = (): Element | null | undefined => page.querySelector(tag)?.shadowRoot?.querySelector('.problem');
      await until(() => problem()?.querySelector('button'), 'another try');
      expect(problem()?.textContent).to.contain('Niet alles kon worden geladen.');
      fails = false;
      problem()?.querySelector('button')?.click();
      await until(() => sentenceOf(page.querySelector(tag) as Element) === 'Dag');
      expect(problem()?.textContent).to.contain('nog niet in de taal van deze pagina');
      expect(problem()?.querySelector('button') === null).to.equal(true);
    } finally {
      console.error = error;
    }
  });

  it('draws nothing when a language changes that is not its own', async () => {
    const tag = defineProbe(immediate);
    const page = await place(`<i lang="en">x</i><${tag} lang="nl"></${tag}>`);
    const element = page.querySelector(tag) as HTMLElement & { performUpdate(): void };
    await until(() => sentenceOf(element) === 'Dag');
    await settle();
    let drawn = 0;
    const { performUpdate } = element;
    element.performUpdate = () => {
      drawn++;
      performUpdate.call(element);
    };
    page.querySelector('i')?.setAttribute('lang', 'fr');
    await settle();
    expect(drawn).to.equal(0);
    element.lang = 'en';
    await until(() => sentenceOf(element) === 'Hello');
  });

  it('is not fooled by names of object properties', async () => {
    const tag = defineProbe(immediate);
    const page = await place(`<${tag} lang="constructor"></${tag}>`);
    await until(() => sentenceOf(page.querySelector(tag) as Element) === 'Dag');
  });
});
