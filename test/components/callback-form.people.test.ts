import { expect, fixture } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { WijkbrugCallbackForm } from '@wijkbrug/components/callback-form.js';
import '@wijkbrug/components/callback-form.js';
import { factKeys, type TeamProfile } from '@wijkbrug/core/team-profile.js';
import { until } from '../support/deferred.js';

// What new users stumbled over.

const code = '7K3M-Q9TD';
const fact = (value: unknown): unknown => ({ value, owner: 'Teamleider', checkedOn: '2026-11-02' });
const text = (nl: string): unknown => fact({ nl });
/** A team that calls, and whose door is open twice a week. */
const profile = {
  facts: {
    ...Object.fromEntries(factKeys.map((key) => [key, fact('unknown')])),
    'callback.reach': fact(['phone', 'sms', 'email', 'walk-in']),
    'callback.hours': fact([{ days: ['MO', 'TH'], from: '09:00', until: '17:00' }]),
    'callback.caller': text('Een medewerker'),
    'callback.fromNumber': fact('085 000 00 11'),
    'callback.notReached': text('Neemt u niet op? Dan proberen wij het nog een keer.'),
    'callback.ifNobodyCalls': text('Bel ons dan.'),
    'contact.phone': fact('085 000 00 10'),
    'contact.walkIn': fact([
      { days: ['TU'], from: '09:00', until: '12:00' },
      { days: ['TH'], from: '18:00', until: '20:00' },
    ]),
    'contact.address': fact('Plein 1'),
  },
  approvals: {},
} as unknown as TeamProfile;

async function form(attributes = 'lang="nl"'): Promise<WijkbrugCallbackForm> {
  const element = await fixture<WijkbrugCallbackForm>(
    `<wijkbrug-callback-form ${attributes}></wijkbrug-callback-form>`,
  );
  element.profile = profile;
  element.now = () => new Date('2026-11-24T12:00:00Z');
  await until(() => inside(element).querySelector('[name="slots"]'), 'all questions');
  return element;
}
const inside = (element: Element): ShadowRoot => element.shadowRoot as ShadowRoot;
const textOf = (node: Node | null | undefined): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
const plain = (words: string): string => words.replace(/[\u2060\u2066\u2069]/g, '');
const field = (element: Element, choice: string): HTMLInputElement =>
  inside(element).querySelector(choice) as HTMLInputElement;
const submit = (element: Element): void => {
  inside(element).querySelector<HTMLElement>('.send')?.click();
};
const calling = /Deze persoon belt u|bellen met dit nummer|Neemt u niet op|Bent u niet gebeld/;

describe('<wijkbrug-callback-form> for who comes by', () => {
  it('[R-086] says when, where and with what, and nothing about calling: beforehand and in the receipt', async () => {
    const element = await form();
    expect(textOf(element)).to.match(calling);
    field(element, '[value="walk-in"]').click();
    const says = (): string => plain(textOf(element));
    const where = 'Langskomen kan op: dinsdag 09:00–12:00; donderdag 18:00–20:00. Het adres: Plein 1';
    await until(() => says().includes('Noem uw code'), 'what happens to who comes by');
    expect(says()).to.contain(where).and.not.to.match(calling);
    field(element, '[name="name"]').value = 'Sam';
    element.addEventListener('wijkbrug-callback-submit', ({ request }) => {
      element.receipt = { code, receivedOn: '2026-11-24', callBy: '2026-11-27', reach: request.reach };
    });
    submit(element);
    await until(() => says().includes(code), 'the receipt');
    expect(says()).to.contain(where).and.to.contain('Noem uw code').and.not.to.match(calling);
    expect(says()).not.to.contain('Meestal hoort u iets');
  });

  it('[R-086] says nothing about calling to who wants an e-mail', async () => {
    const element = await form();
    field(element, '[value="email"]').click();
    await until(() => !calling.test(textOf(element)), 'what happens to who is mailed');
    expect(textOf(element)).to.contain('Wij weten niet wanneer u iets hoort. Wilt u niet wachten? Bel gerust: 085 000');
  });

  it('says the times and the address beside the choice; a range stays on one line, in order, with Arabic signs', async () => {
    const element = await form('lang="ar"');
    await until(() => textOf(inside(element)).includes('؛'), 'Arabic');
    const hint = textOf(inside(element).getElementById('reach-walk-in-note'));
    expect(hint).to.contain('\u206609:00\u2060–\u206012:00\u2069؛ ').and.to.contain('Plein 1');
    expect(hint).not.to.contain(';');
  });
});

