import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { Tag } from '@/components/ui/tag';
import type { RoundFigures } from '@/lib/domain/ratings/round-figures';
import type { RoundState } from '@/lib/domain/ratings/round-state';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';

interface RoundsTableProps {
  rows: readonly { id: string; question: string; subcluster: string | null; opensOn: string; closesOn: string; state: RoundState; sample: boolean; figures: RoundFigures }[];
}

/** Rounds over time: how many answered, and how closely they say they work together. */
export function RoundsTable({ rows }: RoundsTableProps) {
  const { columns, ...words } = messages.ratings;
  return (
    <DataTable
      caption={words.rounds} rows={rows} rowKey={({ id }) => id} stacked
      empty={<EmptyState title={words.none}>{words.noneHint}</EmptyState>}
      columns={[
        { key: 'question', head: columns.question, cell: ({ id, question, sample }) => <><a href={`/network/ratings/${id}`}>{question}</a> {sample ? <Tag>{messages.workspace.samples.mark}</Tag> : null}</> },
        { key: 'subcluster', head: columns.subcluster, cell: ({ subcluster }) => subcluster ?? words.whole },
        { key: 'days', head: columns.days, className: 'nowrap', cell: ({ opensOn, closesOn }) => words.days(format.day(opensOn, 'year'), format.day(closesOn, 'year')) },
        { key: 'state', head: columns.state, cell: ({ state }) => <Tag tone={state === 'open' ? 'good' : 'flat'}>{words.states[state]}</Tag> },
        { key: 'response', head: columns.response, end: true, cell: ({ figures }) => words.ofAsked(format.number(figures.answered), format.number(figures.asked)) },
        { key: 'mean', head: columns.mean, end: true, cell: ({ figures }) => format.measured(figures.mean, (value) => format.number(value, 1)) },
        { key: 'close', head: columns.close, end: true, cell: ({ figures }) => format.measured(figures.close, (value) => format.percent(value, { digits: 0 })) },
      ]}
    />
  );
}
