/**
 * The nearest `lang` of an element by HTML's rule: its own, else the nearest ancestor's, crossing from a shadow root to
 * its host.
 */
export function langOf(element: Element): string | null {
  for (let current: Element | undefined = element; current; current = hostOf(current)) {
    const hit = current.closest('[lang]');
    if (hit) return hit.getAttribute('lang');
  }
  return null;
}

const hostOf = (element: Element): Element | undefined => {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
};

interface Watch {
  readonly observer: MutationObserver;
  readonly callbacks: Set<() => void>;
}

// One observer per tree, however many elements listen: we are a guest in the page.
const watches = new WeakMap<Node, Watch>();

/**
 * Calls back when any `lang` changes in the trees that an element stands in, from the nearest shadow root to the page: it
 * may be that of another element.
 *
 * @returns a function that stops it
 */
export function observeLang(element: Element, callback: () => void): () => void {
  const roots: Node[] = [];
  for (let current: Element | undefined = element; current; current = hostOf(current))
    roots.push(current.getRootNode());
  for (const root of roots) {
    const watch = watches.get(root) ?? startWatch(root);
    watch.callbacks.add(callback);
  }
  return () => {
    for (const root of roots) {
      const watch = watches.get(root);
      watch?.callbacks.delete(callback);
      if (watch?.callbacks.size === 0) {
        watch.observer.disconnect();
        watches.delete(root);
      }
    }
  };
}

function startWatch(root: Node): Watch {
  const callbacks = new Set<() => void>();
  const observer = new MutationObserver(() => {
    for (const callback of callbacks) callback();
  });
  observer.observe(root, { subtree: true, attributeFilter: ['lang'] });
  const watch = { observer, callbacks };
  watches.set(root, watch);
  return watch;
}
