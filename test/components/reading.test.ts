import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { readingKey } from '../../packages/components/dist/internal/reading-key.js';
import { deferred, settle, until } from '../support/deferred.js';
import { defineProbe, immediate, readingOf, sentenceOf } from '../support/probe-element.js';
import { translatePage } from '../support/translate-page.js';

const place = (markup: string): Promise<HTMLElement> => fixture<HTMLElement>(`<div>${markup}</div>`);

type Probe = HTMLElement & { extra: string };

async function ready(markup = ''): Promise<Probe> {
  const tag = defineProbe(immediate);
  const page = await place(`<${tag} lang="nl">${markup}</${tag}>`);
  const element = page.querySelector<Probe>(tag);
  if (!element) throw new Error('no probe');
  await until(() => sentenceOf(element));
  return element;
}

describe('reading text in the light DOM', () => {
  it('stands in one child of our own, slotted, beside the author’s children', async () => {
    const element = await ready('<a href="/team">Het wijkteam</a>');
    expect([...element.children].map((child) => child.localName)).to.deep.equal(['a', 'div']);
    expect(element.querySelector('a')?.outerHTML).to.equal('<a href="/team">Het wijkteam</a>');
    expect(readingOf(element)?.assignedSlot).to.equal(element.shadowRoot?.querySelector('slot[name="reading"]'));
  });

  it('gives way to the portal’s own style', async () => {
    const element = await ready();
    const style = document.createElement('style');
    style.textContent = 'p { color: rgb(1, 2, 3) }';
    document.head.append(style);
    expect(getComputedStyle(element.querySelector('.text') as Element).color).to.equal('rgb(1, 2, 3)');
    style.remove();
  });

  it('is found by a search of the page’s text', async () => {
    const element = await ready();
    expect(document.body.innerText).to.contain(sentenceOf(element));
  });

  it('replaces what a page translator changed as a whole, and leaves nothing of it', async () => {
    const element = await ready();
    translatePage(readingOf(element) as HTMLElement);
    expect(sentenceOf(element)).to.equal('DAG');
    element.extra = 'nieuw';
    await until(() => element.querySelector('.extra')?.textContent === 'nieuw');
    expect(sentenceOf(element)).to.equal('Dag');
    expect(element.querySelectorAll('font')).to.have.lengthOf(0);
  });

  it('changes language after a page translator has been there', async () => {
    const element = await ready();
    translatePage(readingOf(element) as HTMLElement);
    element.lang = 'ar';
    await until(() => sentenceOf(element) === 'مرحبا');
    expect(element.querySelectorAll('font')).to.have.lengthOf(0);
  });

  it('leaves a translated page alone when nothing of its own changes', async () => {
    const element = await ready();
    translatePage(readingOf(element) as HTMLElement);
    (element as unknown as { requestUpdate(): void }).requestUpdate();
    await settle();
    expect(sentenceOf(element)).to.equal('DAG');
  });

  it('keeps open what the reader opened', async () => {
    const element = await ready();
    (element.querySelector('details') as HTMLDetailsElement).open = true;
    element.lang = 'en';
    await until(() => sentenceOf(element) === 'Hello');
    expect(element.querySelector('details')?.open).to.equal(true);
  });

  it('takes over what the server wrote, without touching one node, also after translation', async () => {
    const tag = defineProbe(immediate);
    const key = readingKey({ locale: 'nl', model: { text: 'Dag', extra: '' }, template: () => html`` });
    const page = document.createElement('div');
    page.setHTMLUnsafe(`<${tag} lang="nl"><template shadowrootmode="open"></template><div slot="reading" lang="nl" dir="ltr" data-wijkbrug-reading="${key}">
      <p class="text">Dag</p></div></${tag}>`);
    translatePage(page);
    const before = page.querySelector('font');
    document.body.append(page);
    const element = page.firstElementChild as Element;
    await until(() => element.shadowRoot?.querySelector('slot[name="reading"]'));
    await settle();
    expect(page.querySelector('font')).to.equal(before);
    expect(sentenceOf(element)).to.equal('DAG');
    page.remove();
  });
});

describe('the page’s own content as fallback', () => {
  const visible = (element: Element): boolean => (element as HTMLElement).checkVisibility();

  it('stays in sight until the first real render, and then makes place', async () => {
    const text = deferred<string>();
    const tag = defineProbe(() => text.promise);
    const page = await place(`<${tag} lang="nl"><a href="tel:0850000000">085 000 00 00</a></${tag}>`);
    const link = page.querySelector('a') as HTMLAnchorElement;
    await settle();
    expect(visible(link)).to.equal(true);
    text.resolve('Dag');
    await until(() => !visible(link));
    expect(sentenceOf(page.firstElementChild as Element)).to.equal('Dag');
  });

  it('stays for good when nothing can be loaded', async () => {
    const tag = defineProbe(() => Promise.reject(new TypeError('network')));
    const page = await place(`<${tag} lang="ar" phone="085 000 00 00"><a href="/team">Het wijkteam</a></${tag}>`);
    const element = page.firstElementChild as Element;
    await until(() => element.shadowRoot?.querySelector('.problem'));
    expect(visible(page.querySelector('a') as Element)).to.equal(true);
    expect(readingOf(element)).to.equal(null);
    expect(element.shadowRoot?.querySelector('.problem')?.textContent).to.contain('085 000 00 00');
  });
});
