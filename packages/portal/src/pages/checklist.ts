import { renderChecklist } from '@wijkbrug/components/ssr.js';
import { fallback, languageHref, localeOf, type Page } from '../site.js';

export const checklistPage: Page = {
  path: '/checklist',
  title: 'Checklist voor het wijkteam',
  menu: 'Checklist',
  intro: 'Voor teams, leidinggevenden en partners: 32 stellingen om samen te bespreken.',
  script: 'checklist.js',
  body: (choice) =>
    renderChecklist({
      attributes: {
        lang: localeOf(choice),
        assessment: 'lindenhof',
        'language-href': languageHref(choice),
      },
      assets: '/wijkbrug/',
      fallback: fallback('Werkt de checklist niet?'),
    }),
};
