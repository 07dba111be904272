import { fixture } from '@open-wc/testing';
import type { WijkbrugCallbackForm } from '@wijkbrug/components/callback-form.js';
import '@wijkbrug/components/callback-form.js';
import { until } from './deferred.js';

/** Attributes of a form with what one team offers. */
export const team = 'team="/test/support/data/team.json" phone="085 000 00 99"';
export const code = '7K3M-Q9TD';
/** The network, for what does not go to the server of the form. */
export const realFetch = window.fetch.bind(window);

/** An answer of a server that kept the request. */
export const accepted = (): Promise<Response> =>
  Promise.resolve(new Response(JSON.stringify({ code, receivedOn: '2026-11-24' }), { status: 201 }));

/** The server of the form: what it got, and what it answers. */
export const server: { sent: { url: string; init: RequestInit }[]; answer: () => Promise<Response> } = {
  sent: [],
  answer: accepted,
};

beforeEach(() => {
  Object.assign(server, { sent: [], answer: accepted });
  // Only what goes to the server of the form: everything else is the real network.
  window.fetch = (input, init) => {
    if (input !== '/post' && input !== '/post/read') return realFetch(input, init);
    server.sent.push({ url: input, init: init ?? {} });
    return server.answer();
  };
});
afterEach(() => {
  window.fetch = realFetch;
});

export async function form(attributes = `lang="nl" action="/post" ${team}`): Promise<WijkbrugCallbackForm> {
  const page = await fixture<HTMLElement>('<div></div>');
  // The clock is set before anything looks at it.
  page.innerHTML = `<wijkbrug-callback-form ${attributes}></wijkbrug-callback-form>`;
  const element = page.querySelector('wijkbrug-callback-form') as WijkbrugCallbackForm;
  element.now = () => new Date('2026-11-24T12:00:00Z');
  const last = attributes.includes('team="/test/support/data/team.json"') ? 'slots' : 'topic';
  await until(() => inside(element).querySelector(`[name="${last}"]`), 'all questions');
  return element;
}
export const inside = (element: Element): ShadowRoot => element.shadowRoot as ShadowRoot;
export const field = (element: Element, name: string, value?: string): HTMLInputElement => {
  const choice = value === undefined ? '' : `[value="${value}"]`;
  const found = inside(element).querySelector<HTMLInputElement>(`[name="${name}"]${choice}`);
  if (!found) throw new Error(`no field ${name} ${value ?? ''}`);
  return found;
};
export const fill = (element: Element, values: Record<string, string>): void => {
  for (const [name, value] of Object.entries(values)) field(element, name).value = value;
};
export const choose = (element: Element, name: string, value: string): void => {
  field(element, name, value).click();
};
export const submit = (element: Element): void => {
  inside(element).querySelector<HTMLElement>('.send')?.click();
};
export const change = async (element: Element): Promise<void> => {
  const buttons = [...inside(element).querySelectorAll<HTMLElement>('.after button')];
  buttons.find((one) => textOf(one) === 'Verander mijn verzoek')?.click();
  await until(() => inside(element).querySelector('form'), 'the form');
};
export const textOf = (element: Node | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
export const bodyOf = (index: number): unknown => JSON.parse(server.sent[index]?.init.body as string);
export const keyOf = (index: number): string | null =>
  new Headers(server.sent[index]?.init.headers).get('idempotency-key');
