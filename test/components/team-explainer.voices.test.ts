import { expect, fixture } from '@open-wc/testing';
import type { WijkbrugTeamExplainer } from '@wijkbrug/components/team-explainer.js';
import '@wijkbrug/components/team-explainer.js';
import type { WijkbrugErrorEvent } from '../../packages/components/dist/internal/events.js';
import { settle, until } from '../support/deferred.js';

const team = 'team="/test/support/data/team.json" phone="085 000 00 99"';

async function explainer(attributes: string, heard: string[] = []): Promise<WijkbrugTeamExplainer> {
  const page = await fixture<HTMLElement>('<div></div>');
  page.addEventListener('wijkbrug-error', (event: WijkbrugErrorEvent) => heard.push(event.error.message));
  page.innerHTML = `<wijkbrug-team-explainer ${attributes} ${team}></wijkbrug-team-explainer>`;
  const element = page.querySelector('wijkbrug-team-explainer') as WijkbrugTeamExplainer;
  element.now = () => new Date('2026-11-24T12:00:00Z');
  await until(() => element.querySelector('.wijkbrug-steps'), 'what stands beside the answers');
  await until(() => element.shadowRoot?.querySelector('.search'), 'the tools');
  await settle();
  return element;
}

const textOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const topicOf = (element: Element, id: string): HTMLDetailsElement =>
  element.querySelector<HTMLDetailsElement>(`[data-topic="${id}"]`)!;
/** “u” and “uw”, as words. */
const formal = /(?<!\p{L})(?:u|uw)(?!\p{L})/iu;

describe('<wijkbrug-team-explainer> and how it addresses a reader', () => {
  it('[R-111] says “u”, unless the page asks for “je”: then nothing that is ours says “u”', async () => {
    const polite = await explainer('lang="nl"');
    expect(textOf(topicOf(polite, 'T-18'))).to.contain('U hoeft niet meteen alles te vertellen.');
    const element = await explainer('lang="nl" address="je"');
    topicOf(element, 'T-18').open = true;
    await until(() => topicOf(element, 'T-18').querySelector('.wijkbrug-tools button'), 'the tools of an answer');
    expect(textOf(topicOf(element, 'T-18'))).to.contain('Je hoeft niet meteen alles te vertellen.');
    expect(textOf(element)).to.contain('Waar gaat je vraag over?');
    expect(textOf(element.shadowRoot?.querySelector('.root > .hint'))).to.contain('kom je op een andere pagina');
    // What the municipality wrote itself stands as it wrote it.
    for (const own of element.querySelectorAll('.wijkbrug-quote, .wijkbrug-items')) own.remove();
    expect(textOf(element.querySelector('[slot="reading"]')).match(formal)).to.equal(null);
  });

  it('[R-111] says “je” in the Dutch that stands beside or instead of a translation too', async () => {
    const element = await explainer('lang="en" address="je" dutch-beside');
    expect(textOf(topicOf(element, 'T-11').querySelector('[lang="nl"]'))).to.contain(
      'Vraag vooraf of je iets moet meenemen.',
    );
    await until(() => element.querySelector('[data-topic="T-15"] .wijkbrug-pair'), 'the Dutch beside it');
    expect(textOf(topicOf(element, 'T-15'))).to.contain('Je mag zeggen wie je er wel en niet bij wilt.');
    expect(textOf(topicOf(element, 'T-15'))).to.contain('You may say who you do and do not want there.');
  });

  it('[R-111] keeps it in another language and back, and speaks to two readers on one page each in their own way', async () => {
    const element = await explainer('lang="nl" address="je"');
    element.lang = 'ar';
    await until(() => element.querySelector('[slot="reading"][lang="ar"]'));
    element.lang = 'nl';
    await until(() => element.querySelector('[slot="reading"][lang="nl"]'));
    await settle();
    expect(textOf(topicOf(element, 'T-18'))).to.contain('Je hoeft niet meteen alles te vertellen.');
    const polite = await explainer('lang="nl"');
    expect(textOf(topicOf(polite, 'T-18'))).to.contain('U hoeft niet meteen alles te vertellen.');
  });

  it('[R-111] asks young people’s questions first, in their words, and finds them', async () => {
    const element = await explainer('lang="nl" audience="youth"');
    expect(textOf(element.querySelector('.wijkbrug-group-title'))).to.equal('Vragen van jongeren');
    const first = [...element.querySelectorAll('.wijkbrug-group')][0]!;
    const ids = [...first.querySelectorAll<HTMLElement>('.wijkbrug-topic')].map(({ dataset }) => dataset['topic']);
    expect(ids).to.deep.equal(['T-43', 'Y-01', 'Y-02', 'Y-03', 'Y-04', 'Y-05']);
    expect(textOf(topicOf(element, 'Y-02').querySelector('summary'))).to.equal('Horen mijn ouders wat ik vertel?');
    expect(textOf(topicOf(element, 'T-24'))).to.contain('Veel jongeren zijn hier bang voor.');
    expect(element.querySelectorAll('[data-topic="T-43"]').length).to.equal(1);
    const field = element.shadowRoot!.querySelector<HTMLInputElement>('.search input')!;
    field.value = 'mentor';
    field.dispatchEvent(new Event('input'));
    await element.updateComplete;
    await settle();
    expect(topicOf(element, 'Y-04').checkVisibility()).to.equal(true);
    expect(topicOf(element, 'T-01').checkVisibility()).to.equal(false);
  });

  it('[R-007] shows young people in English the Dutch of what touches their rights, and the rest in English', async () => {
    const element = await explainer('lang="en" audience="youth"');
    expect(textOf(topicOf(element, 'Y-02').querySelector('summary'))).to.equal('Do my parents hear what I tell?');
    expect(topicOf(element, 'Y-02').querySelector('.wijkbrug-said-here')?.getAttribute('lang')).to.equal('nl');
    expect(topicOf(element, 'Y-04').querySelector('.wijkbrug-said-here')?.getAttribute('lang')).to.equal('en');
  });

  it('[R-111] gives young people everybody’s text in a language that has no other', async () => {
    const element = await explainer('lang="ar" audience="youth"');
    expect(element.querySelector('[data-topic="Y-01"]')).to.equal(null);
    expect(topicOf(element, 'T-18').querySelector('.wijkbrug-said-here')?.getAttribute('lang')).to.equal('ar');
  });

  it('tells the page of a form of address that there is not, and says “u”', async () => {
    const heard: string[] = [];
    const element = await explainer('lang="nl" address="jij"', heard);
    expect(textOf(topicOf(element, 'T-18'))).to.contain('U hoeft niet meteen');
    expect(heard.join()).to.contain('address="jij"');
    expect(heard.join()).to.contain('je, u');
  });

  it('[R-104] leaves what the municipality wrote itself as it is', async () => {
    const element = await explainer('lang="nl" audience="youth"');
    element.profile = {
      facts: {},
      approvals: {},
      ownTexts: {
        topics: [],
        texts: { nl: { 'T-18/safe': { text: 'Kom gerust bij u in de buurt.', status: 'source' } } },
      },
    };
    await until(() => textOf(topicOf(element, 'T-18')).includes('Kom gerust bij u in de buurt.'));
    expect(textOf(topicOf(element, 'T-19'))).to.contain('Je hoeft niet alles in één keer te vertellen.');
  });
});
