import { parseCallbackRequest, type CallbackRequest, type CallbackResult } from '@wijkbrug/core/callback-form.js';
import { DataError } from '@wijkbrug/core/errors.js';
import { WijkbrugCallbackAcceptEvent, WijkbrugCallbackSubmitEvent } from '../internal/events.js';
import { dropCard } from './callback-form.card.js';
import type { WijkbrugCallbackForm } from './callback-form.component.js';
import { addressBeside } from './callback-form.more.js';
import { createKeys, post, send } from './callback-form.send.js';
import { isBusy } from './callback-form.status.js';

/** After this many milliseconds a person is told that it takes longer. */
const patience = 8000;

/** The same request keeps its key for as long as its form is there. */
const keys = new WeakMap<WijkbrugCallbackForm, (request: CallbackRequest) => string>();

/** What the form holds, checked, without what is hidden because another way was chosen. */
export function check(host: WijkbrugCallbackForm): CallbackResult {
  const form = host.shadowRoot?.querySelector('form');
  const data = new FormData(form ?? undefined);
  for (const follow of form?.querySelectorAll<HTMLElement>('.when') ?? []) {
    if (getComputedStyle(follow).display !== 'none') continue;
    for (const field of follow.querySelectorAll<HTMLInputElement>('[name]')) data.delete(field.name);
  }
  return parseCallbackRequest(data, host.offer?.today);
}

/** Shows what must be mended, all together, with the focus on it. */
export async function showErrors(
  host: WijkbrugCallbackForm,
  errors: WijkbrugCallbackForm['fieldErrors'],
): Promise<void> {
  host.fieldErrors = errors;
  host.sending = 'no';
  const form = host.shadowRoot?.querySelector('form');
  if (form) {
    form.onchange = () => {
      mend(host);
    };
  }
  await focusAfterUpdate(host, '.summary');
}

/** Takes away what was said, once that is right. What else is wrong is not said before it is sent again. */
function mend(host: WijkbrugCallbackForm): void {
  const { errors = [] } = check(host);
  host.fieldErrors = host.fieldErrors?.filter(({ field }) => errors.some((error) => error.field === field));
}

async function focusAfterUpdate(host: WijkbrugCallbackForm, selector: string): Promise<void> {
  await host.updateComplete;
  host.shadowRoot?.querySelector<HTMLElement>(selector)?.focus();
}

/** Checks and sends what was filled in, or takes an earlier request back. */
export async function submit(host: WijkbrugCallbackForm, { submitter }: SubmitEvent): Promise<void> {
  if (isBusy(host)) return;
  host.notice = undefined;
  if (submitter?.classList.contains('withdraw')) {
    await withdraw(host, host.shadowRoot?.querySelector<HTMLInputElement>('[name="replaces"]')?.value ?? '');
    return;
  }
  // Enter in a field, inside a form of the page, is that form's to send.
  if (host.internals.form) {
    host.internals.form.requestSubmit();
    return;
  }
  const { request, errors } = check(host);
  if (!request) {
    await showErrors(host, errors);
    return;
  }
  host.fieldErrors = [];
  const goesOn = host.dispatchEvent(new WijkbrugCallbackSubmitEvent(request));
  const { action } = host;
  if (!goesOn) return;
  if (!action) {
    if (!isAnswered(host)) sayNotSent(host);
    return;
  }
  await patiently(host, async () => {
    const keyOf = keys.get(host) ?? createKeys();
    keys.set(host, keyOf);
    const answer = await send(action, request, keyOf(request));
    if (answer.errors) await showErrors(host, answer.errors);
    else {
      // What is sent from now on is another request: the server never keeps again what was taken back.
      keys.delete(host);
      dropCard();
      host.wipe();
      const receipt = { reach: request.reach, ...answer.receipt };
      host.receipt = receipt;
      host.dispatchEvent(new WijkbrugCallbackAcceptEvent(receipt));
      await host.updateComplete;
      const title = host.querySelector<HTMLElement>('[slot="reading"] .wijkbrug-title');
      title?.setAttribute('tabindex', '-1');
      title?.focus();
      // The code below it is what somebody needs now.
      title?.scrollIntoView();
    }
  });
}

/** True when the page, which heard of the request, says how it goes. */
const isAnswered = ({ receipt, sending = 'no', fieldErrors = [], notice }: WijkbrugCallbackForm): boolean =>
  Boolean(receipt ?? notice) || sending !== 'no' || fieldErrors.length > 0;

/** Nobody took the request: the person hears it at once, the developer once. */
function sayNotSent(host: WijkbrugCallbackForm): void {
  const mend =
    'Set action to the address of a server, or listen to wijkbrug-callback-submit: cancel it, or set receipt, sending, ' +
    'fieldErrors or notice. See docs/components/callback-form.md.';
  host.sendError = new DataError({ code: 'missing', file: `<${host.localName}>`, path: 'action', mend });
  host.sending = 'not-sent';
}

/** Takes a request back by its code. */
export async function withdraw(host: WijkbrugCallbackForm, code: string): Promise<void> {
  await patiently(host, async () => {
    const { isOk } = await post(addressBeside(host.action ?? '', 'withdraw'), { code });
    if (isOk) {
      host.receipt = undefined;
      host.wipe();
    }
    host.notice = isOk ? 'withdrawn' : 'unknown-code';
    await focusAfterUpdate(host, '.notice');
  });
}

/** Sends something, and says how it goes. Whatever goes wrong, what was typed stays. */
async function patiently(host: WijkbrugCallbackForm, work: () => Promise<void>): Promise<void> {
  host.sendError = undefined;
  host.sending = 'busy';
  const late = setTimeout(() => {
    host.sending = 'late';
  }, patience);
  try {
    await work();
    host.sending = 'no';
  } catch (error) {
    if (!(error instanceof DataError)) {
      host.sending = 'failed';
      throw error;
    }
    host.sendError = error;
    const { onLine } = navigator;
    host.sending = error.value === 429 ? 'too-many' : onLine ? 'failed' : 'offline';
  } finally {
    clearTimeout(late);
  }
}
