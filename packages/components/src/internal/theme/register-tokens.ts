import { registrations } from '../../generated/registrations.js';

let registered = false;

/**
 * Tells the browser which of our internal properties are colours and lengths. An invalid or empty value in a theme then
 * becomes our default, and computed values are resolved, which the contrast guard needs.
 */
export function registerTokens(): void {
  if (registered || typeof CSS === 'undefined' || !('registerProperty' in CSS)) return;
  registered = true;
  for (const [name, syntax, initialValue] of registrations) {
    try {
      CSS.registerProperty({ name, syntax, initialValue, inherits: true });
    } catch {
      // Another copy of the library was first. Or the browser refuses the value: the layer works without, only less well.
    }
  }
}
