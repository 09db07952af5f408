import { DataTable } from '@/components/ui/data-table';
import { fieldsOf } from '@/lib/domain/agreements/shareable';
import type { SharedValue } from '@/lib/domain/agreements/shared-facts';
import type { SharedKind } from '@/lib/domain/agreements/shared-kind';
import { messages } from '@/lib/messages';
import { sharedValue } from './shared-value';

interface SharedTableProps {
  kind: SharedKind;
  rows: readonly { key: string; organization: string; fields: Readonly<Record<string, SharedValue>> }[];
}

/** Every shared record of one kind, each with its organization; a column only where its field was agreed. */
export function SharedTable({ kind, rows }: SharedTableProps) {
  const { kinds, fields: labels, shared: words } = messages.agreements;
  const agreed = fieldsOf(kind).filter((field) => rows.some(({ fields }) => field in fields));
  const shown = (fields: SharedTableProps['rows'][number]['fields'], field: string) => {
    const value = fields[field] ?? null;
    const said = field in fields ? sharedValue(kind, field, value) : '';
    return value === null ? <span className="muted">{said}</span> : said;
  };
  return (
    <DataTable
      caption={kinds[kind]} rows={rows} rowKey={({ key }) => key} stacked
      columns={[
        { key: 'organization', head: words.organization, cell: ({ organization }) => organization },
        ...agreed.map((field) => ({ key: field, head: labels[field] ?? field, end: field === 'jobs' || field === 'in_twelve_months', cell: ({ fields }: SharedTableProps['rows'][number]) => shown(fields, field) })),
      ]}
    />
  );
}