describe('<wijkbrug-callback-form> for who has no number', () => {
  it('[R-075] asks how to be reached before the number that it makes disappear, and says that there are other ways', async () => {
    const element = await form();
    const [way, phone] = [field(element, '[name="reach"]'), field(element, '[name="phone"]')];
    expect(way.compareDocumentPosition(phone) & Node.DOCUMENT_POSITION_FOLLOWING).to.be.above(0);
    field(element, '[name="name"]').value = 'Sam';
    submit(element);
    await until(() => inside(element).querySelector('.summary'), 'the summary');
    expect(textOf(inside(element).getElementById('phone-error'))).to.contain('geen nummer nodig');
    // The bullet stands beside the first line of a link of more lines.
    const link = inside(element).querySelector('.summary a') as Element;
    expect(getComputedStyle(link).display).to.equal('block');
  });
});

describe('<wijkbrug-callback-form> on a page without an address to send to', () => {
  const said: string[] = [];
  const real = console.error;
  beforeEach(() => {
    said.length = 0;
    console.error = (words: string) => said.push(words);
  });
  afterEach(() => {
    console.error = real;
  });

  it('[R-093] says at once that nothing was sent, with the number, and tells the developer once', async () => {
    const element = await form();
    field(element, '[name="name"]').value = 'Sam';
    field(element, '[name="phone"]').value = '0612345678';
    submit(element);
    await until(() => inside(element).querySelector('form .problem'), 'the sentence');
    expect(textOf(inside(element).querySelector('form .problem')))
      .to.contain('niet verstuurd')
      .and.to.contain('085 000 00 10');
    expect(field(element, '[name="phone"]').value).to.equal('0612345678');
    submit(element);
    await element.updateComplete;
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('wijkbrug-callback-submit').and.to.contain('action');
  });

  it('[R-094] shows what a page answers: a receipt, though nobody touched the form; and says nothing when the page cancels', async () => {
    const touched = await form();
    touched.addEventListener('wijkbrug-callback-submit', (event) => {
      event.preventDefault();
    });
    field(touched, '[name="name"]').value = 'Sam';
    field(touched, '[value="walk-in"]').click();
    submit(touched);
    await until(() => touched.fieldErrors?.length === 0, 'the check');
    await touched.updateComplete;
    expect(inside(touched).querySelector('form .problem')).to.equal(null);
    const element = await form();
    element.receipt = { code, receivedOn: '2026-11-24' };
    await until(() => textOf(element).includes(code), 'the receipt');
    expect(textOf(element)).to.contain('Uw verzoek is aangekomen');
    expect(inside(element).querySelector('form')).to.equal(null);
    expect(said).to.deep.equal([]);
  });
});

describe('the way out', () => {
  afterEach(() => setViewport({ width: 1280, height: 800 }));

  it('[R-116] is in sight wherever somebody is in the form, and beside it where there is room', async () => {
    const element = await form();
    const exits = (): HTMLElement[] => [...inside(element).querySelectorAll<HTMLElement>('.exit')];
    const right = (selector: string): number =>
      (inside(element).querySelector(selector) as Element).getBoundingClientRect().right;
    await setViewport({ width: 320, height: 700 });
    expect(exits().map((exit) => getComputedStyle(exit).position)).to.deep.equal(['static', 'sticky']);
    expect(exits().map((exit) => exit.checkVisibility())).to.deep.equal([true, true]);
    await setViewport({ width: 1280, height: 800 });
    expect(exits().map((exit) => exit.checkVisibility())).to.deep.equal([true, false]);
    const left = exits()[0]?.getBoundingClientRect().left ?? 0;
    expect(getComputedStyle(exits()[0] as Element).position).to.equal('sticky');
    expect(right('form') <= left && right('.urgent') <= left).to.equal(true);
  });
});
