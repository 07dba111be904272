/** How many elements in a tree need a style sheet. */
const uses = new WeakMap<CSSStyleSheet, WeakMap<Document | ShadowRoot, number>>();

/**
 * Adds a style sheet to the tree that an element stands in, once, and takes it out again when the last element left.
 *
 * @returns a function that gives the sheet up
 */
export function adoptSheet(element: Element, sheet: CSSStyleSheet): () => void {
  const root = element.getRootNode() as Document | ShadowRoot;
  const counts = uses.get(sheet) ?? new WeakMap<Document | ShadowRoot, number>();
  uses.set(sheet, counts);
  const before = counts.get(root) ?? 0;
  counts.set(root, before + 1);
  if (before === 0) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return () => {
    const left = (counts.get(root) ?? 1) - 1;
    counts.set(root, left);
    if (left === 0) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((adopted) => adopted !== sheet);
  };
}
