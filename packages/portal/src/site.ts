import { locales, matchLocale, ownNames, type Locale } from '@wijkbrug/core/locale.js';
import { themes, type ThemeName } from './themes.js';

/** What a visitor chose, all in the address: the portal keeps nothing. */
export interface Choice {
  readonly lang: string;
  readonly theme: ThemeName;
}

/** A page of the site, around one element. */
export interface Page {
  readonly path: string;
  readonly title: string;
  /** In the tab, where that is not the title: what came of what was sent, heard first without a script. */
  readonly tabTitle?: string | undefined;
  readonly intro: string;
  /** What the menu calls it; a page without a name here is not in the menu. */
  readonly menu?: string;
  /** The script of the page, from the folder of the library; none on a page without an element. */
  readonly script?: string;
  /** @param search what else the address says */
  readonly body: (choice: Choice, search: URLSearchParams) => Promise<string>;
}

export const phone = '085 000 00 00';

/** The page's own content for when nothing loads. */
export const fallback = (question: string): string =>
  `<p>${question} Bel <a href="tel:${phone.replaceAll(' ', '')}">${phone}</a>.</p>`;

/** The language that an element is asked for; one that does not have it speaks Dutch. */
export const localeOf = ({ lang }: Choice): Locale => matchLocale(lang, locales) ?? 'nl';

export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** The choice as a query, with a change; empty when there is nothing to tell. */
export function query(choice: Choice, change: Partial<Choice> = {}): string {
  const { lang, theme } = { ...choice, ...change };
  const parameters = new URLSearchParams({
    ...(lang !== 'nl' && { lang }),
    ...(theme !== 'none' && { theme }),
  }).toString();
  return parameters && `?${parameters}`;
}

/** The address of a page in another language, with `{lang}` for the language. */
export const languageHref = (choice: Choice): string =>
  query(choice, { lang: '{lang}' }).replace('%7Blang%7D', '{lang}');

/** The pages that the menu names. */
export type Menu = readonly Page[];

/** One whole page of the site around a body. */
export function layout(page: Page, menu: Menu, choice: Choice, body: string): string {
  const theme = themes[choice.theme];
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.tabTitle ?? page.title} - gemeente Lindenwaard</title>
${theme.file ? `<link rel="stylesheet" href="/themes/${choice.theme}.css">` : ''}
<link rel="stylesheet" href="/wijkbrug/wijkbrug.css">
<link rel="stylesheet" href="/public/portal.css">
<link rel="icon" href="/public/icon.svg">
${page.script ? scriptTag(page.script) : ''}
<script type="module" src="/public/portal.js"></script>
</head>
<body class="portal ${theme.className}">
<a class="skip" href="#main">Naar de inhoud</a>
<header class="header">
<p class="brand"><a href="/${query(choice)}">Gemeente Lindenwaard</a></p>
<nav aria-label="Hoofdmenu"><ul>${menu.map((item) => menuItem(item, page, choice)).join('')}</ul></nav>
</header>
<main id="main">
<h1>${page.title}</h1>
<p class="intro">${page.intro}</p>
${body}
</main>
<footer class="footer">
<p>Dit is een voorbeeld. De gemeente Lindenwaard bestaat niet.</p>
<nav aria-label="Huisstijl"><ul>${themeLinks(page, choice)}</ul></nav>
<nav aria-label="Taal"><ul>${languageLinks(page, choice)}</ul></nav>
</footer>
</body>
</html>
`;
}

const scriptTag = (file: string): string =>
  file.endsWith('.iife.js')
    ? `<script src="/wijkbrug/${file}" defer></script>`
    : `<script type="module" src="/wijkbrug/${file}"></script>`;

const menuItem = (item: Page, page: Page, choice: Choice): string =>
  `<li><a href="${item.path}${query(choice)}"${item === page ? ' aria-current="page"' : ''}>${item.menu ?? item.title}</a></li>`;

const themeLinks = ({ path }: Page, choice: Choice): string =>
  Object.entries(themes)
    .map(([name, { label }]) => {
      const current = name === choice.theme ? ' aria-current="true"' : '';
      return `<li><a href="${path}${query(choice, { theme: name as ThemeName })}"${current}>${label}</a></li>`;
    })
    .join('');

const languageLinks = ({ path }: Page, choice: Choice): string =>
  locales
    .map(
      (lang) =>
        `<li><a href="${path}${query(choice, { lang })}" hreflang="${lang}" lang="${lang}">${ownNames[lang]}</a></li>`,
    )
    .join('');
