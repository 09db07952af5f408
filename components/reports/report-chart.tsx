import type { BlockOf } from '@/lib/domain/reports/block';
import { chartRows } from '@/lib/domain/reports/drawing/chart-rows';
import type { NumberedSource } from '@/lib/domain/reports/numbered-sources';
import { messages } from '@/lib/messages';
import { CiteMark } from './cite-mark';
import { ReportDrawing } from './report-drawing';

/** A chart with its sources, and the same as a table for whoever opens it. */
export function ReportChart({ block: { title, chart, cites, note }, sources }: { block: BlockOf<'chart'>; sources: readonly NumberedSource[] }) {
  const { columns, rows } = chartRows(chart);
  return (
    <figure className="report-chart">
      <figcaption className="report-caption">{title}<CiteMark cites={cites} sources={sources} /></figcaption>
      <ReportDrawing chart={chart} title={title} />
      {note ? <p className="report-note">{note}</p> : null}
      <details className="no-print">
        <summary>{messages.reports.pages.chartTable}</summary>
        <table className="table">
          <thead><tr>{columns.map((label, at) => <th key={label} scope="col" className={at > 0 ? 'n' : undefined}>{label}</th>)}</tr></thead>
          <tbody>{rows.map((cells, row) => <tr key={row}>{cells.map((cell, at) => (at === 0 ? <th key={at} scope="row">{cell}</th> : <td key={at} className="n">{cell}</td>))}</tr>)}</tbody>
        </table>
      </details>
    </figure>
  );
}
