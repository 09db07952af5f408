import type { SearchRecord } from '@/lib/domain/search/search-record';

/** What a kind of record is found by: a select of (record, record_id, text), its title as the first line. Said in words both engines understand. */
export type SearchSource = {
  /** One word: the index of words takes it as one, so that few of a kind are found quickly among many of another. */
  record: SearchRecord;
  table: string;
  /** Over the table as `r`. */
  text: string;
  /** The columns of the table the text is made of. */
  columns: readonly string[];
  /** Tables whose rows are part of the text, with the column that names the record. */
  parts: readonly { table: string; of: string; columns: readonly string[] }[];
};

const lines = (title: string, ...rest: string[]) => [title, ...rest].map((part) => `coalesce(${part}, '')`).join(` || '\n' || `);
const partsText = (table: string, column: string, of: string) => `(select string_agg(p.${column}, ' ') from ${table} p where p.${of} = r.id)`;

export const SEARCH_SOURCES: readonly SearchSource[] = [
  {
    record: 'activity', table: 'activities', columns: ['summary', 'details', 'place'],
    text: lines('r.summary', 'r.details', 'r.place', partsText('topics', 'text', 'activity_id')),
    parts: [{ table: 'topics', of: 'activity_id', columns: ['text'] }],
  },
  { record: 'file', table: 'attachments', columns: ['file_name'], text: lines('r.file_name'), parts: [] },
  {
    record: 'case', table: 'cases', columns: ['code_name', 'about', 'source_text', 'lost_note', 'next_step'],
    text: lines('r.code_name', 'r.about', 'r.source_text', 'r.lost_note', 'r.next_step'), parts: [],
  },
  // Everybody who sees the pipeline knows a case by its code name; what else it says is for its readers.
  { record: 'casecode', table: 'cases', columns: ['code_name'], text: lines('r.code_name'), parts: [] },
  {
    record: 'initiative', table: 'initiatives', columns: ['title', 'purpose', 'technology_focus', 'policy_environment'],
    text: lines('r.title', 'r.purpose', 'r.technology_focus', 'r.policy_environment'), parts: [],
  },
  { record: 'report', table: 'issued_reports', columns: ['title', 'note'], text: lines('r.title', 'r.note'), parts: [] },
  {
    record: 'meeting', table: 'meetings', columns: ['place'],
    text: lines('r.place', partsText('agenda_items', 'title', 'meeting_id'), partsText('meeting_decisions', 'text', 'meeting_id')),
    parts: [{ table: 'agenda_items', of: 'meeting_id', columns: ['title'] }, { table: 'meeting_decisions', of: 'meeting_id', columns: ['text'] }],
  },
  { record: 'series', table: 'meeting_series', columns: ['title', 'place'], text: lines('r.title', 'r.place'), parts: [] },
  { record: 'survey', table: 'surveys', columns: ['name', 'about'], text: lines('r.name', 'r.about'), parts: [] },
];

/** No longer than an index of words takes; an apostrophe joins ("O'Brien" is one word), as in the key of a name. */
const LONGEST = 20_000;

const selected = ({ record, table, text }: SearchSource) =>
  `select '${record}' as record, r.id as record_id, substr(replace(replace(${text}, '''', ''), '\u2019', ''), 1, ${LONGEST}) as text from ${table} r`;

/** All that is found by its words, as it must stand in `search_entries`. */
export const searchTexts = (): string => SEARCH_SOURCES.map(selected).join(' union all ');
