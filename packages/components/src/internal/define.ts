/** Registers an element, unless the page has it already: the script may be loaded twice. */
export function define(name: string, element: CustomElementConstructor): void {
  if (!customElements.get(name)) customElements.define(name, element);
}
