import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { Tag } from '@/components/ui/tag';
import type { RatedPair } from '@/lib/domain/network/both-sides';
import type { NetworkFigure } from '@/lib/domain/network/network-figure';
import { messages } from '@/lib/messages';
import { levelWords } from './level-words';

/** Two sides this far apart do not speak of the same thing. */
export const APART_FROM = 2;

type Row = RatedPair & { aName: string; bName: string; before: NetworkFigure | null };

/** Both sides of each pair, those furthest apart first, and what they said together in an earlier round. */
export function PairsTable({ rows }: { rows: readonly Row[] }) {
  const { round: words } = messages.ratings;
  const { pairColumns: columns } = words;
  const sorted = [...rows].sort((a, b) => (b.difference.value ?? -1) - (a.difference.value ?? -1));
  const side = (of: NetworkFigure) => (of.value === null ? <span className="muted">{levelWords(of)}</span> : levelWords(of));
  return (
    <DataTable
      caption={words.both} rows={sorted} rowKey={({ a, b }) => `${a} ${b}`} stacked
      empty={<EmptyState title={words.noPairs}>{words.noPairsHint}</EmptyState>}
      columns={[
        { key: 'pair', head: columns.pair, cell: ({ a, b, aName, bName }) => <><a href={`/organizations/${a}`}>{aName}</a> <span className="muted">·</span> <a href={`/organizations/${b}`}>{bName}</a></> },
        { key: 'a', head: columns.a, end: true, cell: ({ aSays }) => side(aSays) },
        { key: 'b', head: columns.b, end: true, cell: ({ bSays }) => side(bSays) },
        { key: 'together', head: columns.together, end: true, cell: ({ together }) => (together.value === null ? <span className="muted">{words.oneSide}</span> : levelWords(together)) },
        { key: 'difference', head: columns.difference, end: true, cell: ({ difference: { value } }) => (value === null ? null : value >= APART_FROM ? <Tag tone="warn">{value}</Tag> : value) },
        ...(rows.some(({ before }) => before !== null) ? [{
          key: 'before', head: columns.before, end: true,
          cell: ({ before }: Row) => (before === null ? <span className="muted">{words.noEarlier}</span> : before.value === null ? <span className="muted">{words.oneSide}</span> : levelWords(before)),
        }] : []),
      ]}
    />
  );
}
