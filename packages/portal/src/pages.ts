import { readFile } from 'node:fs/promises';
import { renderTeamExplainer } from '@wijkbrug/components/ssr.js';
import { contentLocales } from '@wijkbrug/content';
import { matchLocale, ownNames } from '@wijkbrug/core/locale.js';
import { themes, type ThemeName } from './themes.js';

/** What a visitor chose, all in the address: the portal keeps nothing. */
export interface Choice {
  readonly lang: string;
  readonly theme: ThemeName;
}

const phone = '085 000 00 00';

/** The pages, each with the element that it shows. */
const pages = {
  home: { title: 'Wijkteam Lindenhof', element: serverRendered, script: 'module' },
  snippet: { title: 'Wijkteam Lindenhof, als snippet', element: pasted('/data/team.json'), script: 'classic' },
  broken: {
    title: 'Wijkteam Lindenhof, met kapotte gegevens',
    element: pasted('/data/broken.json'),
    script: 'classic',
  },
} as const;

export type PageName = keyof typeof pages;

export const isPageName = (name: string): name is PageName => Object.hasOwn(pages, name);

const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

const query = (choice: Choice, change: Partial<Choice>): string => {
  const { lang, theme } = { ...choice, ...change };
  return `?${new URLSearchParams({ ...(lang !== 'nl' && { lang }), ...(theme !== 'none' && { theme }) }).toString()}`;
};

/** The page's own content for when nothing loads. */
const fallback = `<p>Vragen over het wijkteam? Bel <a href="tel:0850000000">${phone}</a>.</p>`;

async function serverRendered(choice: Choice): Promise<string> {
  const team = await readFile(new URL('../data/team.json', import.meta.url), 'utf8');
  return renderTeamExplainer({
    attributes: {
      lang: matchLocale(choice.lang, contentLocales) ?? 'nl',
      team: '/data/team.json',
      phone,
      'language-href': query(choice, { lang: '{lang}' }).replace('%7Blang%7D', '{lang}'),
    },
    assets: '/wijkbrug/',
    team,
    fallback,
  });
}

function pasted(team: string): (choice: Choice) => Promise<string> {
  return ({ lang }) =>
    Promise.resolve(
      `<wijkbrug-team-explainer lang="${escape(lang)}" team="${team}" phone="${phone}">${fallback}</wijkbrug-team-explainer>`,
    );
}

/** One whole page. */
export async function renderPage(name: PageName, choice: Choice): Promise<string> {
  const { title, element, script } = pages[name];
  const theme = themes[choice.theme];
  const path = name === 'home' ? '/' : `/${name}`;
  const themeLinks = Object.entries(themes).map(([key, { label }]) => {
    const current = key === choice.theme ? ' aria-current="true"' : '';
    return `<li><a href="${path}${query(choice, { theme: key as ThemeName })}"${current}>${label}</a></li>`;
  });
  const languageLinks = contentLocales.map(
    (lang) => `<a href="${path}${query(choice, { lang })}" hreflang="${lang}" lang="${lang}">${ownNames[lang]}</a>`,
  );
  const scriptTag =
    script === 'module'
      ? '<script type="module" src="/wijkbrug/wijkbrug.js"></script>'
      : '<script src="/wijkbrug/wijkbrug.iife.js" defer></script>';
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} - gemeente Lindenwaard</title>
${theme.file ? `<link rel="stylesheet" href="/themes/${choice.theme}.css">` : ''}
<link rel="stylesheet" href="/wijkbrug/wijkbrug.css">
<link rel="stylesheet" href="/public/portal.css">
<link rel="icon" href="/public/icon.svg">
${scriptTag}
</head>
<body class="portal ${theme.className}">
<a class="skip" href="#main">Naar de inhoud</a>
<header class="header">
<p class="brand"><a href="/${query(choice, {})}">Gemeente Lindenwaard</a></p>
<nav aria-label="Hoofdmenu"><ul>
<li><a href="/${query(choice, {})}"${name === 'home' ? ' aria-current="page"' : ''}>Wijkteam</a></li>
<li><a href="/snippet${query(choice, {})}"${name === 'snippet' ? ' aria-current="page"' : ''}>Als snippet</a></li>
</ul></nav>
</header>
<main id="main">
<h1>${title}</h1>
<p class="intro">Heeft u een vraag over geld, wonen, gezondheid of uw gezin? Hier leest u wat het wijkteam doet.</p>
${await element(choice)}
</main>
<footer class="footer">
<p>Dit is een voorbeeld. De gemeente Lindenwaard bestaat niet.</p>
<nav aria-label="Huisstijl"><ul>${themeLinks.join('')}</ul></nav>
<p>${languageLinks.join(' · ')}</p>
</footer>
</body>
</html>
`;
}
