import { DataTable } from '@/components/ui/data-table';
import { messages } from '@/lib/messages';
import type { DashboardRow } from './dashboard-row';
import { figureText } from './figure-text';

/** The trends as a table: every measure in every quarter. */
export function QuartersTable({ rows }: { rows: readonly DashboardRow[] }) {
  const { dashboards: words, followThrough } = messages;
  return (
    <DataTable
      caption={words.every} rows={rows} rowKey={({ code }) => code}
      columns={[
        { key: 'measure', head: words.columns.measure, cell: ({ name }) => name },
        ...(rows[0]?.points ?? []).map(({ quarter }, at) => ({
          key: quarter, head: followThrough.helped.quarter(quarter), end: true,
          cell: ({ code, points }: DashboardRow) => { const point = points[at]; return point ? figureText(code, point) : null; },
        })),
      ]}
    />
  );
}
