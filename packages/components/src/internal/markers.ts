/** Attributes that hold an address: in a marker it has to be on the page's own site. */
export const isAddress = (attribute: string): boolean => /(^|-)(team|src|action|areas|tiles|href)$/.test(attribute);
/** What a marker can become. */
const names = ['team-explainer', 'sociale-kaart', 'callback-form', 'checklist'];
/** Links by visitors, as systems for comments mark them, become nothing. */
const marked = 'div[data-wijkbrug], a[href*="wijkbrug="]:not([rel~="ugc"], [rel~="nofollow"])';

/**
 * For a CMS that takes out tags that it does not know: markers become elements, with the marker's content inside, also
 * when they come later.
 *
 * - `<div data-wijkbrug="team-explainer" data-team="/data/team.json">…</div>`: each `data-` attribute is an attribute
 * - `<a href="/wijkteam?wijkbrug=team-explainer&team=/data/team.json">…</a>`: each parameter is one, and the link itself
 *   stays inside for when nothing loads
 *
 * Who may write a link, a comment even, could so place an element. Therefore its data can only come from this site.
 */
export function watchMarkers(root: HTMLElement): void {
  const upgradeAll = (): void => {
    for (const marker of root.querySelectorAll<HTMLElement>(marked)) upgrade(marker);
  };
  upgradeAll();
  new MutationObserver(upgradeAll).observe(root, { childList: true, subtree: true });
}

function upgrade(marker: HTMLElement): void {
  const link = marker instanceof HTMLAnchorElement;
  // A link inside an element was upgraded before.
  if (link && marker.parentElement?.localName.startsWith('wijkbrug-')) return;
  const { wijkbrug: name = '', ...attributes } = link ? parametersOf(marker) : dataOf(marker);
  if (!/^[a-z]+(-[a-z]+)*$/.test(name)) return;
  if (!names.includes(name)) {
    console.warn(
      `A marker asks for “${name}”, which is no element of this library. Write one of: ${names.join(', ')}.`,
    );
  }
  const element = document.createElement(`wijkbrug-${name}`);
  if (marker.lang) element.lang = marker.lang;
  for (const [key, value = ''] of Object.entries(attributes)) {
    const attribute = key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    if (isSafe(attribute, value)) element.setAttribute(attribute, value);
    else if (isAddress(attribute)) {
      const mend =
        'A marker takes addresses of this site only: put the file or the server on it, or use the element itself.';
      console.warn(`<wijkbrug-${name}> ${attribute}="${value}" was left out. ${mend}`);
    }
  }
  marker.replaceWith(element);
  element.append(...(link ? [marker] : marker.childNodes));
}

function parametersOf({ search }: HTMLAnchorElement): Record<string, string | undefined> {
  return Object.fromEntries(new URLSearchParams(search));
}

const dataOf = ({ dataset }: HTMLElement): Record<string, string | undefined> =>
  Object.fromEntries(Object.entries(dataset));

function isSafe(attribute: string, value: string): boolean {
  if (!/^[a-z]+(-[a-z]+)*$/.test(attribute) || /^(on|data-|style$|slot$|is$)/.test(attribute)) return false;
  // A link resolves an address without throwing.
  const { origin } = Object.assign(document.createElement('a'), { href: value });
  return !isAddress(attribute) || origin === location.origin;
}
