/** Which explainer of its tree each one is, from 1 on. */
const numbers = new WeakMap<Element, number>();

/** Numbers the explainers of a tree in their order; who has a number keeps it, for as long as it stands there. */
function numberOf(host: Element): number {
  const all = [...(host.getRootNode() as ParentNode).querySelectorAll(host.localName)];
  for (const one of all) {
    if (numbers.has(one)) continue;
    const taken = all.map((other) => numbers.get(other));
    let free = 1;
    while (taken.includes(free)) free++;
    numbers.set(one, free);
  }
  return numbers.get(host) ?? 1;
}

/** Gives the number up when an explainer leaves its tree. */
export function giveUpIds(host: Element): void {
  numbers.delete(host);
}

/**
 * Makes the ids of a text differ from those of another explainer on the page, and what refers to them with them. The first
 * keeps its own: addresses of answers end with them.
 */
export function ownIds(host: Element): void {
  const number = numberOf(host);
  const end = number > 1 ? `--${number}` : '';
  for (const name of ['id', 'for', 'aria-describedby']) {
    for (const element of host.querySelectorAll(`:scope > [data-wijkbrug-reading] [${name}]`)) {
      const before = element.getAttribute(name) ?? '';
      const ids = before.split(' ').map((id) => id.replace(/--\d+$/, '') + end);
      const after = ids.join(' ');
      if (after !== before) element.setAttribute(name, after);
    }
  }
}
