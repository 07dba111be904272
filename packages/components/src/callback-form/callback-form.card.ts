import { html, nothing, type TemplateResult } from 'lit';
import type { Msg } from '../internal/messages.js';
import type { WijkbrugCallbackForm } from './callback-form.component.js';

const key = 'wijkbrug:callback-card';

/** What a person may want to tell only once: no name, no number, nothing about how to call. */
const told = ['topic', 'message', 'spokenLanguage', 'readingLanguage', 'interpreter'];

type Field = HTMLInputElement | HTMLTextAreaElement;
const fieldsOf = (host: WijkbrugCallbackForm, name: string): Field[] => [
  ...(host.shadowRoot?.querySelectorAll<Field>(`[name="${name}"]`) ?? []),
];

/** How long a device keeps the card, in milliseconds: a week. */
const lasts = 7 * 86_400_000;

/** The card on this device: pairs of field and text. Nobody can read it but this site, on this device. */
function readCard({ now }: WijkbrugCallbackForm): readonly (readonly [string, string])[] {
  try {
    const card = JSON.parse(localStorage.getItem(key) ?? '{}') as Record<string, unknown>;
    if (!(Number(card['keptAt']) + lasts > now().getTime())) {
      dropCard();
      return [];
    }
    return told.flatMap((field) => {
      const text = card[field];
      return typeof text === 'string' && text ? [[field, text] as const] : [];
    });
  } catch {
    return [];
  }
}

/** @returns why nothing was kept: there is nothing to keep, or this device keeps nothing */
function keepCard(host: WijkbrugCallbackForm): Unkept | undefined {
  const data = new FormData(host.shadowRoot?.querySelector('form') ?? undefined);
  const fields = told.flatMap((field) => {
    const text = data.get(field);
    return text ? [[field, text]] : [];
  });
  if (fields.length === 0) return 'empty';
  try {
    localStorage.setItem(key, JSON.stringify({ ...Object.fromEntries(fields), keptAt: host.now().getTime() }));
    return undefined;
  } catch {
    return 'refused';
  }
}

type Unkept = 'empty' | 'refused';

/** Takes the card away: it was sent, or the person wants it gone. */
export function dropCard(): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Where nothing may be kept, nothing was.
  }
}

function fillFrom(host: WijkbrugCallbackForm): void {
  for (const [name, text] of readCard(host)) {
    for (const field of fieldsOf(host, name)) {
      if (field.type === 'radio') (field as HTMLInputElement).checked = field.value === text;
      else field.value = text;
      field.closest('details')?.setAttribute('open', '');
    }
  }
  host.shadowRoot?.querySelector('form')?.dispatchEvent(new Event('change', { bubbles: true }));
}

let unkept: Unkept | undefined;

/** Tell it once: kept on this device when the person asks so, until that person sends or wipes it, or leaves in haste. */
export function cardTemplate(host: WijkbrugCallbackForm, msg: Msg): TemplateResult | typeof nothing {
  // What a server draws is for everybody.
  if (!host.hasUpdated) return nothing;
  const card = readCard(host);
  const then = (work: () => void) => (): void => {
    work();
    host.requestUpdate();
  };
  const button = (label: string, work: () => void): TemplateResult =>
    html`<button type="button" class="plain" @click=${then(work)}>${label}</button>`;
  const isKept = card.length > 0;
  return html`<details class="group card">
    <summary>
      ${
        isKept
          ? msg('Uw bewaarde antwoorden', { id: 'callback-form-more.card-mine' })
          : msg('Bewaar uw antwoorden voor een volgende keer', { id: 'callback-form-more.card' })
      }
    </summary>
    <p class="hint">
      ${msg(
        'U kunt bewaren waar het over gaat en welke taal u spreekt. Het blijft op dit apparaat tot u het verstuurt of wist, en hooguit een week. Is dit apparaat van een ander? Bewaar dan liever niets.',
        { id: 'callback-form-more.card-hint' },
      )}
    </p>
    <div role="status">
      ${isKept ? html`<p><strong>${msg('Bewaard op dit apparaat:', { id: 'callback-form-more.card-kept' })}</strong></p>` : nothing}
      ${
        unkept
          ? html`<p class="error">
              ${
                unkept === 'empty'
                  ? msg('Er staat nog niets om te bewaren.', { id: 'callback-form-more.card-nothing' })
                  : msg('Dit apparaat kan niets bewaren.', { id: 'callback-form-more.card-refused' })
              }
            </p>`
          : nothing
      }
      ${card.map(([name, text]) => html`<p class="kept" dir="auto">${labelOf(host, name, text)}</p>`)}
    </div>
    <p class="buttons">
      ${button(msg('Bewaar wat ik nu heb ingevuld', { id: 'callback-form-more.card-keep' }), () => {
        unkept = keepCard(host);
      })}
      ${
        isKept
          ? html`${button(msg('Zet het in dit formulier', { id: 'callback-form-more.card-use' }), () => {
              fillFrom(host);
            })}
            ${button(msg('Wis het', { id: 'callback-form-more.card-wipe' }), dropCard)}`
          : nothing
      }
    </p>
  </details>`;
}

/** What was chosen, in the words of the form; what was typed, as it was typed. */
function labelOf(host: WijkbrugCallbackForm, name: string, text: string): string {
  const chosen = fieldsOf(host, name).find(({ type, value }) => type === 'radio' && value === text);
  return chosen?.parentElement?.textContent.trim() ?? text;
}
