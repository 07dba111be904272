import { expect } from '@open-wc/testing';
import type { WijkbrugErrorEvent } from '../../packages/components/dist/internal/events.js';
import { deferred, settle, until } from '../support/deferred.js';
import {
  accepted,
  choose,
  field,
  fill,
  form,
  inside,
  keyOf,
  server,
  submit,
  team,
  textOf,
} from '../support/form-element.js';

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
      server.answer = result;
      fill(element, { name: 'Sam' });
      choose(element, 'reach', 'walk-in');
      submit(element);
      await until(() => inside(element).querySelector('form .problem'), 'the sentence');
      const problem = textOf(inside(element).querySelector('form .problem'));
      expect(problem).to.contain('Alles wat u invulde, staat er nog').and.to.contain('085 000 00');
      expect(field(element, 'name').value).to.equal('Sam');
      server.answer = accepted;
      submit(element);
      await until(() => element.querySelector('.wijkbrug-code'), 'the receipt');
      expect(keyOf(0)).to.match(/^[\w-]{16,64}$/);
      expect(keyOf(1)).to.equal(keyOf(0));
    });
  }

  it('another request gets another key', async () => {
    const element = await form();
    server.answer = () => Promise.reject(new TypeError('Failed to fetch'));
    fill(element, { name: 'Sam' });
    choose(element, 'reach', 'walk-in');
    submit(element);
    await until(() => inside(element).querySelector('form .problem'), 'the sentence');
    fill(element, { name: 'Noor' });
    submit(element);
    await until(() => server.sent.length === 2, 'the second try');
    expect(keyOf(1)).not.to.equal(keyOf(0));
  });

  it('[R-095] the same words get another key once they arrived: who took it back may ask again', async () => {
    const element = await form();
    server.answer = accepted;
    for (let turn = 0; turn < 2; turn++) {
      element.receipt = undefined;
      await element.updateComplete;
      fill(element, { name: 'Sam' });
      choose(element, 'reach', 'walk-in');
      submit(element);
      await until(() => server.sent.length === turn + 1 && element.receipt, 'the receipt');
    }
    expect(keyOf(1)).not.to.equal(keyOf(0));
  });

  it('takes back what it said of a field once that is right, and says nothing new before it is sent again', async () => {
    const element = await form();
    fill(element, { phone: '0612' });
    submit(element);
    await until(() => textOf(inside(element).querySelector('.summary')).includes('telefoonnummer'), 'the errors');
    expect(inside(element).querySelectorAll('.summary li').length).to.equal(2);
    fill(element, { phone: '06 12345678' });
    field(element, 'phone').dispatchEvent(new Event('change', { bubbles: true }));
    await until(() => inside(element).querySelectorAll('.summary li').length === 1, 'one left');
    expect(field(element, 'phone').getAttribute('aria-invalid')).not.to.equal('true');
    expect(textOf(inside(element).querySelector('.summary'))).to.not.contain('telefoonnummer');
  });

  it('asks no number any more of who chose a way that needs none', async () => {
    const element = await form();
    fill(element, { name: 'Sam' });
    submit(element);
    await until(() => textOf(inside(element).querySelector('.summary')).includes('nummer'), 'the errors');
    choose(element, 'reach', 'walk-in');
    await until(() => !inside(element).querySelector('.summary'), 'nothing to mend');
  });

  it('does not wait for ever for the end of an answer', async () => {
    const element = await form();
    const broken = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('{"code":'));
        controller.error(new TypeError('network'));
      },
    });
    server.answer = () => Promise.resolve(new Response(broken, { status: 201 }));
    const error = deferred<string>();
    element.addEventListener('wijkbrug-error', (event) => {
      error.resolve((event as WijkbrugErrorEvent).error.code);
    });
    fill(element, { name: 'Sam' });
    choose(element, 'reach', 'walk-in');
    submit(element);
    expect(await error.promise).to.equal('unreachable');
    await until(() => inside(element).querySelector('form .problem'), 'the sentence');
  });

  it('calls an address that answers “not found” unreachable, with what it answered', async () => {
    server.answer = () => Promise.resolve(new Response('nope', { status: 404 }));
    const element = await form();
    const error = deferred<string>();
    element.addEventListener('wijkbrug-error', (event) => {
      error.resolve((event as WijkbrugErrorEvent).error.message);
    });
    fill(element, { name: 'Sam', phone: '06 12345678' });
    submit(element);
    expect(await error.promise).to.contain('[unreachable] /post, found 404');
  });

  it('wipes nothing early for a number of minutes that is none, and says so', async () => {
    for (const minutes of ['abc', '0', '-5', '15 minuten']) {
      const said: string[] = [];
      const listen = (event: Event): void => void said.push((event as WijkbrugErrorEvent).error.message);
      window.addEventListener('wijkbrug-error', listen);
      const element = await form(`lang="nl" action="/post" idle-minutes="${minutes}" ${team}`);
      field(element, 'name').focus();
      fill(element, { name: 'Sam' });
      await settle();
      window.removeEventListener('wijkbrug-error', listen);
      expect(inside(element).querySelector('.notice') === null, minutes).to.equal(true);
      expect(said.join('\n'), minutes).to.contain('idle-minutes');
    }
  });

  it('shows what the server found wrong, at its field', async () => {
    const element = await form();
    const body = JSON.stringify({ errors: [{ field: 'name', code: 'too-long', limit: 80 }] });
    server.answer = () => Promise.resolve(new Response(body, { status: 400 }));
    fill(element, { name: 'Sam' });
    choose(element, 'reach', 'walk-in');
    submit(element);
    await until(() => inside(element).querySelector('#name-error'), 'the error');
    expect(textOf(inside(element).querySelector('#name-error'))).to.contain('hoogstens 80 tekens');
  });

  it('asks to wait when too many were sent', async () => {
    const element = await form();
    server.answer = () => Promise.resolve(new Response('', { status: 429 }));
    fill(element, { name: 'Sam' });
    choose(element, 'reach', 'walk-in');
    submit(element);
    await until(() => textOf(inside(element)).includes('over tien minuten'), 'the sentence');
  });

  it('sends once, however often the button is pressed', async () => {
    const element = await form();
    const late = deferred<Response>();
    server.answer = () => late.promise;
    fill(element, { name: 'Sam' });
    choose(element, 'reach', 'walk-in');
    submit(element);
    await until(() => textOf(inside(element)).includes('wordt verstuurd'), 'sending');
    submit(element);
    submit(element);
    late.resolve(await accepted());
    await until(() => element.querySelector('.wijkbrug-code'), 'the receipt');
    expect(server.sent).to.have.length(1);
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
