import { DataTable, type Column } from '@/components/ui/data-table';
import { streamSlug } from '@/lib/domain/pipeline/stream-slug';
import type { Stream } from '@/lib/domain/pipeline/stream';
import type { Measured } from '@/lib/domain/indicators/measured';
import { trendReadings } from '@/lib/domain/targeting/trend-reading';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';

type Stake = { cases: number; jobs: number | null; unstated: number };

export interface PlacedLine {
  part: { code: string; name: string };
  region: { code: string; name: string };
  stakes: Record<Stream, Stake>;
  lq: Measured;
  /** A year, as a fraction; beside the reference in percentage points over the years. */
  growth: Measured;
  differential: Measured;
  years: { from: number; to: number } | null;
  /** The region around, whose figures stand here where its own tell no growth. */
  figuresOf: string | null;
}

const words = messages.targeting;

/** The figures of a sub-cluster in a region; a reason that holds for all of them is said once. */
function FiguresOf({ row: { lq, growth, differential, years, figuresOf } }: { row: PlacedLine }) {
  if (lq.value === null && growth.value === null) return <span className="muted">{format.missing(lq.reason)}</span>;
  return (
    <>
      {words.columns.lq} {lq.value === null ? format.missing(lq.reason) : format.number(lq.value, 2)}<br />
      {growth.value === null ? <span className="muted">{format.missing(growth.reason)}</span> : `${format.percent(growth.value, { signed: true })} ${words.columns.growth}${years ? `, ${words.years(String(years.from), String(years.to))}` : ''}`}
      {figuresOf === null ? null : <><br /><span className="muted">{words.figuresOf(figuresOf)}</span></>}
      {differential.value === null ? null : <><br />{words.points(format.number(differential.value, 1))} {words.columns.beside}</>}
    </>
  );
}

/** Jobs of a stream, open to its cases. */
function StakeLink({ row, stream }: { row: PlacedLine; stream: Stream }) {
  const { cases, jobs } = row.stakes[stream];
  if (cases === 0) return <>{format.number(0)}</>;
  const told = words.cases(format.number(cases));
  const query = new URLSearchParams({ part: row.part.code, region: row.region.code }).toString();
  return <a href={`/pipeline/${streamSlug(stream)}?${query}`}>{jobs === null ? words.notStated(told) : words.jobs(format.number(jobs), told)}</a>;
}

function readingsOf(row: PlacedLine): string[] {
  const { retention, expansion, attraction } = trendReadings(
    { growth: row.growth.value, differential: row.differential.value, lq: row.lq.value },
    { retention: row.stakes.retention.cases, expansion: row.stakes.expansion.cases, attraction: row.stakes.attraction.cases },
  );
  return [...new Set([retention, expansion, attraction])].map((one) => words.readings[one]).filter((told) => told !== '');
}

/** Open cases by sub-cluster and region, beside the computed figures. */
export function PlacedTable({ rows, mayOpen }: { rows: readonly PlacedLine[]; mayOpen: boolean }) {
  const columns: readonly Column<PlacedLine>[] = [
    { key: 'part', head: words.columns.part, cell: ({ part, region }) => <><a href={`/clusters/${part.code}?region=${region.code}`}>{part.name}</a> <small className="muted block">{region.name}</small></> },
    { key: 'figures', head: words.columns.figures, cell: (row) => <FiguresOf row={row} /> },
    { key: 'retention', head: words.columns.retention, end: true, cell: (row) => <StakeLink row={row} stream="retention" /> },
    { key: 'expansion', head: words.columns.expansion, end: true, cell: (row) => <StakeLink row={row} stream="expansion" /> },
    { key: 'attraction', head: words.columns.attraction, end: true, cell: (row) => <StakeLink row={row} stream="attraction" /> },
    { key: 'reading', head: words.columns.reading, cell: (row) => readingsOf(row).join('. ') },
    {
      key: 'next', head: words.columns.next, cell: ({ part, region }) => (
        <div className="form-actions">
          <a href={`/organizations?subcluster=${part.code}`}>{words.firms}</a>
          {mayOpen ? <a href={`/pipeline/cases/new?${new URLSearchParams({ stream: 'retention', part: part.code, region: region.code }).toString()}`}>{words.columns.open}</a> : null}
        </div>
      ),
    },
  ];
  return <DataTable caption={words.table} columns={columns} rows={rows} rowKey={({ part, region }) => `${part.code}|${region.code}`} stacked />;
}
