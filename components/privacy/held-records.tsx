import { Panel } from '@/components/ui/panel';
import { Tag } from '@/components/ui/tag';
import { HELD_RECORDS, type HeldRecord } from '@/lib/domain/privacy/held-record';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';

const nameOf = (field: string): string => Object.entries(messages.privacy.fields).find(([key]) => key === field)?.[1] ?? field;

/** Records by kind, each field under its name. */
export function HeldRecords({ records }: { records: readonly HeldRecord[] }) {
  const words = messages.privacy.records;
  return HELD_RECORDS.map((kind) => ({ kind, held: records.filter(({ record }) => record === kind) })).filter(({ held }) => held.length > 0).map(({ kind, held }) => (
    <Panel key={kind} title={words[kind]} note={format.number(held.length)}>
      <ul className="grid gap-4">
        {held.map(({ recordId, day, level, fields }) => (
          <li key={recordId}>
            <p className="muted text-xs">{day ? format.day(day, 'year') : null} {level === 'internal' || level === 'public' ? null : <Tag tone="warn">{messages.outreach.confidentialities[level]}</Tag>}</p>
            <dl className="pairs">
              {fields.map(({ field, value }) => <div key={field}><dt>{nameOf(field)}</dt><dd className="whitespace-pre-line">{value}</dd></div>)}
            </dl>
          </li>
        ))}
      </ul>
    </Panel>
  ));
}
