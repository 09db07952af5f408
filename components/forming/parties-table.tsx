import { DataTable, type Column } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import type { PledgeTotals } from '@/lib/domain/forming/pledge-totals';
import { isDeliverable, PLEDGE_KINDS } from '@/lib/domain/forming/pledge-kind';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import type { PartyRow } from './party-row';
import { PledgeCell } from './pledge-cell';
import { totalText } from './total-text';

interface PartiesTableProps {
  parties: readonly PartyRow[];
  members: number;
  totals: PledgeTotals;
}

/** Members with their days and what everybody gave their word for; the last line says it together, and of how many it is known. */
export function PartiesTable({ parties, members, totals }: PartiesTableProps) {
  const { charter: words } = messages.forming;
  const { columns } = words;
  const day = (on: string) => format.day(on, 'year');
  const membership = ({ member, times }: PartyRow) => {
    const last = times.at(-1);
    if (!last) return <span className="muted">{words.notMember}</span>;
    if (!member) return <span className="muted">{words.former(day(last.validTo ?? ''))}</span>;
    return last.validFrom === null ? words.sinceUnknown : words.since(day(last.validFrom));
  };
  const { organizations: givers, fees, hours } = totals;
  const sums = {
    expression: format.number(givers.expression), letter: format.number(givers.letter), mou: format.number(givers.mou),
    fee: fees.map((fee) => totalText('fee', fee, fee.currency)).join('; ') || words.noneYet, hours: hours ? totalText('hours', hours, null) : words.noneYet,
  };
  const kinds = PLEDGE_KINDS.map((kind): Column<PartyRow> => ({
    key: kind, head: columns[kind], className: isDeliverable(kind) ? undefined : 'nowrap', cell: ({ pledges }) => {
      const own = pledges.filter((one) => one.kind === kind);
      return own.length === 0 ? null : <PledgeCell pledges={own} />;
    },
  }));
  return (
    <DataTable
      caption={words.members} rows={parties} rowKey={({ organization }) => organization.id} stacked empty={<EmptyState title={words.noMembers}>{words.noMembersHint}</EmptyState>}
      columns={[
        { key: 'body', head: columns.body, cell: ({ organization }) => <a href={`/organizations/${organization.id}`}>{organization.name}</a> },
        { key: 'member', head: columns.member, className: 'nowrap', cell: membership },
        ...kinds,
      ]}
      foot={<tr><th scope="row">{words.total}</th><td data-label={columns.member}>{words.totalMembers(format.number(members))}</td>{PLEDGE_KINDS.map((kind) => <td key={kind} data-label={columns[kind]}>{sums[kind]}</td>)}</tr>}
    />
  );
}
