import type { Kader, KaderTexts } from './types.js';
import { withoutLang } from './without-lang.js';

/**
 * Puts the words of another language into a kader. A statement without a translation keeps its own text and says in
 * which language that is.
 */
export function localizeKader(kader: Kader, texts: KaderTexts): Kader {
  const { locale, title, attribution, review } = texts;
  return {
    ...kader,
    locale,
    title,
    attribution,
    review,
    chapters: kader.chapters.map((chapter) => ({
      ...chapter,
      title: texts.chapters[chapter.id] ?? chapter.title,
      sections: chapter.sections.map((part) => ({ ...part, title: texts.sections[part.id] ?? part.title })),
    })),
    groups: kader.groups.map((group) => ({ ...group, title: texts.groups[group.id] ?? group.title })),
    statements: kader.statements.map((statement) => {
      const text = texts.statements[statement.id];
      if (text === undefined) return { ...statement, lang: statement.lang ?? kader.locale };
      return { ...withoutLang(statement), text };
    }),
  };
}
