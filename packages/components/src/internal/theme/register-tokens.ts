import { registrations } from '../../generated/tokens.js';

let done = false;

/** Tells the browser the type of our colours and lengths, so that an invalid value in a theme becomes our default. */
export function registerTokens(): void {
  if (done || !('registerProperty' in CSS)) return;
  done = true;
  for (const [name, syntax, initialValue] of registrations) {
    try {
      CSS.registerProperty({ name, syntax, initialValue, inherits: true });
    } catch {
      // Another copy of the library on this page was first.
    }
  }
}
