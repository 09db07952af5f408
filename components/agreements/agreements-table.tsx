import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { Tag } from '@/components/ui/tag';
import type { AgreementState } from '@/lib/domain/agreements/agreement-holds';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';

interface AgreementsTableProps {
  rows: readonly { id: string; agency: string; purpose: string; state: AgreementState; validFrom: string; validTo: string; daysLeft: number; people: readonly string[]; sample: boolean }[];
}

/** So many days before its end an agreement asks to be renewed. */
const SOON_DAYS = 30;

/** Who may see what until when: those that hold first, the soonest to end above the others. */
export function AgreementsTable({ rows }: AgreementsTableProps) {
  const { columns, ...words } = messages.agreements;
  return (
    <DataTable
      caption={words.title} rows={rows} rowKey={({ id }) => id} stacked empty={<EmptyState title={words.none}>{words.noneHint}</EmptyState>}
      columns={[
        { key: 'agency', head: columns.agency, cell: ({ id, agency, sample }) => <><a href={`/agreements/${id}`}>{agency}</a> {sample ? <Tag>{messages.workspace.samples.mark}</Tag> : null}</> },
        { key: 'purpose', head: columns.purpose, cell: ({ purpose }) => purpose },
        { key: 'state', head: columns.state, cell: ({ state }) => <Tag tone={state === 'holds' ? 'good' : 'flat'}>{words.states[state]}</Tag> },
        { key: 'days', head: columns.days, className: 'nowrap', cell: ({ validFrom, validTo }) => words.days(format.day(validFrom, 'year'), format.day(validTo, 'year')) },
        { key: 'left', head: columns.left, end: true, cell: ({ state, daysLeft }) => (state !== 'holds' ? null : daysLeft <= SOON_DAYS ? <Tag tone="warn">{words.left(daysLeft)}</Tag> : words.left(daysLeft)) },
        { key: 'people', head: columns.people, cell: ({ people }) => (people.length > 0 ? people.join(', ') : <span className="muted">{words.nobody}</span>) },
      ]}
    />
  );
}
