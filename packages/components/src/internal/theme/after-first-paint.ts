import { guardContrast } from './contrast-guard.js';
import { registerTokens } from './register-tokens.js';

/** How to stop the guard of an element. */
const guards = new WeakMap<HTMLElement, () => void>();

/**
 * What may come after the first paint: broken values of a theme become our defaults, and faint colours are repaired, as
 * long as the element stands in a page and does not ask for the theme as it is.
 */
export function repairTheme(host: HTMLElement & { readonly contrast: string | undefined }): void {
  registerTokens();
  const stop = guards.get(host);
  if (host.isConnected && host.contrast !== 'theme') {
    if (!stop) guards.set(host, guardContrast(host));
  } else {
    stop?.();
    guards.delete(host);
  }
}
