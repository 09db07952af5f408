import { messages } from '@/lib/messages';
import { DataTable, type Column } from '../ui/data-table';
import { EmptyState } from '../ui/empty-state';
import { ButtonLink } from '../ui/button-link';
import { Tag } from '../ui/tag';
import { Changes, type ChangedField } from './changes';

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
  changes: readonly ChangedField[];
  reason: string | null;
}

const texts = messages.audit;

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
