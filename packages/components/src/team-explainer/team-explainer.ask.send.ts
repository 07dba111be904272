import { DataError } from '@wijkbrug/core/errors.js';
import type { Locale } from '@wijkbrug/core/locale.js';
import { WijkbrugQuestionEvent } from './team-explainer.events.js';

/** How long a server may take, in milliseconds; an old network needs it. */
const timeout = 30_000;

/**
 * Gives a question to the page, and posts it when the page leaves that to us: the same fields as the form without a script.
 *
 * @throws DataError when nobody took it, or it did not arrive
 */
export async function sendQuestion(
  host: HTMLElement,
  question: string,
  topic: string | undefined,
  lang: Locale,
): Promise<void> {
  const event = new WijkbrugQuestionEvent(question, topic, lang);
  if (!host.dispatchEvent(event)) {
    await event.taken;
    return;
  }
  const action = host.getAttribute('ask-action');
  if (!action) {
    const mend = 'Nobody took the question: set ask-action, or cancel the event wijkbrug-question.';
    throw new DataError({ code: 'missing', file: 'ask-action', mend });
  }
  const body = new URLSearchParams({ question, topic: topic ?? '', lang });
  const status = await post(action, body);
  if (status < 200 || status > 299) {
    const mend = `The server answered ${String(status)}: look at its log.`;
    throw new DataError({ code: 'unreachable', file: action, value: status, mend });
  }
}

async function post(action: string, body: URLSearchParams): Promise<number> {
  const stop = new AbortController();
  const timer = setTimeout(() => {
    stop.abort();
  }, timeout);
  try {
    const headers = { accept: 'application/json' };
    return (await fetch(action, { method: 'POST', headers, body, signal: stop.signal })).status;
  } catch (cause) {
    const mend = 'The address does not answer: check the address, the network, and that connect-src and CORS allow it.';
    throw new DataError({ code: 'unreachable', file: action, mend }, { cause });
  } finally {
    clearTimeout(timer);
  }
}
