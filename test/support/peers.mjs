// Search libraries, each set up as its documentation says for what we do: beginnings of words, one slip from four
// letters, all of the words, a name above a text; with our folding of letters where they let us.
import { create, insertMultiple, search as searchOrama } from '@orama/orama';
import { Index as FlexIndex } from 'flexsearch';
import Fuse from 'fuse.js';
import lunr from 'lunr';
import MiniSearch from 'minisearch';
import { wordsOf } from '@wijkbrug/core/sociale-kaart/search.js';

/** What a library gets to see of an entry. */
export const textsOf = (record) => ({
  id: record.id,
  name: [record.name, record.alternateName].filter(Boolean).join(' '),
  text: [
    record.organization,
    ...(record.keywords ?? []),
    ...Object.values(record.description ?? {}),
    record.eligibility,
    record.fees,
    record.application,
    ...Object.values(record.place ?? {}).filter((value) => typeof value === 'string'),
  ]
    .filter(Boolean)
    .join(' '),
});

const folded = (record) => {
  const { id, name, text } = textsOf(record);
  return { id, name: wordsOf(name).join(' '), text: wordsOf(text).join(' ') };
};

/** MiniSearch, as the figures have it. */
export function miniSearch(records) {
  const index = new MiniSearch({
    fields: ['name', 'text'],
    tokenize: wordsOf,
    processTerm: (term) => term,
    searchOptions: {
      prefix: true,
      fuzzy: (term) => (term.length >= 4 ? 1 : false),
      combineWith: 'AND',
      boost: { name: 3 },
    },
  });
  index.addAll(records.map(textsOf));
  return { name: 'MiniSearch', index, find: async (query) => index.search(query).map(({ id }) => id) };
}

function flexSearch(records) {
  const index = new FlexIndex({ tokenize: 'forward', encode: wordsOf });
  records.map(folded).forEach(({ name, text }, number) => index.add(number, `${name} ${text}`));
  return { name: 'FlexSearch', find: async (query) => index.search(query, 1000).map((number) => records[number].id) };
}

async function orama(records) {
  const db = create({ schema: { name: 'string', text: 'string' } });
  await insertMultiple(db, records.map(folded));
  const find = async (query) => {
    const term = wordsOf(query).join(' ');
    const { hits } = await searchOrama(db, { term, tolerance: 1, threshold: 0, boost: { name: 3 }, limit: 1000 });
    return hits.map(({ document }) => document.id);
  };
  return { name: 'Orama', find };
}

function fuse(records) {
  const index = new Fuse(records.map(folded), {
    keys: [{ name: 'name', weight: 3 }, 'text'],
    ignoreDiacritics: true,
    ignoreLocation: true,
    threshold: 0.3,
    useTokenSearch: true,
  });
  return { name: 'Fuse', find: async (query) => index.search(wordsOf(query).join(' ')).map(({ item }) => item.id) };
}

function lunrIndex(records) {
  const index = lunr(function build() {
    this.pipeline.reset();
    this.searchPipeline.reset();
    this.ref('id');
    this.field('name', { boost: 3 });
    this.field('text');
    for (const record of records) this.add(folded(record));
  });
  const find = async (query) => {
    const hits = index.query((clause) => {
      for (const word of wordsOf(query)) {
        const presence = lunr.Query.presence.REQUIRED;
        const wildcard = lunr.Query.wildcard.TRAILING;
        clause.term(word, { presence, wildcard, ...(word.length >= 4 && { editDistance: 1 }) });
      }
    });
    return hits.map(({ ref }) => ref);
  };
  return { name: 'Lunr', find };
}

/** All of them over the same entries. `find` gives ids, best first. */
export const peers = async (records) => [
  miniSearch(records),
  flexSearch(records),
  await orama(records),
  fuse(records),
  lunrIndex(records),
];
