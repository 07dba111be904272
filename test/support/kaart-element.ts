import { fixture } from '@open-wc/testing';
import type { WijkbrugSocialeKaart } from '@wijkbrug/components/sociale-kaart.js';
import '@wijkbrug/components/sociale-kaart.js';
import { settle, until } from './deferred.js';

export const src = '/packages/portal/dist/kaart/lindenwaard/index.json';

export const filled = (element: Element): boolean => element.querySelector('.wijkbrug-count, .wijkbrug-empty') !== null;

/** What was asked stands there, and not the whole list that stood there before. */
export const isAnswered = (element: Element): boolean =>
  textOf(element.querySelector('.wijkbrug-count')).match(/^(Gevonden|Found)/) !== null ||
  element.querySelector('.wijkbrug-empty') !== null;

export async function kaart(attributes = '', content = ''): Promise<WijkbrugSocialeKaart> {
  const page = await fixture<HTMLElement>('<div></div>');
  page.innerHTML = `<wijkbrug-sociale-kaart src="${src}" phone="085 000 00 99" ${attributes}>${content}</wijkbrug-sociale-kaart>`;
  const element = page.querySelector('wijkbrug-sociale-kaart') as WijkbrugSocialeKaart;
  const asked = Boolean(element.query);
  // A Wednesday afternoon, before anything looks at the clock.
  element.now = () => new Date('2026-11-25T15:00:00Z');
  await until(() => filled(element) && (!asked || isAnswered(element)), 'the list');
  element.requestUpdate();
  await settle();
  return element;
}

export const textOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? '')
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
export const cardsOf = (element: Element): HTMLElement[] => [
  ...element.querySelectorAll<HTMLElement>('.wijkbrug-entry'),
];
export const namesOf = (element: Element): string[] =>
  cardsOf(element).map((card) => textOf(card.querySelector('.wijkbrug-entry-name')));
export const cardOf = (element: Element, name: string): HTMLElement => {
  const card = cardsOf(element).find((one) => textOf(one.querySelector('.wijkbrug-entry-name')) === name);
  if (!card) throw new Error(`no card ${name} among ${namesOf(element).join(', ')}`);
  return card;
};
export const field = (element: Element): HTMLInputElement =>
  element.shadowRoot?.querySelector('#q') as HTMLInputElement;
export const box = (element: Element, name: string, value: string): HTMLInputElement | null | undefined =>
  element.shadowRoot?.querySelector<HTMLInputElement>(`input[name="${name}"][value="${value}"]`);
/** The panel with all that can be chosen, open: its numbers are those of the list. */
export async function openPanel(element: Element): Promise<HTMLDetailsElement> {
  const panel = element.shadowRoot?.querySelector<HTMLDetailsElement>('.filters');
  if (!panel) throw new Error('no panel');
  panel.open = true;
  await settle();
  return panel;
}
export const countOf = (element: Element, name: string, value: string): number =>
  Number(box(element, name, value)?.closest('label')?.querySelector('.count')?.textContent);
export const found = (element: Element): number =>
  Number(/\d+/.exec(textOf(element.querySelector('.wijkbrug-count')))?.[0]);

export async function type(element: WijkbrugSocialeKaart, words: string): Promise<void> {
  field(element).focus();
  field(element).value = words;
  field(element).dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await until(() => element.query === new URLSearchParams({ q: words }).toString(), `asked for ${words}`);
  await until(() => isAnswered(element));
  await settle();
}

export async function tick(element: WijkbrugSocialeKaart, name: string, value: string): Promise<void> {
  const before = textOf(element.querySelector('[slot="reading"]'));
  box(element, name, value)?.click();
  await until(
    () => isAnswered(element) && textOf(element.querySelector('[slot="reading"]')) !== before,
    `${name}=${value}`,
  );
  await settle();
}
