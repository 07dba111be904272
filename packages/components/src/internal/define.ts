import { idle } from './idle.js';
import { onServer } from './on-server.js';

/**
 * Registers an element, unless the page has it already: the script may be loaded twice. What a server drew can be read
 * as it stands, so there the element waits until the browser has painted it.
 */
export function define(name: string, element: CustomElementConstructor): void {
  const register = (): void => {
    if (!customElements.get(name)) customElements.define(name, element);
  };
  const drawnByServer = !onServer && document.querySelector(name)?.shadowRoot;
  if (drawnByServer) void idle().then(register);
  else register();
}
