import { fixture } from '@open-wc/testing';
import '@wijkbrug/components/checklist.js';
import type { WijkbrugChecklist } from '@wijkbrug/components/checklist.js';
import {
  changeReply,
  emptyAssessment,
  parseAssessment,
  saveAssessment,
  type Assessment,
} from '@wijkbrug/core/checklist.js';
import { kader } from '@wijkbrug/core/kader/nl.js';
import type { ChecklistStorage } from '../../packages/components/dist/checklist/checklist.types.js';
import { settle, until } from './deferred.js';

export const key = 'wijkbrug-checklist:test';
export const [first, second] = kader.statements.map(({ id }) => id) as [string, string];
export const inside = (element: Element): ShadowRoot => element.shadowRoot as ShadowRoot;
export const textOf = (node: Node | null | undefined): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
export const isReady = (element: Element): boolean => element.shadowRoot?.querySelector('.tools') != null;

export async function checklist(
  attributes = 'assessment="test" lang="nl"',
  storage?: ChecklistStorage,
): Promise<WijkbrugChecklist> {
  const element = document.createElement('wijkbrug-checklist');
  const template = document.createElement('template');
  template.innerHTML = `<i ${attributes}></i>`;
  for (const { name, value } of (template.content.firstElementChild as Element).attributes)
    element.setAttribute(name, value);
  element.storage = storage;
  (await fixture<HTMLElement>('<div></div>')).append(element);
  await until(() => isReady(element), 'the checklist is ready');
  return element;
}
export const radio = (element: Element, id: string, answer: string): HTMLInputElement =>
  inside(element).querySelector(`input[name="${id}"][value="${answer}"]`) as HTMLInputElement;
export const given = (element: Element, id: string): string | undefined =>
  inside(element).querySelector<HTMLInputElement>(`input[name="${id}"]:checked`)?.value;
export const note = (element: Element, id: string): HTMLTextAreaElement =>
  inside(element).querySelector(`[data-statement="${id}"] textarea`) as HTMLTextAreaElement;
export const write = (element: Element, id: string, text: string): void => {
  const area = note(element, id);
  area.value = text;
  area.dispatchEvent(new Event('input', { bubbles: true }));
};
export const button = (element: Element, words: string): HTMLElement => {
  const found = [...inside(element).querySelectorAll<HTMLElement>('button, label.button')].find(
    (one) => textOf(one) === words && one.checkVisibility(),
  );
  if (!found) throw new Error(`no button "${words}"`);
  return found;
};
export const kept = (): Assessment => {
  const text = localStorage.getItem(key);
  return text === null ? emptyAssessment('test', kader, '') : parseAssessment(text, key);
};
export const state = (element: Element): string => textOf(inside(element).querySelector('.state'));

/** A file that somebody saved. */
export const savedBy = (author: string, at: number, answers: Record<string, string>, name = 'test'): string =>
  saveAssessment(
    Object.entries(answers).reduce(
      (assessment, [id, answer]) => changeReply(assessment, id, { answer: answer as 'yes' }, at),
      emptyAssessment(name, kader, author),
    ),
  );
/** What another tab does. */
export const elsewhere = (text: string | null): void => {
  if (text === null) localStorage.removeItem(key);
  else localStorage.setItem(key, text);
  window.dispatchEvent(new StorageEvent('storage', { key, newValue: text }));
};
export async function open(element: Element, text: string, name = 'antwoorden.json'): Promise<void> {
  const before = state(element);
  choose(element, '.tools input[type="file"]', [[name, text]]);
  await until(() => state(element) !== before && state(element).includes(name), 'the file was looked at');
}
/** Chooses files at an input. */
export function choose(element: Element, selector: string, files: readonly (readonly [string, string])[]): void {
  const chosen = new DataTransfer();
  for (const [name, text] of files) chosen.items.add(new File([text], name, { type: 'application/json' }));
  const input = inside(element).querySelector<HTMLInputElement>(selector) as HTMLInputElement;
  input.files = chosen.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}
/** Goes to one of the things that can be done. */
export async function toView(element: Element, words: string): Promise<HTMLElement> {
  await until(() => inside(element).querySelector('.views button'), 'the views');
  button(element, words).click();
  await until(() => inside(element).querySelector('section.view'), words);
  await settle();
  return inside(element).querySelector('section.view') as HTMLElement;
}
/** Types in a field. */
export function fill(field: Element | null, value: string): void {
  (field as HTMLInputElement).value = value;
  for (const type of ['input', 'change']) field?.dispatchEvent(new Event(type, { bubbles: true }));
}
/** The files that the person got. */
export function catchDownloads(): { name: string; text: Promise<string> }[] {
  const caught: { name: string; text: Promise<string> }[] = [];
  const blobs = new Map<string, Blob>();
  URL.createObjectURL = (blob: Blob) => {
    const url = `blob:test-${blobs.size}`;
    blobs.set(url, blob);
    return url;
  };
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    caught.push({ name: this.download, text: blobs.get(this.href)?.text() ?? Promise.resolve('') });
  };
  return caught;
}
const saved = [
  [URL, 'createObjectURL'],
  [HTMLAnchorElement.prototype, 'click'],
] as const;
const originals = saved.map(([owner, name]) => Object.getOwnPropertyDescriptor(owner, name));

/** Takes the storage and the downloads of one test away from the next. */
export function cleanChecklist(): void {
  beforeEach(() => {
    localStorage.clear();
  });
  afterEach(() => {
    saved.forEach(([owner, name], index) => {
      const original = originals[index];
      if (original) Object.defineProperty(owner, name, original);
      else Reflect.deleteProperty(owner, name);
    });
  });
}
