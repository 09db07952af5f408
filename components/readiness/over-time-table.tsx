import { DataTable, type Column } from '@/components/ui/data-table';
import type { OverTime } from '@/lib/domain/readiness/over-time';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { levelText } from './level-text';

interface OverTimeTableProps {
  caption: string;
  past: OverTime;
}

type Row = { key: string; name: string; cells: readonly string[]; change: string };

const { axes: axisWords, assessing } = messages.readiness;

/** Axes down, assessments across, the oldest first; the last column says what changed with the last one. */
export function OverTimeTable({ caption, past: { moments, axes, levels } }: OverTimeTableProps) {
  const rows: Row[] = axes.filter(({ values }) => values.some((value) => value !== null)).map(({ axis, values, change }) => ({
    key: axis, name: axisWords[axis].name, cells: values.map((value) => (value === null ? assessing.known : String(value))), change: change === null ? '' : assessing.steps(change),
  }));
  if (levels) rows.push({ key: 'level', name: assessing.overTimeLevel, cells: levels.map(levelText), change: '' });
  const columns: Column<Row>[] = [
    { key: 'axis', head: assessing.overTimeColumns.axis, cell: ({ name }) => name },
    ...moments.map(({ id, day }, at): Column<Row> => ({ key: id, head: format.day(day, 'year'), end: true, cell: ({ cells }) => cells[at] })),
    { key: 'change', head: assessing.overTimeColumns.change, end: true, cell: ({ change }) => change },
  ];
  return <DataTable caption={caption} columns={columns} rows={rows} rowKey={({ key }) => key} stacked />;
}
