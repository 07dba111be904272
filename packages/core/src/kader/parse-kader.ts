import { DataError } from '../errors.js';
import { parseJson } from '../parse-json.js';
import { locales } from '../locale/locales.js';
import { refuseDeep } from '../nesting.js';
import type { Review } from '../team-explainer/types.js';
import { Place } from './read.js';
import type { Chapter, Kader, Section, SourceRef, Statement, StatementGroup, Work } from './types.js';

/** The format name that a kader file carries. */
export const kaderFormat = 'wijkbrug-kader/1';

/** A kader as a file, which `parseKader` reads. */
export interface KaderFile extends Kader {
  /** Address of the JSON Schema, for editors that help with it. */
  readonly $schema?: string;
  readonly format: typeof kaderFormat;
}

/**
 * Reads a kader: another version, or a municipality's own statements. A kader is a whole, so one mistake refuses the
 * file: a statement that is silently left out would go unanswered.
 *
 * @param json text of the file
 * @param file its name or address, for the errors
 * @throws DataError that names the place and the mend
 */
export function parseKader(json: string, file: string): Kader {
  const parsed = parseJson(json, file);
  refuseDeep(parsed, file);
  const root = new Place(parsed, file);
  const format = root.at('format');
  if (format.value !== kaderFormat) {
    format.fail(
      'unknown-value',
      `Write "format": "${kaderFormat}"; another format needs another version of the library.`,
    );
  }
  const kader: Kader = {
    id: root.at('id').text(),
    version: root.at('version').text(),
    locale: root.at('locale').oneOf(locales),
    title: root.at('title').text(),
    attribution: root.at('attribution').text(),
    works: root.at('works').map(readWork),
    chapters: root.at('chapters').list(readChapter),
    groups: root.at('groups').list(readGroup),
    statements: root.at('statements').list(readStatement),
    review: readReview(root.at('review')),
  };
  checkReferences(kader, file);
  return kader;
}

const texts = (place: Place): readonly string[] => (place.absent ? [] : place.list((item) => item.text()));

const readWork = (place: Place): Work => ({
  citation: place.at('citation').text(),
  rights: place.at('rights').text(),
});

/** @internal */
export const readSource = (place: Place): SourceRef => ({
  work: place.at('work').text(),
  heading: place.at('heading').text(),
});

const readSection = (place: Place): Section => ({
  id: place.at('id').text(),
  title: place.at('title').text(),
  source: readSource(place.at('source')),
});

const readChapter = (place: Place): Chapter => ({
  id: place.at('id').text(),
  title: place.at('title').text(),
  role: place.at('role').oneOf(['block', 'process', 'front', 'back']),
  sections: place.at('sections').list(readSection),
});

const readGroup = (place: Place): StatementGroup => ({
  id: place.at('id').text(),
  chapter: place.at('chapter').text(),
  title: place.at('title').text(),
});

const readStatement = (place: Place): Statement => {
  const lang = place.at('lang');
  const replaces = texts(place.at('replaces'));
  return {
    id: place.at('id').text(),
    order: place.at('order').count(),
    group: place.at('group').text(),
    text: place.at('text').text(),
    targetSection: place.at('targetSection').text(),
    entries: texts(place.at('entries')),
    objections: texts(place.at('objections')),
    barriers: texts(place.at('barriers')),
    ...(replaces.length > 0 && { replaces }),
    source: readSource(place.at('source')),
    ...(!lang.absent && { lang: lang.oneOf(locales) }),
  };
};

const readReview = (place: Place): Review => {
  const by = place.at('by');
  const on = place.at('on');
  return {
    status: place.at('status').oneOf(['source', 'machine', 'reviewed']),
    ...(!by.absent && { by: by.text() }),
    ...(!on.absent && { on: on.date() }),
  };
};

/** Ids are unique, the order counts up from 1, and what a statement names is there. */
function checkReferences(kader: Kader, file: string): void {
  const sections = kader.chapters.flatMap((chapter) => chapter.sections);
  unique(kader.chapters, (index) => `chapters[${index}]`, file);
  const sectionPaths = kader.chapters.flatMap(({ sections: own }, at) =>
    own.map((_, index) => `chapters[${at}].sections[${index}]`),
  );
  unique(sections, (index) => sectionPaths[index] ?? '', file);
  unique(kader.groups, (index) => `groups[${index}]`, file);
  unique(kader.statements, (index) => `statements[${index}]`, file);
  const known = (things: readonly { readonly id: string }[]) => new Set(things.map(({ id }) => id));
  const [chapterIds, sectionIds, groupIds] = [known(kader.chapters), known(sections), known(kader.groups)];
  const workKeys = new Set(Object.keys(kader.works));
  const check = (path: string, value: string, among: ReadonlySet<string>, what: string) => {
    if (among.has(value)) return;
    const mend = `There is no such ${what}; write one of: ${[...among].join(', ')}.`;
    throw new DataError({ code: 'unknown-value', file, path, value, mend });
  };
  kader.groups.forEach((group, index) => {
    check(`groups[${index}].chapter`, group.chapter, chapterIds, 'chapter');
  });
  kader.statements.forEach((statement, index) => {
    const path = `statements[${index}]`;
    check(`${path}.group`, statement.group, groupIds, 'group');
    check(`${path}.targetSection`, statement.targetSection, sectionIds, 'section');
    check(`${path}.source.work`, statement.source.work, workKeys, 'work');
    if (statement.order !== index + 1) {
      const mend = `Number the statements in the order of the list: ${index + 1} here.`;
      throw new DataError({ code: 'wrong-type', file, path: `${path}.order`, value: statement.order, mend });
    }
  });
}

function unique(things: readonly { readonly id: string }[], pathOf: (index: number) => string, file: string): void {
  const seen = new Set<string>();
  for (const [index, { id }] of things.entries()) {
    if (seen.has(id)) {
      throw new DataError({
        code: 'wrong-type',
        file,
        path: `${pathOf(index)}.id`,
        value: id,
        mend: 'Give each its own id: answers are kept under it.',
      });
    }
    seen.add(id);
  }
}
