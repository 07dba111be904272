import { expect, fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { WijkbrugCallbackForm } from '@wijkbrug/components/callback-form.js';
import '@wijkbrug/components/callback-form.js';
import { callbackFieldNames } from '@wijkbrug/core/callback-form.js';
import type {
  WijkbrugCallbackAcceptEvent,
  WijkbrugCallbackSubmitEvent,
} from '../../packages/components/dist/internal/events.js';
import { deferred, settle, until } from '../support/deferred.js';
import { runElementSuite } from '../suites/element.suite.js';

const team = 'team="/test/support/data/team.json" phone="085 000 00 99"';
const code = '7K3M-Q9TD';
const realFetch = window.fetch.bind(window);

/** What the form sent; `answer` says what comes back. */
let sent: { url: string; init: RequestInit }[];
let answer: () => Promise<Response>;
const accepted = (): Promise<Response> =>
  Promise.resolve(new Response(JSON.stringify({ code, receivedOn: '2026-11-24' }), { status: 201 }));

beforeEach(() => {
  sent = [];
  answer = accepted;
  // Only what goes to the server of the form: everything else is the real network.
  window.fetch = (input, init) => {
    if (input !== '/post') return realFetch(input, init);
    sent.push({ url: input, init: init ?? {} });
    return answer();
  };
});
afterEach(() => {
  window.fetch = realFetch;
});

async function form(attributes = `lang="nl" action="/post" ${team}`): Promise<WijkbrugCallbackForm> {
  const page = await fixture<HTMLElement>(`<div><wijkbrug-callback-form ${attributes}></wijkbrug-callback-form></div>`);
  const element = page.querySelector('wijkbrug-callback-form') as WijkbrugCallbackForm;
  element.now = () => new Date('2026-11-24T12:00:00Z');
  const last = attributes.includes('team="/test/support/data/team.json"') ? 'slots' : 'topic';
  await until(() => inside(element).querySelector(`[name="${last}"]`), 'all questions');
  return element;
}
const inside = (element: Element): ShadowRoot => element.shadowRoot as ShadowRoot;
const field = (element: Element, name: string, value?: string): HTMLInputElement => {
  const choice = value === undefined ? '' : `[value="${value}"]`;
  const found = inside(element).querySelector<HTMLInputElement>(`[name="${name}"]${choice}`);
  if (!found) throw new Error(`no field ${name} ${value ?? ''}`);
  return found;
};
const fill = (element: Element, values: Record<string, string>): void => {
  for (const [name, value] of Object.entries(values)) field(element, name).value = value;
};
const choose = (element: Element, name: string, value: string): void => {
  field(element, name, value).click();
};
const submit = (element: Element): void => {
  inside(element).querySelector<HTMLElement>('.send')?.click();
};
const textOf = (element: Node | null | undefined): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const bodyOf = (index: number): unknown => JSON.parse(sent[index]?.init.body as string);
const keyOf = (index: number): string | null => new Headers(sent[index]?.init.headers).get('idempotency-key');

runElementSuite({
  tag: 'wijkbrug-callback-form',
  attributes: `action="/post" ${team}`,
  isReady: (element) =>
    element.querySelector('.wijkbrug-next') !== null && inside(element).querySelector('[name="slots"]') !== null,
  words: { nl: 'Liever zelf bellen?', en: 'Would you rather call?', ar: 'هل تفضلون الاتصال بأنفسكم؟' },
});

describe('<wijkbrug-callback-form>', () => {
  it('[R-074] asks a name to use and one way to reach somebody, and nothing else must be filled in', async () => {
    const element = await form();
    const required = [...inside(element).querySelectorAll('[aria-required="true"]')].map(
      (one) => one.getAttribute('name') ?? one.querySelector('input')?.name,
    );
    expect(required).to.deep.equal(['name', 'phone', 'reach', 'email']);
    fill(element, { name: 'Sam', phone: '+48 123 456 789' });
    choose(element, 'reach', 'phone');
    submit(element);
    await until(() => element.querySelector('.wijkbrug-code'), 'the receipt');
    expect(bodyOf(0)).to.deep.equal({
      name: 'Sam',
      reach: 'phone',
      phone: '+48 123 456 789',
      behalf: 'self',
      locale: 'nl',
    });
  });

  it('[R-075] asks a number only of who wants to be called, and sends no number that is hidden again', async () => {
    const element = await form();
    const shown = (name: string): boolean => field(element, name).checkVisibility();
    expect([shown('phone'), shown('email')]).to.deep.equal([true, false]);
    choose(element, 'reach', 'email');
    expect([shown('phone'), shown('email')]).to.deep.equal([false, true]);
    choose(element, 'reach', 'whatsapp');
    expect([shown('phone'), shown('email')]).to.deep.equal([true, false]);
    fill(element, { name: 'Sam', phone: '06 12345678' });
    choose(element, 'reach', 'walk-in');
    expect([shown('phone'), shown('email')]).to.deep.equal([false, false]);
    submit(element);
    await until(() => element.querySelector('.wijkbrug-code'), 'the receipt');
    expect(bodyOf(0)).to.deep.equal({ name: 'Sam', reach: 'walk-in', behalf: 'self', locale: 'nl' });
  });

  it('[R-076] offers the day parts that the team really calls in, evening too, and none when it confirmed none', async () => {
    const element = await form();
    const slots = [...inside(element).querySelectorAll('[name="slots"]')].map((one) => textOf(one.parentElement));
    expect(slots).to.have.length(3);
    expect(slots[2]).to.contain('maandag en donderdag').and.to.contain('18:00–20:00');
    const unknown = await form('lang="nl" action="/post"');
    expect(inside(unknown).querySelector('[name="slots"]')).to.equal(null);
  });

  it('[R-087] promises no time and no caller that the team did not confirm', async () => {
    const unknown = await form('lang="nl" action="/post" phone="085 000 00 99"');
    expect(textOf(unknown)).to.equal('Liever zelf bellen? 085 000 00 99');
  });

  it('[R-092] asks nobody to prove that they are human', async () => {
    const element = await form();
    const asked = [...inside(element).querySelectorAll<HTMLInputElement>('input, textarea')].map(({ name }) => name);
    const known = new Set<string>([...callbackFieldNames, 'idempotencyKey']);
    expect(asked.filter((name) => !known.has(name))).to.deep.equal([]);
    expect(inside(element).querySelectorAll('img, canvas, iframe, audio')).to.have.length(0);
  });

  it('[R-077] asks the language to speak apart from an interpreter, and offers one only when there is one', async () => {
    const element = await form();
    expect(field(element, 'spokenLanguage').getAttribute('list')).to.equal('spokenLanguage-list');
    expect(
      [...inside(element).querySelectorAll<HTMLInputElement>('[name="interpreter"]')].map(({ value }) => value),
    ).to.deep.equal(['wanted', 'bring-someone', 'not-needed', '']);
    expect(textOf(inside(element))).not.to.match(/kind(eren)? vertaalt/);
    const unknown = await form('lang="nl" action="/post"');
    expect(
      [...inside(unknown).querySelectorAll<HTMLInputElement>('[name="interpreter"]')].map(({ value }) => value),
    ).to.deep.equal(['bring-someone', 'not-needed', '']);
    expect(inside(unknown).querySelector('[name="spokenLanguage"]')).to.exist;
  });

  it('says what must be mended, first all together with the focus, then at each field, in the reader’s language', async () => {
    const element = await form(`lang="ar" action="/post" ${team}`);
    choose(element, 'reach', 'phone');
    fill(element, { phone: 'اتصلوا بي' });
    submit(element);
    await until(() => inside(element).querySelector('.summary'), 'the summary');
    const summary = inside(element).querySelector('.summary') as HTMLElement;
    await until(() => inside(element).activeElement === summary, 'the focus');
    const links = [...summary.querySelectorAll('a')];
    expect(links.map(textOf)).to.deep.equal([
      'اكتبوا الاسم الذي تريدون أن نناديكم به.',
      'لا نرى هنا رقم هاتف. اكتبوه بالأرقام، مثل 06 12345678 أو +48 123 456 789.',
    ]);
    links[1]?.click();
    const phone = field(element, 'phone');
    expect(inside(element).activeElement).to.equal(phone);
    expect(phone.getAttribute('aria-invalid')).to.equal('true');
    const described = phone.getAttribute('aria-describedby')?.split(' ') ?? [];
    expect(described.map((id) => textOf(inside(element).getElementById(id))).join()).to.contain('لا نرى هنا رقم هاتف');
    expect(phone.value).to.equal('اتصلوا بي');
    await expect(element).to.be.accessible();
  });

  it('tells the page before it sends; the page can stop it', async () => {
    const element = await form();
    const heard: WijkbrugCallbackSubmitEvent[] = [];
    element.addEventListener('wijkbrug-callback-submit', (event) => {
      heard.push(event);
      event.preventDefault();
    });
    fill(element, { name: 'Sam' });
    choose(element, 'reach', 'walk-in');
    submit(element);
    await until(() => heard.length > 0, 'the event');
    expect(heard[0]?.request.name).to.equal('Sam');
    await settle();
    expect(sent).to.deep.equal([]);
    expect(field(element, 'name').value).to.equal('Sam');
  });

  it('[R-094] sends nothing without an action: the page hears the event', async () => {
    const element = await form(`lang="nl" ${team}`);
    let heard = 0;
    element.addEventListener('wijkbrug-callback-submit', () => heard++);
    fill(element, { name: 'Sam' });
    choose(element, 'reach', 'walk-in');
    submit(element);
    await until(() => heard === 1, 'the event');
    expect(sent).to.deep.equal([]);
  });

  it('[R-086] gives a code without a name, and says what the team confirmed about what happens next, as text of the page, with the focus on it, and wipes what was typed', async () => {
    const element = await form();
    let receipt: WijkbrugCallbackAcceptEvent | undefined;
    element.addEventListener('wijkbrug-callback-accept', (event) => (receipt = event));
    fill(element, { name: 'Sam' });
    choose(element, 'reach', 'walk-in');
    submit(element);
    await until(() => element.querySelector('.wijkbrug-code'), 'the receipt');
    expect(textOf(element)).to.contain(code).and.to.contain('24 november 2026').and.not.to.contain('Sam');
    expect(textOf(element)).to.contain('een medewerker van het wijkteam').and.to.contain('085 000 00 11');
    expect(textOf(inside(element))).to.contain('112');
    expect(receipt?.receipt.code).to.equal(code);
    await until(() => document.activeElement?.classList.contains('wijkbrug-title'), 'the focus');
    expect(inside(element).querySelector('form')).to.equal(null);
    await expect(element).to.be.accessible();
  });

  it('can be filled in and sent with the keyboard alone', async () => {
    const element = await form();
    field(element, 'name').focus();
    await sendKeys({ type: 'Sam' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: '0612345678' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Space' });
    await sendKeys({ press: 'Enter' });
    await until(() => element.querySelector('.wijkbrug-code'), 'the receipt');
    expect(bodyOf(0)).to.deep.include({ name: 'Sam', reach: 'whatsapp', phone: '0612345678' });
    expect((bodyOf(0) as { slots: string[] }).slots).to.have.length(1);
  });

  it('keeps what was typed when the language changes', async () => {
    const element = await form();
    fill(element, { name: 'Sam' });
    choose(element, 'reach', 'email');
    element.lang = 'ar';
    await until(() => textOf(inside(element)).includes('بأي اسم نناديكم؟'), 'Arabic');
    expect(field(element, 'name').value).to.equal('Sam');
    expect(field(element, 'reach', 'email').checked).to.equal(true);
  });

  it('keeps the number that was typed before the team’s data arrived', async () => {
    const late = deferred<Response>();
    window.fetch = (input, init) => (input === '/slow.json' ? late.promise : realFetch(input, init));
    const page = await fixture<HTMLElement>(
      '<div><wijkbrug-callback-form lang="nl" team="/slow.json"></wijkbrug-callback-form></div>',
    );
    const element = page.querySelector('wijkbrug-callback-form') as WijkbrugCallbackForm;
    await until(() => inside(element).querySelector('[name="phone"]'), 'the first questions');
    fill(element, { name: 'Sam', phone: '06 12345678' });
    field(element, 'phone').focus();
    late.resolve(await realFetch('/test/support/data/team.json'));
    await until(() => inside(element).querySelector('[name="slots"]'), 'what the team offers');
    expect(field(element, 'phone').value).to.equal('06 12345678');
    expect(inside(element).activeElement).to.equal(field(element, 'phone'));
    expect(field(element, 'reach', 'phone').checked).to.equal(true);
  });

  it('is filled in beforehand with the topic that the page knows', async () => {
    const element = await form(`lang="nl" action="/post" topic="money" ${team}`);
    expect(field(element, 'topic', 'money').checked).to.equal(true);
    expect(field(element, 'topic').closest('details')?.open).to.equal(true);
  });
});

describe('<wijkbrug-callback-form> when sending goes wrong', () => {
  const failures: [string, () => Promise<Response>][] = [
    ['a server that answers 500', () => Promise.resolve(new Response('', { status: 500 }))],
    [
      'HTML where JSON was expected',
      () => Promise.resolve(new Response('<!doctype html><p>Onderhoud', { status: 200 })),
    ],
    ['a server that says nothing', () => Promise.resolve(new Response('', { status: 200 }))],
    ['no network', () => Promise.reject(new TypeError('Failed to fetch'))],
  ];
  for (const [what, result] of failures) {
    it(`[R-093] ${what}: a plain sentence, the number, nothing typed is lost, and the same key again`, async () => {
      const element = await form();
      answer = result;
      fill(element, { name: 'Sam' });
      choose(element, 'reach', 'walk-in');
      submit(element);
      await until(() => inside(element).querySelector('form .problem'), 'the sentence');
      const problem = textOf(inside(element).querySelector('form .problem'));
      expect(problem).to.contain('Alles wat u invulde, staat er nog').and.to.contain('085 000 00');
      expect(field(element, 'name').value).to.equal('Sam');
      answer = accepted;
      submit(element);
      await until(() => element.querySelector('.wijkbrug-code'), 'the receipt');
      expect(keyOf(0)).to.match(/^[\w-]{16,64}$/);
      expect(keyOf(1)).to.equal(keyOf(0));
    });
  }

  it('another request gets another key', async () => {
    const element = await form();
    answer = () => Promise.reject(new TypeError('Failed to fetch'));
    fill(element, { name: 'Sam' });
    choose(element, 'reach', 'walk-in');
    submit(element);
    await until(() => inside(element).querySelector('form .problem'), 'the sentence');
    fill(element, { name: 'Noor' });
    submit(element);
    await until(() => sent.length === 2, 'the second try');
    expect(keyOf(1)).not.to.equal(keyOf(0));
  });

  it('shows what the server found wrong, at its field', async () => {
    const element = await form();
    const body = JSON.stringify({ errors: [{ field: 'name', code: 'too-long', limit: 80 }] });
    answer = () => Promise.resolve(new Response(body, { status: 400 }));
    fill(element, { name: 'Sam' });
    choose(element, 'reach', 'walk-in');
    submit(element);
    await until(() => inside(element).querySelector('#name-error'), 'the error');
    expect(textOf(inside(element).querySelector('#name-error'))).to.contain('hoogstens 80 tekens');
  });

  it('asks to wait when too many were sent', async () => {
    const element = await form();
    answer = () => Promise.resolve(new Response('', { status: 429 }));
    fill(element, { name: 'Sam' });
    choose(element, 'reach', 'walk-in');
    submit(element);
    await until(() => textOf(inside(element)).includes('over tien minuten'), 'the sentence');
  });

  it('sends once, however often the button is pressed', async () => {
    const element = await form();
    const late = deferred<Response>();
    answer = () => late.promise;
    fill(element, { name: 'Sam' });
    choose(element, 'reach', 'walk-in');
    submit(element);
    await until(() => textOf(inside(element)).includes('wordt verstuurd'), 'sending');
    submit(element);
    submit(element);
    late.resolve(await accepted());
    await until(() => element.querySelector('.wijkbrug-code'), 'the receipt');
    expect(sent).to.have.length(1);
  });

  it('stays a form when the team’s data cannot be read: the first questions, the number, one console error', async () => {
    const said: unknown[] = [];
    const real = console.error;
    console.error = (text: unknown) => said.push(text);
    const element = await form('lang="nl" action="/post" team="/test/support/data/broken.json" phone="085 000 00 99"');
    await until(() => inside(element).querySelector('.problem'), 'the sentence');
    console.error = real;
    expect(textOf(inside(element).querySelector('.problem'))).to.contain('085 000 00 99');
    expect(inside(element).querySelector('[name="phone"]')).to.exist;
    expect(said).to.have.length(1);
  });
});
