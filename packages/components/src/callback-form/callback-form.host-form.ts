import type { WijkbrugCallbackForm } from './callback-form.component.js';
import { check, showErrors } from './callback-form.submit.js';

const joined = new WeakSet<WijkbrugCallbackForm>();

/**
 * Takes part in a form of the page: what was filled in travels with it, and what must be mended holds it back. The names
 * of the fields are those of a request, after the name of the element when it has one.
 */
export function joinForm(host: WijkbrugCallbackForm): void {
  const { internals } = host;
  const sync = (): void => {
    if (!internals.form) return;
    const { request, errors } = check(host);
    const data = new FormData();
    for (const [field, value] of Object.entries(request ?? {})) {
      for (const text of [value].flat()) data.append(host.name ? `${host.name}-${field}` : field, text);
    }
    internals.setFormValue(data);
    const anchor = host.shadowRoot?.querySelector('input') ?? undefined;
    internals.setValidity(request ? {} : { customError: true }, request ? '' : (errors[0]?.field ?? '!'), anchor);
  };
  void host.updateComplete.then(sync);
  if (joined.has(host)) return;
  joined.add(host);
  host.addEventListener('invalid', (event) => {
    // Ours says it in the reader's language, at the fields.
    event.preventDefault();
    void showErrors(host, check(host).errors);
  });
  for (const sign of ['input', 'change']) host.shadowRoot?.addEventListener(sign, sync);
  // A form says that it is emptied before it is.
  host.shadowRoot?.addEventListener('reset', () => setTimeout(sync));
}
