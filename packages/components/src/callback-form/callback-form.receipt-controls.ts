import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { Localization } from '../internal/localization.js';
import { onServer } from '../internal/on-server.js';
import { voiceOf, voicesThere } from '../internal/voice.js';
import type { WijkbrugCallbackForm } from './callback-form.component.js';
import { parseCallbackRequest, parseCallbackStatus } from '@wijkbrug/core/callback-form.js';
import { addressBeside } from './callback-form.more.js';
import { post } from './callback-form.send.js';
import { noticePart, sendingTemplate } from './callback-form.status.js';
import { withdraw } from './callback-form.submit.js';

/** What can be done with a receipt: keep it on paper, hear it, change or take back the request, leave nothing behind. */
export function receiptControls(host: WijkbrugCallbackForm, { locale, msg }: Localization): TemplateResult {
  const { receipt, action } = host;
  const code = receipt?.code ?? '';
  const button = (label: string, work: () => unknown): TemplateResult =>
    html`<button type="button" class="plain" @click=${(): void => void work()}>${label}</button>`;
  const voice = voiceOf(locale);
  if (!voice) lookAgain(host);
  return html`<div class="after needs-script">
    <p class="buttons">
      ${button(msg('Print dit', { id: 'callback-form-after.print' }), () => {
        print();
      })}
      ${
        voice
          ? button(msg('Lees voor', { id: 'callback-form-after.read-aloud' }), () => {
              speak(host, voice);
            })
          : nothing
      }
      ${
        action
          ? html`${button(msg('Verander mijn verzoek', { id: 'callback-form-after.change' }), () => change(host, code))}
            ${button(msg('Trek mijn verzoek in', { id: 'callback-form-after.withdraw' }), () => withdraw(host, code))}`
          : nothing
      }
      ${button(msg('Klaar: wis dit scherm', { id: 'callback-form-after.done' }), () => clear(host))}
    </p>
    <div role="status">${sendingTemplate(host, msg)}</div>
    ${noticePart(host, msg)}
  </div>`;
}

/** A new form that comes instead of the request, with what the server has: it is no longer on this device. */
async function change(host: WijkbrugCallbackForm, code: string): Promise<void> {
  const { receipt } = host;
  const kept = await keptValues(host.action ?? '', code);
  // Wiped in between: it does not come back.
  if (host.receipt !== receipt) return;
  host.values = { ...kept, replaces: code };
  await startAgain(host);
}

/** What was filled in, as the server keeps it; nothing where a server does not tell. */
async function keptValues(action: string, code: string): Promise<WijkbrugCallbackForm['values']> {
  try {
    const { text } = await post(addressBeside(action, 'read'), { code });
    return parseCallbackRequest(parseCallbackStatus(text, action).request).values;
  } catch {
    return {};
  }
}

/** Says that nothing of it is left here. */
async function clear(host: WijkbrugCallbackForm): Promise<void> {
  host.notice = 'cleared';
  await startAgain(host);
  host.shadowRoot?.querySelector<HTMLElement>('.notice')?.focus();
}

async function startAgain(host: WijkbrugCallbackForm): Promise<void> {
  host.receipt = undefined;
  await host.updateComplete;
  host.shadowRoot?.querySelector<HTMLElement>('[name="name"]')?.focus();
}

const looked = new WeakSet<WijkbrugCallbackForm>();

/** Draws the button when the voices of the device come later. */
function lookAgain(host: WijkbrugCallbackForm): void {
  if (onServer || looked.has(host)) return;
  looked.add(host);
  void voicesThere().then(() => {
    host.requestUpdate();
  });
}

/** Reads the receipt aloud, the code sign by sign. */
function speak(host: WijkbrugCallbackForm, voice: SpeechSynthesisVoice): void {
  const text = host.querySelector<HTMLElement>('[slot="reading"]')?.innerText ?? '';
  const code = host.receipt?.code ?? '';
  const said = new SpeechSynthesisUtterance(text.replace(code, code.replace('-', '').split('').join(', ')));
  said.voice = voice;
  said.lang = voice.lang;
  said.rate = 0.9;
  speechSynthesis.cancel();
  speechSynthesis.speak(said);
  const stop = (): void => {
    host.removeController(reading);
    speechSynthesis.cancel();
  };
  // The code is not said to whoever comes after.
  const reading: ReactiveController = {
    hostUpdated: () => {
      if (!host.receipt) stop();
    },
    hostDisconnected: stop,
  };
  host.addController(reading);
  said.addEventListener('end', () => {
    host.removeController(reading);
  });
}
