import { ChartFrame } from '@/components/ui/chart-frame';
import { DataTable } from '@/components/ui/data-table';
import type { NetworkFigure } from '@/lib/domain/network/network-figure';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { DependenceDrawing } from './dependence-drawing';
import { figureText, shareText } from './share-text';

type Moment = { day: string; density: NetworkFigure; paths: NetworkFigure; ours: NetworkFigure };

/** How far an initiative hangs on us from its start to now: a line, and the same figures as a table. */
export function DependenceChart({ moments }: { moments: readonly Moment[] }) {
  const { standing: words } = messages.initiatives;
  return (
    <ChartFrame
      title={words.dependence} source={words.dependenceHint} tableWide
      legend={<><span className="chart-key">{words.paths}</span><span className="chart-key dashed">{words.density}</span></>}
      table={
        <DataTable
          caption={words.dependence} rows={moments} rowKey={({ day }) => day}
          columns={[
            { key: 'day', head: words.day, cell: ({ day }) => format.day(day, 'year') }, { key: 'paths', head: words.paths, end: true, cell: ({ paths }) => shareText(paths) },
            { key: 'ours', head: words.ours, end: true, cell: ({ ours }) => shareText(ours) }, { key: 'density', head: words.density, end: true, cell: ({ density }) => figureText(density, 3) },
          ]}
        />
      }
    >
      <DependenceDrawing moments={moments} label={words.dependence} />
    </ChartFrame>
  );
}
