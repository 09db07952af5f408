import { ConfirmedAction } from '@/components/ui/confirmed-action';
import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import type { ActionResult } from '@/lib/domain/shared/action-result';
import { messages } from '@/lib/messages';

interface Row { id: string; name: string; made: string; read: string | null }

interface FeedTableProps {
  rows: readonly Row[];
  revoke: (input: { id: string }) => Promise<ActionResult<{ id: string }>>;
}

/** The feeds that stand, and the way to end each. */
export function FeedTable({ rows, revoke }: FeedTableProps) {
  const { feeds: words } = messages.notices;
  return (
    <DataTable
      caption={words.mine}
      stacked
      rows={rows}
      rowKey={({ id }) => id}
      empty={<EmptyState title={words.none}>{words.noneHint}</EmptyState>}
      columns={[
        { key: 'kind', head: words.kind, cell: ({ name }) => name },
        { key: 'made', head: words.madeOn, cell: ({ made }) => made },
        { key: 'read', head: words.lastRead, cell: ({ read }) => read ?? <span className="muted">{words.never}</span> },
        {
          key: 'revoke', head: messages.ui.actions,
          cell: ({ id }) => <ConfirmedAction label={words.revoke} input={{ id }} action={revoke} look="danger" confirm={{ title: words.revokeTitle, text: words.revokeText }} />,
        },
      ]}
    />
  );
}
