import { expect, fixture } from '@open-wc/testing';
import type { WijkbrugSocialeKaart } from '@wijkbrug/components/sociale-kaart.js';
import '@wijkbrug/components/sociale-kaart.js';
import { settle, until } from '../support/deferred.js';
import { runElementSuite } from '../suites/element.suite.js';

const src = '/test/support/data/sociale-kaart/index.json';
const isReady = (element: Element): boolean => element.querySelector('.wijkbrug-facts') !== null;

runElementSuite({
  tag: 'wijkbrug-sociale-kaart',
  attributes: `src="${src}" phone="085 000 00 99"`,
  isReady: (element) => isReady(element),
  words: { nl: 'Hulp en contact', en: 'Help and company', ar: 'مساعدة وتواصل' },
});

const textOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

async function kaart(attributes = ''): Promise<WijkbrugSocialeKaart> {
  const page = await fixture<HTMLElement>(
    `<div><wijkbrug-sociale-kaart lang="nl" src="${src}" phone="085 000 00 99" ${attributes}></wijkbrug-sociale-kaart></div>`,
  );
  const element = page.firstElementChild as WijkbrugSocialeKaart;
  element.now = () => new Date('2026-11-25T12:00:00Z');
  await until(() => element.querySelector('.wijkbrug-count, .wijkbrug-empty'), 'the list');
  return element;
}

const names = (element: Element): string[] => [...element.querySelectorAll('.wijkbrug-entry-name')].map(textOf);

async function ask(element: WijkbrugSocialeKaart, query: string): Promise<void> {
  element.query = query;
  const found = (): string => textOf(element.querySelector('.wijkbrug-count, .wijkbrug-empty'));
  await until(() => /^Gevonden|Wij vonden niets/.test(found()), `an answer to ${query}`);
}

const cardOf = (element: Element, name: string): HTMLElement => {
  const card = [...element.querySelectorAll<HTMLElement>('.wijkbrug-entry')].find((entry) =>
    textOf(entry.querySelector('.wijkbrug-entry-name')).includes(name),
  );
  if (!card) throw new Error(`no card named ${name}`);
  return card;
};

const groupsOf = (element: WijkbrugSocialeKaart): string[] =>
  [...(element.shadowRoot?.querySelectorAll<HTMLElement>('[data-group]') ?? [])].map(
    (group) => group.dataset['group'] ?? '',
  );

