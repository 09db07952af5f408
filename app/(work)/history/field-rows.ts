import type { FieldRow } from '@/components/history/field-table';
import { fieldWords } from '@/lib/domain/audit/field-words';
import type { RowChange } from '@/lib/domain/history/net-changes';
import { IsoDay } from '@/lib/domain/shared/iso-day';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';

const words = messages.history.action;

/** Fields that say nothing to a reader. */
const SILENT = new Set(['id', 'nameKey', 'key', 'codeKey', 'emailKey', 'createdAt', 'createdBy', 'updatedAt', 'updatedBy', 'version', 'revision', 'sample']);

const { register, outreach, pipeline: { words: pipeline } } = messages;

/** What the codes of a field are called on its form; a field of a table is looked for before the field of any. */
const CODES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'organizations.kind': register.kinds, 'organizations.status': register.statuses,
  'activities.kind': outreach.kinds, 'activities.channel': outreach.channels, 'participations.attendance': outreach.attendances,
  'cases.stream': pipeline.streams, 'cases.stage': pipeline.stages, fromStage: pipeline.stages, toStage: pipeline.stages,
  confidentiality: outreach.confidentialities,
};

/** A stored value in words: names for ids, days and instants as people write them. */
export const valueInWords = (value: unknown, names: Readonly<Record<string, string>>, zone: string, codes: Readonly<Record<string, string>> = {}): string => {
  if (value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) return messages.audit.nothing;
  if (value instanceof Date) return format.instant(value, zone);
  if (typeof value === 'boolean') return value ? messages.history.yes : messages.history.no;
  if (typeof value === 'string') return names[value] ?? codes[value] ?? (IsoDay.safeParse(value).success ? format.day(value, 'full') : value);
  if (Array.isArray(value) && value.every((one) => typeof one !== 'object')) return value.map(String).join(', ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
};

const tableWords = (table: string) => table.replaceAll('_', ' ');

/** What changed, a line a field; a row that came or went is told by the fields it had. */
export const fieldRows = (changes: readonly RowChange[], names: Readonly<Record<string, string>>, zone: string): FieldRow[] =>
  changes.flatMap(({ table, key, before, after }) => {
    const what = names[key] ?? tableWords(table);
    const fields = Object.keys({ ...before, ...after }).filter((field) => !SILENT.has(field));
    const said = fields.filter((field) => before === null || after === null ? ((before ?? after)?.[field] ?? null) !== null : true);
    const saidOf = (field: string, row: Readonly<Record<string, unknown>>) => valueInWords(row[field], names, zone, CODES[`${table}.${field}`] ?? CODES[field]);
    return said.map((field, at) => ({
      id: `${table} ${key} ${field}`,
      key,
      what: at === 0 ? what : '',
      deed: at > 0 ? '' : before === null ? words.added : after === null ? words.removed : '',
      kind: tableWords(table),
      name: field,
      changed: before !== null && after !== null,
      field: fieldWords(field.replace(/Id$/, '')),
      from: before === null ? '' : saidOf(field, before),
      to: after === null ? '' : saidOf(field, after),
    }));
  });
