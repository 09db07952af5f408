import { DataTable } from '@/components/ui/data-table';
import { DeedButton } from '@/components/ui/deed-button';
import { EmptyState } from '@/components/ui/empty-state';
import type { RequestOutcome } from '@/lib/domain/directory/request-outcome';
import type { ActionResult } from '@/lib/domain/shared/action-result';
import { messages } from '@/lib/messages';

export interface RequestRow {
  id: string;
  version: number;
  organizationId: string | null;
  organizationName: string;
  personName: string;
  email: string;
  phone: string | null;
  wish: string;
  on: string;
  outcome: RequestOutcome | null;
}

interface RequestsTableProps {
  rows: readonly RequestRow[];
  settle: (input: { id: string; version: number; outcome: RequestOutcome }) => Promise<ActionResult<unknown>>;
}

/** Requests from outside, each with what can be done with it. */
export function RequestsTable({ rows, settle }: RequestsTableProps) {
  const { staff: words, outcomes } = messages.directory;
  const deed = ({ id, version }: RequestRow, outcome: RequestOutcome, label: string) => <DeedButton label={label} size="small" fields={[]} base={{ id, version, outcome }} action={settle} done={words.settled} />;
  return (
    <DataTable
      caption={words.requests} rows={rows} rowKey={({ id }) => id} stacked empty={<EmptyState title={words.noRequests}>{words.noRequestsHint}</EmptyState>}
      columns={[
        { key: 'organization', head: words.organization, cell: ({ organizationId, organizationName }) => (organizationId ? <a href={`/organizations/${organizationId}`}>{organizationName}</a> : organizationName) },
        { key: 'who', head: words.who, cell: ({ personName, email, phone }) => <>{personName}{email ? <><br /><a href={`mailto:${email}`}>{email}</a></> : null}{phone ? `, ${phone}` : ''}</> },
        { key: 'wish', head: words.wish, cell: ({ wish }) => <span className="whitespace-normal!">{wish}</span> },
        { key: 'on', head: words.received, cell: ({ on }) => on },
        { key: 'outcome', head: words.settled, cell: (row) => (row.outcome ? outcomes[row.outcome] : <span className="flex gap-1">{deed(row, 'taken_up', words.takeUp)}{deed(row, 'declined', words.decline)}</span>) },
      ]}
    />
  );
}
