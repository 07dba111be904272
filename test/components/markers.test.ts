import { expect } from '@open-wc/testing';
import { watchMarkers } from '../../packages/components/dist/internal/markers.js';

let root: HTMLElement;
const body = (html: string): void => {
  root = document.createElement('div');
  root.innerHTML = html;
  document.body.append(root);
  watchMarkers(root);
};
const only = (): Element => {
  const found = [...root.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('wijkbrug-'));
  expect(found).to.have.length(1);
  return found[0] as Element;
};
afterEach(() => {
  root.remove();
});

describe('markers, for a CMS that takes out unknown tags', () => {
  it('makes a div an element, with its attributes and its content', () => {
    body(`<p>Voor</p><div data-wijkbrug="probe-x" data-team="/data/team.json" data-heading-level="3" lang="ar">
      <a href="tel:085">Bel</a></div>`);
    const element = only();
    expect(element.localName).to.equal('wijkbrug-probe-x');
    expect(element.getAttribute('team')).to.equal('/data/team.json');
    expect(element.getAttribute('heading-level')).to.equal('3');
    expect(element.getAttribute('lang')).to.equal('ar');
    expect(element.querySelector('a')?.textContent).to.equal('Bel');
    expect(root.querySelector('[data-wijkbrug]')).to.equal(null);
  });

  it('makes a link an element, and keeps the link inside for when nothing loads', () => {
    body(
      '<p><a href="/wijkteam?wijkbrug=probe-x&amp;team=/data/team.json&amp;phone=085%20000">Over het wijkteam</a></p>',
    );
    const element = only();
    expect(element.getAttribute('team')).to.equal('/data/team.json');
    expect(element.getAttribute('phone')).to.equal('085 000');
    expect(element.querySelector('a')?.textContent).to.equal('Over het wijkteam');
  });

  it('sees what comes later', async () => {
    body('');
    root.insertAdjacentHTML('beforeend', '<div><div data-wijkbrug="probe-x">Later</div></div>');
    await new Promise((done) => setTimeout(done));
    expect(only().textContent).to.equal('Later');
  });

  it('makes nothing of a link that a visitor wrote', () => {
    body('<a rel="nofollow ugc" href="?wijkbrug=probe-x">Kijk hier</a>');
    expect(root.children[0]?.localName).to.equal('a');
  });

  it('takes data from this site only, and no code, and says what it left out and what it does not know', () => {
    const said: string[] = [];
    const { warn } = console;
    console.warn = (line: string) => void said.push(line);
    body(`<div data-wijkbrug="probe-x" data-team="https://elders.example/team.json" data-src="//elders.example/x.json"
      data-action="javascript:alert(1)" data-language-href="javascript:alert(2)" data-onclick="alert(3)" data-style="color:red"
      data-ask-action="https://elders.example/q" data-areas="https://elders.example/areas.json" data-data-state="{}"
      data-map-tiles="https://elders.example/{z}/{x}/{y}.png" data-phone="085 000"></div>`);
    console.warn = warn;
    expect([...only().attributes].map(({ name }) => name)).to.deep.equal(['phone']);
    expect(said).to.have.lengthOf(8);
    expect(said[0]).to.contain('“probe-x”, which is no element of this library. Write one of: team-explainer,');
    expect(said[1]).to.contain('<wijkbrug-probe-x> team="https://elders.example/team.json" was left out');
  });

  it('leaves what names no element, and all other links, alone', () => {
    const html = `<div data-wijkbrug="x onload=alert(1)">een</div><a href="/?wijkbrug=">twee</a>
      <a href="/zoek?q=wijkbrug">drie</a><a href="https://[?wijkbrug=x">vier</a>`;
    body(html);
    expect(root.innerHTML).to.equal(html.replaceAll('&', '&amp;'));
  });
});
