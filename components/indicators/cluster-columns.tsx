import type { Column } from '@/components/ui/data-table';
import { Dot, type DotTone } from '@/components/ui/dot';
import type { ClusterLine } from '@/lib/domain/indicators/cluster-lines';
import { messages } from '@/lib/messages';
import type { Bubble } from './chart/bubble';

/** The columns a cluster adds to the table of its chart: which sub-cluster a line belongs to, and how well it fits. */
export function clusterColumns(lines: readonly ClusterLine[], toneOf: ReadonlyMap<string, { tone: DotTone; name: string }>): Column<Bubble>[] {
  const { cluster: { chart }, words } = messages.indicators;
  const lineOf = (bubble: Bubble) => lines.find(({ line }) => line.code === bubble.key);
  return [
    {
      key: 'subcluster', head: chart.columns.subcluster,
      cell: (bubble) => {
        const part = toneOf.get(lineOf(bubble)?.subclusterCode ?? '');
        return part ? <Dot tone={part.tone} label={part.name} /> : null;
      },
    },
    {
      key: 'fit', head: chart.columns.fit,
      cell: (bubble) => {
        const line = lineOf(bubble);
        return line ? chart.fit(words.fits[line.fit], line.holds, line.alsoHolds) : null;
      },
    },
  ];
}
