import { messages } from '@/lib/messages';
import { DataTable, type Column } from '../ui/data-table';
import { EmptyState } from '../ui/empty-state';
import { ButtonLink } from '../ui/button-link';
import { Disclosure } from '../ui/disclosure';
import { Tag } from '../ui/tag';

export interface AuditRow {
  seq: number;
  when: string;
  who: string;
  deed: string;
  /** 'organization', 'account' ... in words. */
  record: string;
  recordName: string | null;
  recordHref: string | null;
  level: string | null;
  /** Field by field; `value` is null where only a digest is kept. */
  changes: readonly { field: string; value: string | null }[];
  reason: string | null;
}

const texts = messages.audit;

const Changes = ({ changes, reason }: Pick<AuditRow, 'changes' | 'reason'>) => (
  <>
    {changes.length > 0 ? (
      <Disclosure summary={changes.map(({ field }) => field).join(', ')}>
        <ul>
          {changes.map(({ field, value }) => (
            <li key={field}>
              {field}: {value ?? <span className="muted">{texts.hidden}</span>}
            </li>
          ))}
        </ul>
      </Disclosure>
    ) : null}
    {reason ? <span className="under">{`${texts.reason}: ${reason}`}</span> : null}
  </>
);

const columns: Column<AuditRow>[] = [
  { key: 'when', head: texts.when, className: 'nowrap', cell: ({ when, seq }) => <>{when}<span className="under">{`${texts.number} ${seq}`}</span></> },
  { key: 'who', head: texts.who, cell: ({ who }) => who },
  { key: 'what', head: texts.what, cell: ({ deed, level }) => <>{deed} {level ? <Tag tone="warn">{texts.sealed(level)}</Tag> : null}</> },
  {
    key: 'record', head: texts.record,
    cell: ({ record, recordName, recordHref }) => (
      <>
        {recordHref ? <a href={recordHref}>{recordName ?? record}</a> : (recordName ?? record)}
        {recordName ? <span className="under">{record}</span> : null}
      </>
    ),
  },
  { key: 'fields', head: texts.fields, cell: ({ changes, reason }) => <Changes changes={changes} reason={reason} /> },
];

export function AuditTable({ rows }: { rows: readonly AuditRow[] }) {
  const empty = (
    <EmptyState title={texts.empty} action={<ButtonLink href="/admin/audit">{texts.clear}</ButtonLink>}>
      {texts.emptyHint}
    </EmptyState>
  );
  return <DataTable caption={texts.title} columns={columns} rows={rows} rowKey={({ seq }) => String(seq)} empty={empty} stacked />;
}
