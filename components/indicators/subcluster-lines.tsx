import { DataTable } from '@/components/ui/data-table';
import { Panel } from '@/components/ui/panel';
import type { SubclusterVisibility } from '@/lib/domain/indicators/subcluster-visibility';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';

/** Every published line that holds an industry of a sub-cluster, how well it fits, and whether it counts in the figure. */
export function SubclusterLines({ visibility, titles }: { visibility: SubclusterVisibility; titles: Readonly<Record<string, string>> }) {
  const { cluster: { subcluster: words }, words: { fits } } = messages.indicators;
  const counted = new Set(visibility.sum.map(({ code }) => code));
  return (
    <Panel title={words.lines} note={words.linesNote} flush>
      <DataTable
        caption={words.lines}
        rows={[...visibility.lines].sort((a, b) => b.holds.length - a.holds.length)}
        rowKey={({ code }) => code}
        picked={({ code }) => counted.has(code)}
        columns={[
          { key: 'title', head: words.lineColumns.title, className: 'industry', cell: ({ code }) => <>{titles[code] ?? code}<span className="under">{`NAICS ${code}`}</span></> },
          { key: 'fit', head: words.lineColumns.fit, cell: ({ fit }) => fits[fit] },
          { key: 'holds', head: words.lineColumns.holds, end: true, cell: ({ holds }) => format.number(holds.length) },
          { key: 'others', head: words.lineColumns.others, end: true, cell: ({ alsoHolds }) => format.number(alsoHolds.length) },
          { key: 'counted', head: words.lineColumns.counted, cell: ({ code }) => (counted.has(code) ? words.counted : words.notCounted) },
        ]}
      />
    </Panel>
  );
}
