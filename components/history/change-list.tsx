import { messages } from '@/lib/messages';
import { Tag } from '../ui/tag';
import type { Undo } from '../ui/undo-now';
import type { FieldRow } from './field-table';
import type { HistoryRow } from './history-table';
import { PutBackButton, type PutBack } from './put-back-button';
import { UndoButton } from './undo-button';

export interface RecordChange {
  row: HistoryRow;
  fields: readonly FieldRow[];
}

interface ChangeListProps {
  of: { record: string; id: string };
  changes: readonly RecordChange[];
  undo: Undo;
  putBack: PutBack;
}

const { record: words, action } = messages.history;

/** The changes of one record, latest first: who, when and through what, then from what to what, each field with its way back. */
export function ChangeList({ of, changes, undo, putBack }: ChangeListProps) {
  return (
    <ol className="grid">
      {changes.map(({ row, fields }) => (
        <li key={row.id} className="border-b border-line p-3.5 last:border-b-0">
          <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
            <a className="inline-block first-letter:uppercase" href={`/history/${row.id}`}>{row.what}</a>
            <span className="muted flex-1">{[row.who, row.when, row.through, row.undone].filter(Boolean).join(' · ')}</span>
            {row.mayUndo ? <UndoButton id={row.id} what={row.what} again={row.isUndo} undo={undo} /> : null}
          </div>
          <dl className="mt-2 grid gap-1.5">
            {fields.map((field) => (
              <div key={field.id} className="flex flex-wrap items-baseline gap-x-2">
                <dt className="muted">{[field.what === '' || field.key === of.id ? null : field.what, field.field].filter(Boolean).join(', ')}{field.deed && field.key !== of.id ? <> <Tag>{field.deed}</Tag></> : null}</dt>
                <dd className="min-w-0 flex-1 whitespace-pre-line">
                  {field.from === '' ? null : <><del className="muted">{field.from}</del> <span aria-hidden="true">→</span><span className="sr-only">{action.to}</span> </>}
                  {field.to}
                </dd>
                {field.changed && field.key === of.id ? <PutBackButton input={{ ...of, action: row.id, field: field.name }} what={`${field.field}: ${field.from}`} putBack={putBack} /> : null}
              </div>
            ))}
          </dl>
          {fields.filter((field) => field.changed && field.key === of.id).length > 1
            ? <p className="mt-2"><PutBackButton input={{ ...of, action: row.id }} what={row.when} label={words.wholeBack} putBack={putBack} /></p> : null}
        </li>
      ))}
    </ol>
  );
}
