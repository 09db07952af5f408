import { createHash } from 'node:crypto';
import { SEARCH_SOURCES, searchTexts, type SearchSource } from './search-sources';

/** What one row of a table does to the entry of a record. */
type Kept = { trigger: string; table: string; when: string; body: string };

const written = (view: string, record: string, id: string) =>
  `insert into search_entries (record, record_id, text) select record, record_id, text from ${view} where record = '${record}' and record_id = ${id}
   on conflict (record, record_id) do update set text = excluded.text where search_entries.text <> excluded.text`;

const ofSource = (view: string, source: SearchSource): Kept[] => {
  const { record, table, columns, parts } = source;
  const own = (verb: string, when: string, body: string): Kept => ({ trigger: `keep_search_${record}_${verb}`, table, when, body });
  const ofPart = (part: SearchSource['parts'][number]): Kept[] => [
    { verb: 'insert', when: 'insert', row: 'new' }, { verb: 'update', when: `update of ${part.columns.join(', ')}`, row: 'new' }, { verb: 'delete', when: 'delete', row: 'old' },
  ].map(({ verb, when, row }) => ({ trigger: `keep_search_${record}_${part.table}_${verb}`, table: part.table, when, body: written(view, record, `${row}.${part.of}`) }));
  return [
    own('insert', 'insert', written(view, record, 'new.id')),
    own('update', `update of ${columns.join(', ')}`, written(view, record, 'new.id')),
    own('delete', 'delete', `delete from search_entries where record = '${record}' and record_id = old.id`),
    ...parts.flatMap(ofPart),
  ];
};

/** The view's name tells what it was made from: another build's words are another view, and everything is made anew. */
export const SEARCH_VIEW = `search_texts_${createHash('sha256').update(JSON.stringify(SEARCH_SOURCES)).digest('hex').slice(0, 12)}`;

export const SEARCH_TRIGGER = 'keep_search_';
export const SEARCH_VIEWS = 'search_texts_';

export const searchTriggers = (): Kept[] => SEARCH_SOURCES.flatMap((source) => ofSource(SEARCH_VIEW, source));

export const makeSearchView = (): string => `create view ${SEARCH_VIEW} as ${searchTexts()}`;

/** In the order in which the records were made, so that the same records are the newest on both engines. */
export const FILL_SEARCH = [
  'delete from search_entries',
  `insert into search_entries (record, record_id, text) select record, record_id, text from ${SEARCH_VIEW} order by record, record_id`,
];
