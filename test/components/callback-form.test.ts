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
import {
  accepted,
  bodyOf,
  change,
  choose,
  code,
  field,
  fill,
  form,
  inside,
  realFetch,
  server,
  submit,
  team,
  textOf,
} from '../support/form-element.js';
import { runElementSuite } from '../suites/element.suite.js';

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
    expect(required).to.deep.equal(['name', 'reach', 'email', 'phone']);
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
    expect(slots[2]).to.contain('maandag en donderdag').and.to.contain('18:00\u2060–\u206020:00');
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
      'لا نتعرف على رقم الهاتف هذا. تأكدوا من وجود كل الأرقام، كما في \u206606 12345678\u2069 أو \u2066+48 123 456 789\u2069.',
    ]);
    links[1]?.click();
    const phone = field(element, 'phone');
    expect(inside(element).activeElement).to.equal(phone);
    expect(phone.getAttribute('aria-invalid')).to.equal('true');
    const described = phone.getAttribute('aria-describedby')?.split(' ') ?? [];
    expect(described.map((id) => textOf(inside(element).getElementById(id))).join()).to.contain(
      'لا نتعرف على رقم الهاتف',
    );
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
    expect(server.sent).to.deep.equal([]);
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
    expect(server.sent).to.deep.equal([]);
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
    // Who comes by is not told who calls.
    expect(textOf(element)).to.contain('Noem uw code').and.not.to.contain('een medewerker');
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
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: '0612345678' });
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

  it('keeps the name that was typed before the team’s data arrived, and then asks how to be reached below it', async () => {
    const late = deferred<Response>();
    window.fetch = (input, init) => (input === '/slow.json' ? late.promise : realFetch(input, init));
    const page = await fixture<HTMLElement>(
      '<div><wijkbrug-callback-form lang="nl" team="/slow.json"></wijkbrug-callback-form></div>',
    );
    const element = page.querySelector('wijkbrug-callback-form') as WijkbrugCallbackForm;
    await until(() => inside(element).querySelector('[name="name"]'), 'the first question');
    fill(element, { name: 'Sam' });
    field(element, 'name').focus();
    const top = (): number => field(element, 'name').getBoundingClientRect().top;
    const before = top();
    late.resolve(await realFetch('/test/support/data/team.json'));
    await until(() => inside(element).querySelector('[name="slots"]'), 'what the team offers');
    expect(field(element, 'name').value).to.equal('Sam');
    expect(inside(element).activeElement === field(element, 'name')).to.equal(true);
    expect(top()).to.equal(before);
    expect(field(element, 'reach', 'phone').checked).to.equal(true);
  });

  it('is filled in beforehand with the topic that the page knows', async () => {
    const element = await form(`lang="nl" action="/post" topic="money" ${team}`);
    expect(field(element, 'topic', 'money').checked).to.equal(true);
    expect(field(element, 'topic').closest('details')?.open).to.equal(true);
  });
});