describe('<wijkbrug-sociale-kaart>', () => {
  it('[R-032] lists self-organisations and services alike, in one list by name', async () => {
    const element = await kaart();
    const sorted = names(element).sort((a, b) => a.localeCompare(b, 'nl'));
    expect(names(element)).to.deep.equal(sorted);
    const shapes = new Set([...element.querySelectorAll('.wijkbrug-entries > *')].map((entry) => entry.className));
    expect([...shapes]).to.deep.equal(['wijkbrug-entry']);
    await ask(element, 'q=vrouwengroep+draad');
    expect(textOf(cardOf(element, 'De Draad').querySelector('.wijkbrug-kind'))).to.equal('Zelforganisatie');
  });

  it('[R-033] says what they can do, in plain words', async () => {
    const element = await kaart('query="q=vrouwengroep+draad"');
    await until(() => names(element).some((name) => name.includes('De Draad')));
    expect(textOf(cardOf(element, 'De Draad').querySelector('.wijkbrug-roles'))).to.contain('Gaat mee naar afspraken');
  });

  it('[R-034] filters by the languages that they say they speak, named in their own language', async () => {
    const element = await kaart();
    const languages = element.shadowRoot?.querySelector('[data-group="language"]');
    expect(textOf(languages)).to.contain('العربية').and.to.contain('Türkçe');
    await ask(element, 'language=ar');
    expect(names(element)).not.to.be.empty;
    for (const card of element.querySelectorAll('.wijkbrug-fact-languages'))
      expect(textOf(card)).to.contain('Arabisch');
  });

  it('[R-036] finds what is open in the evening, with the times of each place', async () => {
    const element = await kaart();
    const evening = element.shadowRoot?.querySelector<HTMLInputElement>('[name="when"][value="evening"]');
    const heard: string[] = [];
    element.addEventListener('wijkbrug-kaart-change', (event) => heard.push(event.query));
    evening?.click();
    await until(() => element.query === 'when=evening');
    expect(heard).to.deep.equal(['when=evening']);
    await until(() => textOf(element.querySelector('.wijkbrug-count')).startsWith('Gevonden'));
    for (const entry of element.querySelectorAll('.wijkbrug-entry')) {
      expect(textOf(entry.querySelector('.wijkbrug-fact-hours')), textOf(entry)).to.match(/–(1[89]|2\d):/);
    }
  });

  it('[R-037] tells how the phone is answered', async () => {
    const element = await kaart('query="q=geldloket"');
    await until(() => names(element).includes('Geldloket Lindenwaard'));
    expect(textOf(cardOf(element, 'Geldloket').querySelector('.wijkbrug-answered'))).to.contain('keuzemenu');
  });

  it('[R-042] filters by life domain, and counts without heeding its own choice', async () => {
    const element = await kaart();
    const count = (value: string): string =>
      textOf(
        element.shadowRoot
          ?.querySelector(`[name="domain"][value="${value}"]`)
          ?.closest('label')
          ?.querySelector('.count'),
      );
    const before = count('housing');
    await ask(element, 'domain=money');
    expect(count('housing')).to.equal(before);
    for (const entry of element.querySelectorAll('.wijkbrug-domains')) expect(textOf(entry)).to.contain('Geld');
  });

  it('[R-045] says when it was checked and by whom', async () => {
    const element = await kaart('query="q=geldloket"');
    await until(() => names(element).includes('Geldloket Lindenwaard'));
    expect(textOf(cardOf(element, 'Geldloket').querySelector('.wijkbrug-status'))).to.match(
      /Gecontroleerd op 12 oktober 2026 door .*Gemeente Lindenwaard/,
    );
  });

  it('[R-049] has filters on need, language, place and time, and none on who somebody is', async () => {
    const element = await kaart();
    expect(groupsOf(element)).to.have.members(['domain', 'language', 'when', 'role', 'kind', 'threshold', 'area']);
    expect(element.shadowRoot?.querySelector('[value="place-of-worship"]')).to.equal(null);
  });

  it('[R-050] is a list, and asks nothing of any other site', async () => {
    const { fetch } = globalThis;
    const asked: string[] = [];
    globalThis.fetch = (...request) => {
      asked.push(String(request[0]));
      return fetch(...request);
    };
    try {
      const element = await kaart();
      await ask(element, 'q=taal');
      expect(element.querySelector('ul.wijkbrug-entries')).to.exist;
    } finally {
      globalThis.fetch = fetch;
    }
    for (const address of asked) expect(new URL(address, location.href).origin).to.equal(location.origin);
  });

  it('[R-051] finds who can come along or help with forms', async () => {
    const element = await kaart();
    await ask(element, 'role=accompany');
    expect(names(element)).not.to.be.empty;
    for (const roles of element.querySelectorAll('.wijkbrug-roles'))
      expect(textOf(roles)).to.contain('Gaat mee naar afspraken');
  });

  it('searches with a typing error while somebody types', async () => {
    const element = await kaart();
    const field = element.shadowRoot?.querySelector<HTMLInputElement>('#q');
    if (!field) throw new Error('no field');
    field.value = 'geldlokte';
    field.dispatchEvent(new Event('input'));
    await until(() => names(element).includes('Geldloket Lindenwaard'));
    expect(field.value).to.equal('geldlokte');
  });

  it('never ends in nothing: wider, everything, a person to call', async () => {
    const element = await kaart();
    await ask(element, 'q=zzzzqqq&when=evening');
    const empty = element.querySelector('.wijkbrug-empty');
    expect(empty?.querySelector('a[href="tel:0850000099"]')).to.exist;
    empty?.querySelector<HTMLButtonElement>('[data-wijkbrug-action="everything"]')?.click();
    await until(() => names(element).length > 10);
    expect(element.query).to.equal('');
  });

  it('leads from a card to the callback form on behalf of somebody, in the language of the reader', async () => {
    const element = await kaart('callback-href="/bel?lang={lang}&amp;behalf={behalf}&amp;topic={topic}"');
    const links = [...element.querySelectorAll<HTMLAnchorElement>('.wijkbrug-callback a')].map((link) =>
      link.getAttribute('href'),
    );
    expect(links.some((href) => href?.startsWith('/bel?lang=nl&behalf=together&topic='))).to.equal(true);
  });

  for (const [what, address, code] of [
    ['a broken manifest', '/test/support/data/broken.json', 'not-json'],
    ['HTML where JSON was expected', '/test/support/data/page.html', 'not-json'],
    ['an address where nothing is', '/test/support/data/absent-kaart.json', 'unreachable'],
  ] as const) {
    it(`${what}: a plain sentence and the number for the person, ${code} for the developer`, async () => {
      const said: string[] = [];
      const { error } = console;
      console.error = (...words: unknown[]): void => void said.push(words.join(' '));
      try {
        const page = await fixture<HTMLElement>(
          `<div><wijkbrug-sociale-kaart lang="nl" src="${address}" phone="085 000 00 99"></wijkbrug-sociale-kaart></div>`,
        );
        const root = page.firstElementChild?.shadowRoot;
        await until(() => root?.querySelector('.problem'));
        await settle();
        expect(root?.querySelector('.problem a')).to.have.attribute('href', 'tel:0850000099');
      } finally {
        console.error = error;
      }
      expect(said.join(' ')).to.contain(code).and.to.contain(address);
    });
  }
});
