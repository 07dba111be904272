import { readFile } from 'node:fs/promises';
import { renderTeamExplainer } from '@wijkbrug/components/ssr.js';
import { escapeHtml, fallback, languageHref, localeOf, phone, type Choice, type Page } from '../site.js';

const question = 'Vragen over het wijkteam?';
const intro = 'Heeft u een vraag over geld, wonen, gezondheid of uw gezin? Hier leest u wat het wijkteam doet.';

/** The explainer, drawn on the server. @param more attributes */
const drawn =
  (more: Readonly<Record<string, string>> = {}): Page['body'] =>
  async (choice) =>
    renderTeamExplainer({
      attributes: {
        lang: localeOf(choice),
        team: '/data/team.json',
        phone,
        'language-href': languageHref(choice),
        ...more,
      },
      assets: '/wijkbrug/',
      team: await readFile(new URL('../../data/team.json', import.meta.url), 'utf8'),
      fallback: fallback(question),
    });

export const teamPage: Page = {
  path: '/',
  title: 'Wijkteam Lindenhof',
  menu: 'Wijkteam',
  intro,
  script: 'team-explainer.js',
  body: drawn({ 'ask-action': '/vragen' }),
};

export const youthPage: Page = {
  path: '/jongeren',
  title: 'Wijkteam Lindenhof, voor jongeren',
  menu: 'Jongeren',
  intro: 'Ben je 12 tot en met 23 jaar? Hier lees je wat het wijkteam doet, en wat jij zelf mag vragen.',
  script: 'team-explainer.js',
  body: drawn({ audience: 'youth', 'ask-action': '/vragen' }),
};

/** What a CMS pastes: an address and a telephone number. */
const snippet =
  (team: string) =>
  ({ lang }: Choice): Promise<string> =>
    Promise.resolve(
      `<wijkbrug-team-explainer lang="${escapeHtml(lang)}" team="${team}" phone="${phone}">${fallback(question)}</wijkbrug-team-explainer>`,
    );

export const snippetPage: Page = {
  path: '/snippet',
  title: 'Wijkteam Lindenhof, als snippet',
  intro,
  script: 'wijkbrug.iife.js',
  body: snippet('/data/team.json'),
};

export const brokenPage: Page = {
  path: '/broken',
  title: 'Wijkteam Lindenhof, met kapotte gegevens',
  intro,
  script: 'wijkbrug.iife.js',
  body: snippet('/data/broken.json'),
};
