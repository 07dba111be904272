/**
 * What browsers' page translation does to a page: every text node goes into two `<font>` elements, and its words change.
 * The text node itself is kept, away from where the page's scripts left it.
 */
export function translatePage(root: ParentNode & Node, translate = (text: string): string => text.toUpperCase()): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    if (!text.data.trim()) continue;
    const outer = document.createElement('font');
    const inner = document.createElement('font');
    outer.append(inner);
    text.replaceWith(outer);
    text.data = translate(text.data);
    inner.append(text);
  }
}
