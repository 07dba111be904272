import { expect, fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { WijkbrugSocialeKaart } from '@wijkbrug/components/sociale-kaart.js';
import '@wijkbrug/components/sociale-kaart.js';
import type { WijkbrugErrorEvent } from '../../packages/components/dist/internal/events.js';
import { deferred, settle, until } from '../support/deferred.js';
import {
  box,
  cardOf,
  cardsOf,
  countOf,
  field,
  filled,
  found,
  kaart,
  namesOf,
  openPanel,
  src,
  textOf,
  tick,
  type,
} from '../support/kaart-element.js';
import { runElementSuite } from '../suites/element.suite.js';

runElementSuite({
  tag: 'wijkbrug-sociale-kaart',
  attributes: `src="${src}" phone="085 000 00 99"`,
  isReady: filled,
  words: { nl: 'Alles in de lijst', en: 'Everything in the list', ar: 'كل' },
});

describe('<wijkbrug-sociale-kaart>', () => {
  it('[R-109] draws no card with words that are not there yet in the language', async () => {
    const { morePart } = await import('../../packages/components/dist/sociale-kaart/sociale-kaart.parts.js');
    const part = await morePart.load();
    const { messages } = part;
    const [load, loadPart] = [messages.load.bind(messages), morePart.load.bind(morePart)];
    const [arrives, words] = [deferred<typeof part>(), deferred<undefined>()];
    messages.load = async (locale) => {
      if (locale === 'so') await words.promise;
      return load(locale);
    };
    // The part comes after the list, and its words come after the part.
    morePart.value = undefined;
    morePart.load = () => arrives.promise;
    const page = await fixture<HTMLElement>(
      `<div><wijkbrug-sociale-kaart src="${src}" lang="so"></wijkbrug-sociale-kaart></div>`,
    );
    const element = page.firstElementChild as WijkbrugSocialeKaart;
    await until(() => cardsOf(element).length > 0, 'the list');
    morePart.value = part;
    arrives.resolve(part);
    element.requestUpdate();
    await settle();
    expect(textOf(element)).not.to.contain('Zonder afspraak');
    words.resolve(undefined);
    await until(() => textOf(element).includes('Ballan la’aan'), 'Somali');
    expect(textOf(element)).not.to.contain('Zonder afspraak');
    morePart.load = loadPart;
    messages.load = load;
  });

  it('[R-032] lists self-organisations and services as equals: one list, one form, by name', async () => {
    const element = await kaart('query="kind=self-organisation"');
    const own = cardsOf(element);
    expect(own.length).to.be.above(3);
    const all = await kaart();
    const parts = (card: Element): string[] => [...card.children].map((part) => part.className.split(' ')[0] ?? '');
    const heads = new Set(cardsOf(all).map((card) => card.querySelector('.wijkbrug-entry-name')?.localName));
    expect([...heads]).to.deep.equal(['h3']);
    expect(parts(own[0] as Element)).to.include.members(['wijkbrug-entry-name', 'wijkbrug-foot']);
    const names = namesOf(all);
    expect(names).to.deep.equal([...names].sort((a, b) => a.localeCompare(b, 'nl')));
  });

  it('[R-033] says what each can do for somebody, and filters on it', async () => {
    const element = await kaart('query="role=accompany"');
    expect(cardsOf(element)).not.to.be.empty;
    for (const card of cardsOf(element)) expect(textOf(card.querySelector('.wijkbrug-roles'))).to.match(/mee/i);
  });

  it('[R-034] filters on the language that is spoken there, most used first, by its own name', async () => {
    const element = await kaart();
    const group = element.shadowRoot?.querySelector('[data-group="language"]');
    const counts = [...(group?.querySelectorAll('.count') ?? [])].map((count) => Number(count.textContent));
    expect(counts).to.deep.equal([...counts].sort((a, b) => b - a));
    expect(textOf(group)).to.contain('العربية');
    const expected = countOf(element, 'language', 'ar');
    await tick(element, 'language', 'ar');
    expect(found(element)).to.equal(expected);
    for (const card of cardsOf(element))
      expect(textOf(card.querySelector('.wijkbrug-fact-languages'))).to.contain('Arabisch');
  });

  it('keeps the page’s own text and the number when nobody said where the list is, and tells the developer', async () => {
    const said = new Promise<string>((tell) => {
      const listen = (event: Event): void => {
        tell((event as WijkbrugErrorEvent).error.message);
      };
      window.addEventListener('wijkbrug-error', listen, { once: true });
    });
    const page = await fixture<HTMLElement>(
      `<div><wijkbrug-sociale-kaart lang="nl" phone="085 000 00 99"><p>Bel ons.</p></wijkbrug-sociale-kaart></div>`,
    );
    const element = page.firstElementChild as WijkbrugSocialeKaart;
    expect(await said).to.contain('[missing] src');
    expect(element.querySelector('p')?.checkVisibility()).to.equal(true);
    expect(textOf(element.shadowRoot?.querySelector('.problem'))).to.contain('085 000 00 99');
  });

  it('brings who chose something to what that gave, and closes the choices', async () => {
    const element = await kaart();
    const filters = element.shadowRoot?.querySelector<HTMLDetailsElement>('.filters');
    filters?.setAttribute('open', '');
    await tick(element, 'domain', 'money');
    const show = filters?.querySelector<HTMLButtonElement>('.show');
    expect(textOf(show)).to.equal(`Laat zien ${found(element)}`);
    expect(filters?.querySelectorAll('.show').length, 'below the group, and at the end').to.equal(2);
    show?.click();
    await until(() => document.activeElement?.matches('.wijkbrug-title'), 'the list');
    expect(filters?.open).to.equal(false);
    expect(element.query).to.equal('domain=money');
  });

  it('[R-034] finds nothing in a language that nobody speaks there, and lets the choice be taken back', async () => {
    const element = await kaart('query="language=zu"');
    expect(namesOf(element)).to.deep.equal([]);
    const chosen = box(element, 'language', 'zu');
    expect(chosen?.checked).to.equal(true);
    expect(textOf(element.querySelector('.wijkbrug-empty'))).to.contain('Zoek zonder keuzes');
    chosen?.click();
    await until(() => textOf(element.querySelector('.wijkbrug-count')).startsWith('Alles in de lijst'));
    expect(element.query).to.equal('');
  });

  it('[R-036] shows what the organisation wrote beside hours that do not say it all', async () => {
    const element = await kaart('query="q=Huiswerkklas"');
    const times = textOf(cardOf(element, 'Huiswerkklas').querySelector('.wijkbrug-fact-hours'));
    expect(times)
      .to.match(/maandag tot en met donderdag .*15:30.*17:30/)
      .and.to.contain('niet in schoolvakanties');
  });

  it('[R-036] finds who is open in the evening, and says when and until when', async () => {
    const element = await kaart();
    const expected = countOf(element, 'when', 'evening');
    await tick(element, 'when', 'evening');
    expect(found(element)).to.equal(expected);
    for (const card of cardsOf(element)) {
      const hours = textOf(card.querySelector('.wijkbrug-fact-hours'));
      if (hours.includes('Dag en nacht open')) continue;
      const until = [...hours.matchAll(/–\u2060(\d\d):/g)].map(([, hour]) => Number(hour));
      expect(Math.max(...until), textOf(card)).to.be.at.least(18);
    }
  });

  it('[R-036] says whether it is open now, by the clock of the Netherlands', async () => {
    const element = await kaart('query="q=bibliotheek+lindenwaard"');
    expect(textOf(cardOf(element, 'Bibliotheek Lindenwaard').querySelector('.wijkbrug-badges'))).to.match(
      /Nu open, tot 18:00/,
    );
    element.now = () => new Date('2026-11-25T18:00:00Z');
    element.requestUpdate();
    await settle();
    expect(textOf(cardOf(element, 'Bibliotheek Lindenwaard').querySelector('.wijkbrug-badges'))).to.contain(
      'Weer open',
    );
  });

  for (const [lang, day] of [
    ['en', 'Thursday'],
    ['ar', 'الخميس'],
    ['uk', 'четвер'],
  ] as const) {
    it(`[R-036] says in ${lang} the day and the time at which it opens again`, async () => {
      const page = await fixture<HTMLElement>(
        `<div><wijkbrug-sociale-kaart src="${src}" lang="${lang}" query="q=koelkast"></wijkbrug-sociale-kaart></div>`,
      );
      const element = page.firstElementChild as WijkbrugSocialeKaart;
      element.now = () => new Date('2026-11-25T18:00:00Z');
      await until(() => element.querySelector('.wijkbrug-count') && cardsOf(element).length === 1);
      expect(textOf(element.querySelector('.wijkbrug-shut'))).to.match(new RegExp(`${day}.*09:00`));
    });
  }

  it('[R-037] says how the phone is answered', async () => {
    const element = await kaart('query="q=wijkteam+lindenhof"');
    expect(textOf(cardOf(element, 'Wijkteam Lindenhof').querySelector('.wijkbrug-answered'))).to.match(
      /085 000 0001.*mens/,
    );
  });

  it('[R-038] shows walk-in moments, with who is there', async () => {
    const element = await kaart('query="kind=walk-in"');
    expect(cardsOf(element)).not.to.be.empty;
    expect(textOf(element)).to.contain('Inloop of spreekuur');
  });

  it('searches in everyday words, in part of a word, and with a typing mistake', async () => {
    const element = await kaart();
    await type(element, 'schuld');
    const exact = namesOf(element);
    expect(exact).not.to.be.empty;
    await type(element, 'schudlen');
    expect(namesOf(element)).not.to.be.empty;
    expect(exact).to.include(namesOf(element)[0]);
  });

  it('is never a dead end: what else to try, a person to call, and back to everything', async () => {
    const element = await kaart('query="q=onderwaterhockey&when=weekend" callback-href="/bel?lang={lang}"');
    const empty = element.querySelector('.wijkbrug-empty');
    expect(empty?.querySelector('a[href="tel:0850000099"]')).to.exist;
    expect(empty?.querySelector('a[href="/bel?lang=nl"]')).to.exist;
    empty?.querySelector<HTMLElement>('[data-wijkbrug-action="ask"][data-wijkbrug-query=""]')?.click();
    await until(() => cardsOf(element).length > 5);
    expect(element.query).to.equal('');
  });

  it('offers to leave out one choice, or the words, with what that gives, and asks it', async () => {
    const element = await kaart('query="q=koelkast&when=evening"');
    await until(() => element.querySelectorAll('.wijkbrug-empty button').length >= 4, 'what else there is');
    const offers = [...element.querySelectorAll<HTMLElement>('.wijkbrug-empty [data-wijkbrug-action="ask"]')];
    const withoutWords = offers.find((one) => one.dataset['wijkbrugQuery'] === 'when=evening');
    const count = Number(/: (\d+)$/.exec(textOf(withoutWords))?.[1]);
    expect(textOf(withoutWords)).to.contain('“koelkast”');
    withoutWords?.click();
    await until(() => found(element) === count && cardsOf(element).length > 0, 'what is open in the evening');
    expect(element.query).to.equal('when=evening');
  });

  it('shows the numbers for who may be in danger above what was found, and only then', async () => {
    const element = await kaart('query="q=mijn man slaat mij"');
    const urgent = (): string => textOf(element.querySelector('.wijkbrug-urgent'));
    expect(urgent()).to.contain('112').and.to.contain('0800-2000').and.not.to.contain('113');
    expect(namesOf(element)[0]).to.equal('Veilig praten');
    await type(element, 'zelfmoord');
    expect(urgent()).to.contain('0800-0113').and.not.to.contain('0800-2000');
    await type(element, 'geld');
    expect(urgent()).to.equal('');
  });

  it('[R-042] leads to the part of life that a word belongs to, when no entry is about the word', async () => {
    const element = await kaart('lang="tr" query="q=kumar&role=accompany"');
    await until(() => element.querySelectorAll('.wijkbrug-empty button').length >= 4, 'what else there is');
    const offers = [...element.querySelectorAll<HTMLElement>('.wijkbrug-empty [data-wijkbrug-action="ask"]')];
    expect(offers.map(({ dataset }) => dataset['wijkbrugQuery'])[0]).to.equal('domain=health&role=accompany');
    const count = Number(/^Sağlık: (\d+)$/.exec(textOf(offers[0]).trim())?.[1]);
    expect(count).to.be.above(0);
    offers[0]?.click();
    await until(() => found(element) === count && cardsOf(element).length > 0, 'what there is for health');
    // The button is gone: the keyboard and the screen reader go on where the answer begins.
    await until(() => document.activeElement?.matches('.wijkbrug-title'), 'the focus on the list');
  });

  it('folds what few people choose by, says how many are chosen, and stays as somebody opened it', async () => {
    const element = await kaart('query="kind=walk-in"');
    const folded = [...(element.shadowRoot?.querySelectorAll<HTMLDetailsElement>('details.folded') ?? [])];
    expect(folded.map(({ dataset, open }) => [dataset['group'], open])).to.deep.equal([
      ['role', false],
      ['kind', false],
      ['threshold', false],
      ['area', false],
    ]);
    const kinds = folded[1] as HTMLDetailsElement;
    expect(textOf(kinds.querySelector('.chosen'))).to.equal('1');
    kinds.open = true;
    box(element, 'kind', 'walk-in')?.click();
    await until(() => element.query === '', 'everything');
    await settle();
    expect(kinds.open && kinds.isConnected).to.equal(true);
    expect(kinds.querySelector('.chosen')).to.equal(null);
  });

  it('[R-045] marks what was checked long ago and leaves it in its place', async () => {
    const element = await kaart();
    const stale = cardOf(element, 'Fietsles');
    expect(textOf(stale.querySelector('.wijkbrug-stale'))).to.contain('bel eerst');
    expect(textOf(stale.querySelector('.wijkbrug-status'))).to.match(/Gecontroleerd op .*lang geleden/);
    const names = namesOf(element);
    expect(names.indexOf('Fietsles')).to.be.below(names.length - 1);
  });

  it('[R-049] has no filter, field or word on where people come from or what they believe', async () => {
    const element = await kaart();
    const names = [...(element.shadowRoot?.querySelectorAll('[data-group]') ?? [])].map((group) =>
      group.getAttribute('data-group'),
    );
    expect(names).to.have.members(['domain', 'language', 'when', 'role', 'kind', 'threshold', 'area', 'near', 'open']);
    expect(box(element, 'kind', 'place-of-worship')).to.equal(null);
    expect(textOf(element.shadowRoot?.querySelector('form'))).not.to.match(
      /herkomst|afkomst|geloof|nationaliteit|cultuur/i,
    );
  });

  it('[R-042] filters by life domain, several per entry', async () => {
    const element = await kaart();
    const expected = countOf(element, 'domain', 'money');
    await tick(element, 'domain', 'money');
    expect(found(element)).to.equal(expected);
    for (const card of cardsOf(element)) expect(textOf(card.querySelector('.wijkbrug-domains'))).to.contain('Geld');
    expect(cardsOf(element).some((card) => card.querySelectorAll('.wijkbrug-domains span').length > 1)).to.equal(true);
  });

  it('counts what each choice would give, without counting a group against itself', async () => {
    const element = await kaart();
    await openPanel(element);
    const turkish = countOf(element, 'language', 'tr');
    const evening = countOf(element, 'when', 'evening');
    await tick(element, 'language', 'ar');
    // Another language would be added, so its number stays; other groups narrow.
    expect(countOf(element, 'language', 'tr')).to.equal(turkish);
    expect(countOf(element, 'when', 'evening')).to.be.below(evening);
  });

  it('[R-050] is a list, and asks nothing of any other site', async () => {
    const { fetch } = globalThis;
    const asked: string[] = [];
    globalThis.fetch = (...request) => {
      asked.push(request[0] as string);
      return fetch(...request);
    };
    try {
      const element = await kaart('query="q=taal"');
      expect(element.querySelector('ul.wijkbrug-entries')).to.exist;
    } finally {
      globalThis.fetch = fetch;
    }
    expect(asked).not.to.be.empty;
    for (const address of asked) expect(new URL(address, location.href).origin).to.equal(location.origin);
  });

  it('[R-051] finds who can come along', async () => {
    const element = await kaart('query="role=accompany"');
    expect(cardsOf(element)).not.to.be.empty;
    for (const roles of element.querySelectorAll('.wijkbrug-roles'))
      expect(textOf(roles)).to.contain('Gaat mee naar afspraken');
  });

  it('leads from a card to the callback form on behalf of somebody, in the language of the reader', async () => {
    const element = await kaart('callback-href="/bel?lang={lang}&amp;behalf={behalf}&amp;topic={topic}"');
    const links = [...element.querySelectorAll('.wijkbrug-callback a')].map((link) => link.getAttribute('href'));
    expect(links.some((href) => href?.startsWith('/bel?lang=nl&behalf=together&topic='))).to.equal(true);
  });

  it('tells the page what is asked, and asks what the page sets', async () => {
    const element = await kaart();
    const heard: string[] = [];
    element.addEventListener('wijkbrug-kaart-change', (event) => heard.push(event.query));
    await tick(element, 'domain', 'money');
    expect(heard).to.deep.equal(['domain=money']);
    element.query = 'q=taalles';
    await until(() => namesOf(element).join().match(/taal/i));
    expect(heard).to.have.length(1);
    expect(field(element).value).to.equal('taalles');
  });

  it('lets a slow answer never replace a newer one', async () => {
    const { fetch } = globalThis;
    const held: (() => void)[] = [];
    const element = await kaart();
    globalThis.fetch = async (...request) => {
      const response = await fetch(...request);
      if (held.length === 0) await new Promise<void>((go) => held.push(go));
      return response;
    };
    try {
      element.query = 'q=voedselbank';
      await until(() => held.length === 1);
      element.query = 'kind=meeting-place';
      await until(() => namesOf(element).includes('Buurthuis De Linde'));
      held[0]?.();
      await settle();
      expect(element.query).to.equal('kind=meeting-place');
      expect(namesOf(element)).to.include('Buurthuis De Linde');
    } finally {
      globalThis.fetch = fetch;
    }
  });

  it('keeps the cards that stay, with what was opened in them, and draws those below the screen after a pause', async () => {
    const element = await kaart();
    await type(element, 'taal');
    const isAll = (): boolean => cardsOf(element).length === Math.min(found(element), 20);
    await until(isAll, 'every card');
    const [first, second] = cardsOf(element);
    const details = first!.querySelector('details')!;
    details.open = true;
    const moved = new Set<Node>();
    const observer = new MutationObserver((records) => {
      for (const node of records.flatMap(({ removedNodes }) => [...removedNodes])) moved.add(node);
    });
    observer.observe(element, { childList: true, subtree: true });
    await type(element, 'taa');
    await until(isAll, 'every card of fewer letters');
    observer.disconnect();
    expect(cardsOf(element).slice(0, 2)).to.include.members([first, second]);
    expect(details.open).to.equal(true);
    expect(moved.has(first!) || moved.has(first!.parentNode!)).to.equal(false);
    // Nothing of what is asked now stood there before.
    await type(element, 'koffie');
    const atOnce = cardsOf(element);
    expect(atOnce.length).to.be.within(1, found(element) - 1);
    await until(isAll, 'the cards below the screen');
    expect(cardsOf(element).filter((card) => atOnce.includes(card))).to.have.ordered.members(atOnce);
    const isWhole = (card: Element): boolean => (card.querySelector('.wijkbrug-answer')?.childElementCount ?? 0) > 0;
    await until(() => cardsOf(element).every(isWhole), 'what opens in every card');
  });

  it('draws the numbers of the panel when it opens: what was typed while it was shut counts', async () => {
    const element = await kaart();
    const panel = element.shadowRoot!.querySelector<HTMLDetailsElement>('.filters')!;
    const numbers = (): string => [...panel.querySelectorAll('.count')].map(textOf).join();
    const ofAll = numbers();
    await type(element, 'taal');
    await openPanel(element);
    await until(() => numbers() !== ofAll, 'the numbers of what was found');
    const ofTyped = numbers();
    await type(element, 'koffie');
    await until(() => numbers() !== ofTyped, 'the numbers while the panel is open');
    expect(textOf(panel.querySelector('.show:last-of-type'))).to.contain(String(found(element)));
  });

  it('[R-117] can be used with the keyboard alone', async () => {
    const element = await kaart();
    field(element).focus();
    await sendKeys({ type: 'taal' });
    await until(() => textOf(element.querySelector('.wijkbrug-count')).startsWith('Gevonden'));
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    expect(element.shadowRoot?.activeElement?.localName).to.equal('summary');
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Space' });
    await until(() => (element.query ?? '').includes('domain='));
    expect((element.shadowRoot?.activeElement as HTMLInputElement).checked).to.equal(true);
  });

  it('[R-121] keeps what is shown when a file does not come, says so with the number, and tries again', async () => {
    const { fetch } = globalThis;
    const { error } = console;
    const element = await kaart();
    const before = namesOf(element);
    console.error = () => undefined;
    globalThis.fetch = () => Promise.reject(new TypeError('offline'));
    try {
      element.query = 'q=schuldhulp';
      await until(() => element.shadowRoot?.querySelector('.problem'));
      expect(element.shadowRoot?.querySelector('.problem a')).to.have.attribute('href', 'tel:0850000099');
      expect(namesOf(element)).to.deep.equal(before);
      globalThis.fetch = fetch;
      element.shadowRoot?.querySelector<HTMLButtonElement>('.problem button')?.click();
      await until(() => textOf(element.querySelector('.wijkbrug-count')).startsWith('Gevonden'));
      await until(() => !element.shadowRoot?.querySelector('.problem'), 'the problem is gone');
    } finally {
      globalThis.fetch = fetch;
      console.error = error;
    }
  });

  for (const [what, address, code] of [
    ['a manifest that is broken', '/test/support/data/broken.json', 'not-json'],
    ['a page where data was expected', '/test/support/data/page.html', 'not-json'],
    ['a manifest that is not there', '/test/support/data/absent-kaart.json', 'unreachable'],
    ['data of another kind', '/test/support/data/team.json', 'unknown-value'],
  ] as const) {
    it(`gives a plain sentence, the number and the page’s own text for ${what}, and the developer a code and a mend`, async () => {
      const { error } = console;
      const said: string[] = [];
      console.error = (text: string) => said.push(text);
      try {
        const page = await fixture<HTMLElement>('<div></div>');
        const errors: WijkbrugErrorEvent[] = [];
        page.addEventListener('wijkbrug-error', (event) => errors.push(event));
        page.innerHTML = `<wijkbrug-sociale-kaart src="${address}" phone="085 000 00 99"><p id="own">Bel ons</p></wijkbrug-sociale-kaart>`;
        const element = page.firstElementChild as WijkbrugSocialeKaart;
        await until(() => element.shadowRoot?.querySelector('.problem'));
        expect(textOf(element.shadowRoot?.querySelector('.problem'))).to.contain('085 000 00 99');
        expect(element.querySelector('#own')?.getClientRects().length).to.be.above(0);
        expect(errors[0]?.error.code).to.equal(code);
        expect(said.join()).to.contain(`[${code}] ${address}`);
      } finally {
        console.error = error;
      }
    });
  }
});
