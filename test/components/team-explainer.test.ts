import { expect, fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { WijkbrugTeamExplainer } from '@wijkbrug/components/team-explainer.js';
import '@wijkbrug/components/team-explainer.js';
import type { WijkbrugErrorEvent } from '../../packages/components/dist/internal/events.js';
import { contentLocales } from '../../packages/content/dist/index.js';
import { ownNames } from '../../packages/core/dist/locale/index.js';
import { topics } from '../../packages/core/dist/team-explainer/topics.js';
import { deferred, settle, until } from '../support/deferred.js';
import { runElementSuite } from '../suites/element.suite.js';

const data = '/test/support/data';

async function explainer(attributes: string, content = ''): Promise<WijkbrugTeamExplainer> {
  const page = await fixture<HTMLElement>(
    `<div><wijkbrug-team-explainer ${attributes}>${content}</wijkbrug-team-explainer></div>`,
  );
  const element = page.querySelector('wijkbrug-team-explainer') as WijkbrugTeamExplainer;
  element.now = () => new Date('2026-11-24T12:00:00Z');
  await until(() => element.querySelector('.wijkbrug-contact'), 'answers');
  element.requestUpdate();
  await settle();
  return element;
}

const topicOf = (element: Element, id: string): HTMLElement => {
  const topic = element.querySelector<HTMLElement>(`[data-topic="${id}"]`);
  if (!topic) throw new Error(`no topic ${id}`);
  return topic;
};

/** Text as it is read, with single spaces and without the invisible signs around times. */
const textOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? '')
    .replace(/[\u2066\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

runElementSuite({
  tag: 'wijkbrug-team-explainer',
  attributes: `team="${data}/team.json" phone="085 000 00 99"`,
  isReady: (element) => element.querySelector('.wijkbrug-contact') !== null,
  words: { nl: 'Vragen over het wijkteam', en: 'Questions about', ar: 'أسئلة عن' },
});

describe('<wijkbrug-team-explainer>', () => {
  it('has these defaults', async () => {
    const element = await explainer('');
    expect(element.team).to.equal(undefined);
    expect(element.phone).to.equal(undefined);
    expect(element.headingLevel).to.equal(undefined);
    expect(element.languageHref).to.equal(undefined);
    expect(element.contrast).to.equal(undefined);
    expect(element.querySelector('h2')).to.exist;
  });

  it('[R-001] lists residents’ own questions, each with the short answer first', async () => {
    const element = await explainer(`lang="nl" team="${data}/team.json"`);
    const questions = [...element.querySelectorAll('.wijkbrug-question')].map(textOf);
    expect(questions).to.have.length.above(14);
    for (const question of questions) expect(question).to.match(/\?$/);
    for (const topic of element.querySelectorAll<HTMLElement>('.wijkbrug-topic')) {
      expect(topic.querySelector('.wijkbrug-answer p'), topic.dataset['topic']).to.have.class('wijkbrug-short-answer');
    }
  });

  it('draws the questions of the first screen first, and all of them right after, also in another language', async () => {
    const page = await fixture<HTMLElement>('<div></div>');
    const counts: number[] = [];
    const count = (): number => page.querySelectorAll('.wijkbrug-topic').length;
    const seen = new MutationObserver(() => counts.push(count()));
    seen.observe(page, { childList: true, subtree: true });
    page.innerHTML = `<wijkbrug-team-explainer lang="nl" team="${data}/team.json"></wijkbrug-team-explainer>`;
    const element = page.querySelector('wijkbrug-team-explainer')!;
    await until(() => count() > 0);
    element.lang = 'en';
    await until(() => element.querySelector('.wijkbrug-contact') && textOf(element).includes('Questions about'));
    seen.disconnect();
    const first = counts.find((many) => many > 0);
    expect(first)
      .to.be.below(topics.length)
      .and.above(innerHeight / 100);
    expect(count()).to.equal(topics.length);
    for (const group of element.querySelectorAll('.wijkbrug-group')) expect(group.querySelector('summary')).to.exist;
  });

  it('tells what the team confirmed, and only that', async () => {
    const element = await explainer(`lang="nl" team="${data}/team.json"`);
    expect(textOf(topicOf(element, 'T-08'))).to.contain('maandag en donderdag 18:00\u2060–\u206020:00');
    const unconfirmed = await explainer('lang="nl"');
    expect(textOf(topicOf(unconfirmed, 'T-08'))).not.to.contain('18:00');
    expect(textOf(topicOf(unconfirmed, 'T-08'))).to.contain('Dit is algemene uitleg');
  });

  it('[R-109] keeps times in order in a text from right to left', async () => {
    const element = await explainer(`lang="ar" team="${data}/team.json"`);
    expect(topicOf(element, 'T-08').textContent).to.contain('\u206618:00\u2060–\u206020:00\u2069');
  });

  it('[R-028] says who checked it and when, and holds back what is outdated', async () => {
    const element = await explainer(`lang="nl" team="${data}/team.json"`);
    expect(textOf(topicOf(element, 'T-14'))).to.contain('Gecontroleerd door Teamleider op 1 oktober 2026.');
    const outdated = topicOf(element, 'T-12');
    expect(textOf(outdated)).to.contain('lang niet gecontroleerd');
    expect(outdated.querySelector('.wijkbrug-note a')).to.have.attribute('href', 'tel:0850000010');
    expect(textOf(outdated)).not.to.contain('Gecontroleerd door');
  });

  it('[R-029] shows a human contact on every topic', async () => {
    const element = await explainer(`lang="nl" team="${data}/team.json"`);
    for (const topic of element.querySelectorAll<HTMLElement>('.wijkbrug-topic')) {
      expect(topic.querySelector('.wijkbrug-contact a[href="tel:0850000010"]'), topic.dataset['topic']).to.exist;
      expect(topic.querySelector('.wijkbrug-contact a[href="#terugbellen"]'), topic.dataset['topic']).to.exist;
    }
  });

  it('[R-029] takes the number of the snippet when the profile confirms none', async () => {
    const element = await explainer('lang="nl" phone="085 000 00 99"');
    expect(topicOf(element, 'T-01').querySelector('.wijkbrug-contact a[href^=tel]')).to.have.attribute(
      'href',
      'tel:0850000099',
    );
  });

  it('[R-029] lets every national number in an answer be dialled, in any language', async () => {
    for (const lang of ['nl', 'en', 'ar']) {
      const element = await explainer(`lang="${lang}"`);
      const dialled = (id: string): string[] =>
        [...topicOf(element, id).querySelectorAll('.wijkbrug-said-here a[href^=tel]')].map((link) => textOf(link));
      expect(dialled('T-25'), lang).to.deep.equal(['112', '0800-2000']);
      expect(dialled('T-43'), lang).to.deep.equal(['0800-0432']);
      expect(dialled('T-01'), lang).to.deep.equal([]);
    }
  });

  it('keeps the emergency number in sight', async () => {
    for (const lang of ['nl', 'en', 'ar']) {
      const element = await explainer(`lang="${lang}"`);
      expect((element.querySelector('.wijkbrug-urgent a') as HTMLElement).checkVisibility(), lang).to.equal(true);
      expect(element.querySelector('.wijkbrug-urgent a')).to.have.attribute('href', 'tel:112');
    }
  });

  it('[R-109] changes language from the row of own names, keeps what is open, and tells the page', async () => {
    const element = await explainer(`lang="nl" team="${data}/team.json"`);
    (topicOf(element, 'T-14') as HTMLDetailsElement).open = true;
    const heard: string[] = [];
    element.parentElement?.addEventListener('wijkbrug-language-change', (event) => heard.push(event.lang));
    const buttons = [...(element.shadowRoot?.querySelectorAll<HTMLButtonElement>('nav button') ?? [])];
    expect(buttons.map(textOf)).to.deep.equal(contentLocales.map((locale) => ownNames[locale]));
    expect(buttons.map((button) => button.lang)).to.deep.equal([...contentLocales]);
    buttons.find((button) => button.lang === 'ar')?.click();
    await until(() => element.querySelector('[slot="reading"][lang="ar"]'));
    await settle();
    expect(heard).to.deep.equal(['ar']);
    expect((topicOf(element, 'T-14') as HTMLDetailsElement).open).to.equal(true);
    expect(textOf(element.shadowRoot?.querySelector('[aria-current="true"]'))).to.equal('العربية');
    expect(textOf(element.shadowRoot?.querySelector('[role="status"]'))).to.equal('العربية');
  });

  it('[R-117] can be used with the keyboard alone', async () => {
    const element = await explainer('lang="nl"');
    await until(() => element.shadowRoot?.querySelector('.search'));
    element.shadowRoot?.querySelector<HTMLButtonElement>('nav button')?.focus();
    // Past the languages, the search and the emergency number the first question has the focus.
    const reachable = contentLocales.length + 2;
    for (let press = 0; press < reachable; press++) await sendKeys({ press: 'Tab' });
    expect(document.activeElement?.localName).to.equal('summary');
    await sendKeys({ press: 'Enter' });
    expect(document.activeElement?.closest('details')).to.have.attribute('open');
  });

  it('says above a translation that nobody has checked it, and nothing above the Dutch text', async () => {
    expect(textOf((await explainer('lang="en"')).querySelector('.wijkbrug-note'))).to.contain('checked');
    expect((await explainer('lang="nl"')).querySelector('[slot="reading"] > .wijkbrug-note')).to.equal(null);
  });

  it('[R-007] shows an unchecked translation of a legally sensitive topic in Dutch, with a line to call', async () => {
    const element = await explainer('lang="ar" phone="085 000 00 99"');
    const topic = topicOf(element, 'T-24');
    expect(topic.querySelector('[lang="nl"][dir="ltr"]')?.textContent).to.contain('Veel ouders');
    expect(topic.querySelector('.wijkbrug-note a')).to.have.attribute('href', 'tel:0850000099');
    expect(textOf(topic.querySelector<HTMLElement>('.wijkbrug-question'))).to.match(/[\u0600-\u06ff]/);
  });

  it('[R-121] shows the questions before the answers and the team’s facts have arrived, then fills them in', async () => {
    const { fetch } = globalThis;
    const answer = deferred<Response>();
    globalThis.fetch = () => answer.promise;
    try {
      const page = await fixture<HTMLElement>(
        `<div><wijkbrug-team-explainer lang="nl" team="/slow.json"></wijkbrug-team-explainer></div>`,
      );
      const element = page.firstElementChild as WijkbrugTeamExplainer;
      element.now = () => new Date('2026-11-24T12:00:00Z');
      await until(() => element.querySelector('details'));
      await settle();
      expect(element.querySelector('.wijkbrug-contact')).to.equal(null);
      const question = topicOf(element, 'T-08').querySelector<HTMLElement>('.wijkbrug-question')!;
      question.click();
      question.focus();
      answer.resolve(await fetch(`${data}/team.json`));
      await until(() => textOf(topicOf(element, 'T-08')).includes('18:00\u2060–\u206020:00'));
      // The reader finds the place again: open, and with the focus on it.
      expect(topicOf(element, 'T-08')).to.have.attribute('open');
      expect(document.activeElement).to.equal(
        topicOf(element, 'T-08').querySelector<HTMLElement>('.wijkbrug-question'),
      );
    } finally {
      globalThis.fetch = fetch;
    }
  });

  it('takes the level of its headings from the page', async () => {
    const element = await explainer('lang="nl" heading-level="3"');
    expect(element.querySelector('h2')).to.equal(null);
    expect(element.querySelectorAll('h3')).to.have.lengthOf(1);
    expect(element.querySelectorAll('h4')).to.have.length.above(2);
  });

  it('makes links of the languages when the page has an address for each', async () => {
    const element = await explainer('lang="nl" language-href="?lang={lang}"');
    const links = [...(element.shadowRoot?.querySelectorAll('nav a') ?? [])];
    expect(links.map((link) => link.getAttribute('href'))).to.deep.equal(
      contentLocales.map((locale) => `?lang=${locale}`),
    );
  });
});

describe('<wijkbrug-team-explainer> with bad input', () => {
  interface Heard {
    readonly element: WijkbrugTeamExplainer;
    readonly said: readonly string[];
    readonly events: readonly WijkbrugErrorEvent[];
  }

  /** Listens to the console and to the page while an element starts. */
  async function hear(attributes: string): Promise<Heard> {
    const said: string[] = [];
    const events: WijkbrugErrorEvent[] = [];
    const { error } = console;
    const listen = (event: WijkbrugErrorEvent): void => void events.push(event);
    console.error = (...words: unknown[]): void => void said.push(words.join(' '));
    document.addEventListener('wijkbrug-error', listen as EventListener);
    try {
      const element = await explainer(attributes, '<a href="/team">Het wijkteam</a>');
      element.requestUpdate();
      await settle();
      return { element, said, events };
    } finally {
      console.error = error;
      document.removeEventListener('wijkbrug-error', listen as EventListener);
    }
  }

  const cases = [
    ['a broken team.json', `${data}/broken.json`, 'not-json'],
    ['a missing team.json', `${data}/absent.json`, 'unreachable'],
    ['HTML where JSON was expected', '/test/support/data/page.html', 'not-json'],
    ['an address that does not answer', 'http://127.0.0.1:9/team.json', 'unreachable'],
  ] as const;

  for (const [what, team, code] of cases) {
    it(`${what}: a plain sentence, the number and the page’s own content; one console error with ${code}`, async () => {
      const { element, said, events } = await hear(`lang="nl" team="${team}" phone="085 000 00 99"`);
      const problem = element.shadowRoot?.querySelector<HTMLElement>('.problem');
      expect(textOf(problem)).to.contain('Niet alles kon worden geladen.');
      expect(problem?.querySelector('a')).to.have.attribute('href', 'tel:0850000099');
      expect(element.querySelector<HTMLElement>('a[href="/team"]')?.checkVisibility()).to.equal(true);
      // What makes no promise stays readable.
      expect(textOf(topicOf(element, 'T-01'))).not.to.equal('');
      expect(said).to.have.lengthOf(1);
      expect(said[0]).to.contain(code).and.to.contain(team).and.to.contain('docs/guides/errors.md');
      expect(events.map((event) => event.error.code)).to.deep.equal([code]);
    });
  }

  it('one bad fact: it reads as unknown, the rest is shown, the developer hears where', async () => {
    const { element, said } = await hear(`lang="nl" team="${data}/one-bad-fact.json"`);
    expect(textOf(topicOf(element, 'T-01'))).to.contain('Wijkteam De Kade');
    expect(element.shadowRoot?.querySelector('.problem')).to.equal(null);
    expect(said).to.have.lengthOf(1);
    expect(said[0]).to.contain('facts["interpreter.available"].value').and.to.contain('"maybe"');
  });

  it('an unknown language: Dutch, a plain sentence and the number; one console error', async () => {
    const { element, said } = await hear('lang="tlh" phone="085 000 00 99"');
    expect(textOf(topicOf(element, 'T-01'))).to.contain('wijkteam');
    expect(textOf(element.shadowRoot?.querySelector('.problem'))).to.contain('085 000 00 99');
    expect(said).to.have.lengthOf(1);
    expect(said[0]).to.contain('unknown-value').and.to.contain('lang="tlh"');
  });

  it('tries again when the reader asks', async () => {
    const { element } = await hear(`lang="nl" team="${data}/absent-again.json" phone="085 000 00 99"`);
    const { fetch } = globalThis;
    globalThis.fetch = () => fetch(`${data}/team.json`);
    try {
      element.shadowRoot?.querySelector<HTMLButtonElement>('.problem button')?.click();
      await until(() => textOf(topicOf(element, 'T-01')).includes('De Kade'));
    } finally {
      globalThis.fetch = fetch;
    }
    expect(element.shadowRoot?.querySelector('.problem')).to.equal(null);
  });
});