describe('<wijkbrug-callback-form> on the terms of who asks', () => {
  const valuesOf = (element: Element, name: string): string[] =>
    [...inside(element).querySelectorAll<HTMLInputElement>(`[name="${name}"]`)].map(({ value }) => value);
  const send = async (element: WijkbrugCallbackForm, values: Record<string, string> = {}): Promise<unknown> => {
    fill(element, { name: 'Sam', phone: '0612345678', ...values });
    submit(element);
    await until(() => element.querySelector('.wijkbrug-code'), 'the receipt');
    return bodyOf(server.sent.length - 1);
  };

  it('[R-078] asks not to let a child interpret, and names no child among the choices', async () => {
    const element = await form();
    const hint = inside(element).getElementById('interpreter-hint');
    expect(textOf(hint)).to.contain('geen kind');
    for (const choice of inside(element).querySelectorAll('.interpreter .choice, .interpreterWishes .choice')) {
      expect(textOf(choice)).not.to.match(/kind|dochter|zoon/);
    }
  });

  it('[R-079] lets somebody choose the place, of what the team offers; nothing is chosen beforehand', async () => {
    const element = await form();
    expect(valuesOf(element, 'place')).to.include('office').and.to.include('');
    expect(inside(element).querySelector('[name="place"]:checked')).to.equal(null);
    field(element, 'place').closest('details')?.setAttribute('open', '');
    choose(element, 'place', valuesOf(element, 'place')[0] ?? '');
    expect(await send(element, { placeWish: 'Niet bij buren' })).to.include({
      place: valuesOf(await form(), 'place')[0],
      placeWish: 'Niet bij buren',
    });
    const unknown = await form('lang="nl" action="/post"');
    expect(valuesOf(unknown, 'place')).to.deep.equal([]);
  });

  it('[R-080] takes any postcode, and none', async () => {
    for (const postcode of ['', '1011 AB', '9999', 'B-2000 Antwerpen', 'ik heb geen adres']) {
      const body = (await send(await form(), { postcode })) as { postcode?: string };
      expect(body.postcode ?? '').to.equal(postcode);
    }
  });

  it('[R-081] for a neighbour who does not know: only advice, nothing about that person is asked or sent', async () => {
    const element = await form();
    const shown = (name: string): boolean =>
      getComputedStyle(field(element, name).closest('.field') as Element).display !== 'none';
    expect([shown('personName'), shown('contactWhom'), shown('message')]).to.deep.equal([false, false, true]);
    field(element, 'behalf').closest('details')?.setAttribute('open', '');
    choose(element, 'behalf', 'consent');
    expect([shown('personName'), shown('contactWhom'), shown('message')]).to.deep.equal([true, true, true]);
    fill(element, { personName: 'Mo', message: 'Mijn buurman …' });
    choose(element, 'behalf', 'unaware');
    expect([shown('personName'), shown('contactWhom'), shown('message')]).to.deep.equal([false, false, false]);
    expect(await send(element)).to.deep.equal({
      name: 'Sam',
      reach: 'phone',
      phone: '0612345678',
      behalf: 'unaware',
      locale: 'nl',
    });
  });

  it('[R-082] asks with whom somebody wants to talk, of what the team can honour; empty at first', async () => {
    const element = await form();
    expect(valuesOf(element, 'callerWishes')).not.to.deep.equal([]);
    expect(inside(element).querySelector('[name="callerWishes"]:checked')).to.equal(null);
    expect(valuesOf(await form('lang="nl"'), 'callerWishes')).to.deep.equal([]);
  });

  it('[R-083] makes contact safe: who may answer, what to say, a message or not, ringing once; no autofill', async () => {
    const element = await form();
    field(element, 'opening').closest('details')?.setAttribute('open', '');
    choose(element, 'answeredBy', 'only-me');
    choose(element, 'opening', 'nothing');
    choose(element, 'voicemail', 'no');
    choose(element, 'ringOnce', 'yes');
    expect(field(element, 'notAt').getAttribute('autocomplete')).to.equal('off');
    expect(field(element, 'personName').getAttribute('autocomplete')).to.equal('off');
    expect(await send(element, { notAt: 'na zes uur' })).to.include({
      answeredBy: 'only-me',
      opening: 'nothing',
      voicemail: 'no',
      ringOnce: 'yes',
      notAt: 'na zes uur',
    });
  });

  it('[R-084] [R-085] starts with concrete things, with a picture each, and knows “I do not know” and “rather in person”', async () => {
    const element = await form();
    const topics = [...inside(element).querySelectorAll('.topic .choice')];
    expect(topics.slice(0, 3).map(textOf)).to.deep.equal(['Een brief of formulier', 'Geld', 'Wonen']);
    expect(topics.map(textOf).join()).to.contain('ik weet het niet').and.to.contain('Dat vertel ik liever zelf');
    for (const topic of topics) {
      expect(topic.querySelector('svg[aria-hidden="true"] path')?.getAttribute('d')).to.match(/^M/);
    }
  });

  it('[R-088] keeps 112, Veilig Thuis and the doctor in sight, also above the receipt', async () => {
    const element = await form();
    const numbers = (): string => textOf(inside(element).querySelector('.urgent'));
    for (const word of ['112', '0800-2000', 'huisarts']) expect(numbers()).to.contain(word);
    await send(element);
    for (const word of ['112', '0800-2000', 'huisarts']) expect(numbers()).to.contain(word);
  });

  it('[R-089] says above the button what happens with the data, as the municipality wrote it', async () => {
    const element = await form('lang="nl" action="/post"');
    const fact = (value: unknown): unknown => ({ value, owner: 'Teamleider', checkedOn: '2026-11-02' });
    element.profile = {
      facts: { 'callback.dataUse': fact({ nl: 'Alleen het wijkteam leest dit, 90 dagen.' }) },
      approvals: {},
    } as never;
    await until(() => textOf(inside(element)).includes('90 dagen'), 'the sentence');
    const button = inside(element).querySelector('.send') as Element;
    const sentence = [...inside(element).querySelectorAll('.hint')].find((one) => textOf(one).includes('90 dagen'));
    expect((sentence as Element).compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING).to.be.above(0);
  });

  it('[R-090] [R-091] [R-096] says that what is written goes along, that little is enough, and takes any script', async () => {
    const element = await form();
    const hint = textOf(inside(element).getElementById('message-hint'));
    expect(hint).to.contain('gaat mee naar wie u belt').and.to.contain('Een paar woorden').and.to.contain('eigen taal');
    expect(inside(element).querySelector('[type="file"]')).to.equal(null);
    expect(field(element, 'message').getAttribute('dir')).to.equal('auto');
    expect(await send(element, { message: 'ናይ ቤት ጸገም ኣሎኒ' })).to.include({ message: 'ናይ ቤት ጸገም ኣሎኒ' });
  });

  it('[R-090] keeps what was told on this device only when asked, gives it back, and forgets it when wiped or sent', async () => {
    localStorage.clear();
    const press = (element: Element, words: string): void => {
      const buttons = [...inside(element).querySelectorAll<HTMLElement>('.card button')];
      buttons.find((one) => textOf(one).includes(words))?.click();
    };
    const first = await form();
    fill(first, { message: 'De huur' });
    expect(localStorage.length).to.equal(0);
    await until(() => inside(first).querySelector('.card'), 'the card');
    press(first, 'Bewaar');
    expect(localStorage.getItem('wijkbrug:callback-card')).to.contain('De huur').and.not.to.contain('phone');
    const later = await form();
    await until(() => textOf(inside(later).querySelector('.card')).includes('De huur'), 'the card');
    press(later, 'Zet het in');
    expect(field(later, 'message').value).to.equal('De huur');
    await send(later);
    expect(localStorage.length).to.equal(0);
  });

  it('[R-095] takes a request back with its code, and says so; a wrong code is told', async () => {
    const calls: string[] = [];
    window.fetch = (input, init) => {
      if (input !== '/post/withdraw?lang=nl') return realFetch(input, init);
      calls.push(init?.body as string);
      return Promise.resolve(new Response(null, { status: calls.length === 1 ? 404 : 204 }));
    };
    const element = await form(`lang="nl" action="/post?lang=nl" ${team}`);
    const take = (typed: string): void => {
      fill(element, { replaces: typed });
      inside(element).querySelector<HTMLElement>('.withdraw')?.click();
    };
    take('AAAA-AAAA');
    await until(() => textOf(inside(element).querySelector('.notice')).includes('geen verzoek'), 'not found');
    take(code);
    await until(() => textOf(inside(element).querySelector('.notice')).includes('ingetrokken'), 'withdrawn');
    expect(calls).to.deep.equal(['{"code":"AAAA-AAAA"}', `{"code":"${code}"}`]);
    expect(server.sent).to.deep.equal([]);
  });

  it('[R-095] opens the form again to change a request, with its code and with what the server keeps', async () => {
    const element = await form();
    await send(element);
    const kept = {
      name: 'Sam',
      reach: 'whatsapp',
      phone: '06 12345678',
      behalf: 'self',
      locale: 'nl',
      voicemail: 'no',
    };
    server.answer = () => Promise.resolve(Response.json({ receivedOn: '2026-11-24', handling: 'new', request: kept }));
    await change(element);
    expect(server.sent.at(-1)?.url).to.equal('/post/read');
    expect(bodyOf(server.sent.length - 1)).to.deep.equal({ code });
    server.answer = accepted;
    expect([field(element, 'replaces').value, field(element, 'name').value]).to.deep.equal([code, 'Sam']);
    expect(await send(element, { name: 'Noor' })).to.include({
      name: 'Noor',
      reach: 'whatsapp',
      voicemail: 'no',
      replaces: code,
    });
  });

  it('[R-095] opens an empty form to change a request, where a server does not tell what it keeps', async () => {
    const element = await form();
    await send(element);
    server.answer = () => Promise.resolve(new Response('not found', { status: 404 }));
    await change(element);
    server.answer = accepted;
    expect([field(element, 'replaces').value, field(element, 'name').value]).to.deep.equal([code, '']);
    expect(await send(element, { name: 'Noor' })).to.include({ name: 'Noor', replaces: code });
  });

  it('[R-086] shows a picture and the day beside the code, and by when the team calls', async () => {
    server.answer = () =>
      Promise.resolve(
        new Response(JSON.stringify({ code, receivedOn: '2026-11-24', callBy: '2026-11-26' }), { status: 201 }),
      );
    const element = await form();
    await send(element);
    expect(textOf(element)).to.contain('uiterlijk op donderdag 26 november 2026').and.to.contain('dinsdag 24 november');
    expect(element.querySelector('.wijkbrug-receipt svg path')).to.exist;
    expect(textOf(element.querySelector('.wijkbrug-receipt'))).to.match(
      /boom|vis|maan|ster|sleutel|paraplu|appel|boot/,
    );
  });

  it('asks one question at a time where the page wants so, with the focus on it; all of them are sent', async () => {
    const element = await form(`lang="nl" action="/post" questions="one-by-one" ${team}`);
    await until(() => inside(element).querySelector('.step[hidden]'), 'the steps');
    const now = (): HTMLElement[] => [...inside(element).querySelectorAll<HTMLElement>('.step:not([hidden])')];
    expect(now().map((step) => step.ariaLabel)).to.deep.equal([
      `Vraag 1 van ${inside(element).querySelectorAll('.step').length}`,
    ]);
    choose(element, 'behalf', 'together');
    const next = [...inside(element).querySelectorAll<HTMLElement>('.steps button')].at(-1);
    next?.click();
    await until(() => now()[0]?.querySelector('[name="topic"]'), 'the second question');
    await until(() => inside(element).activeElement === now()[0], 'the focus');
    choose(element, 'topic', 'money');
    expect(await send(element)).to.include({ behalf: 'together', topic: 'money' });
  });
});
