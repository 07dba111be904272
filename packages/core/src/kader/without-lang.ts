/** What is in a language of its own no more, now that other words stand in it. */
export function withoutLang<T extends { readonly lang?: unknown }>(thing: T): T {
  const copy = { ...thing };
  Reflect.deleteProperty(copy, 'lang');
  return copy;
}
