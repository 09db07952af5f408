'use client';
import type { ReactNode } from 'react';
import { DataTable, type Column } from '@/components/ui/data-table';
import { Panel } from '@/components/ui/panel';
import type { FigureLine } from '@/lib/domain/indicators/figure-cell';
import type { LineReading } from '@/lib/domain/indicators/line-reading';
import type { RegionFacts } from '@/lib/domain/indicators/question-facts';
import type { SharedMarks } from '@/lib/domain/indicators/shared-marks';
import { messages } from '@/lib/messages';
import type { Asked } from './asked';
import { MapLegend } from './chart/map-legend';
import { figureHref } from './figure-href';
import { HeatCell, type HeatReading } from './heat-cell';
import { hrefOf } from './href-of';
import type { HeatValue } from './heat-value';
import { SharedMarksNote } from './shared-marks-note';

export interface ComparedRow { line: FigureLine; readings: readonly (LineReading | null)[] }

/** A row as the table needs it: the figures of its cells alone. */
export interface HeatRow { code: string; title: string; cells: readonly HeatReading[] }

interface HeatTableProps {
  asked: Asked;
  caption: string;
  compared: readonly RegionFacts[];
  rows: readonly HeatRow[];
  /** What none of the figures can have. */
  shared: SharedMarks;
  shown: HeatValue;
  selected: string | null;
  page: { path: string; kept: Readonly<Record<string, string | readonly string[] | undefined>> };
  more?: ReactNode;
  footer?: ReactNode;
}

const NOT_READ: HeatReading = { lq: { value: null, reason: 'not-available' }, share: { value: null, reason: 'not-available' } };

/** Industries down, regions across: each cell filled by its quotient, its number printed. A client component: its cells cross once, as data. */
export function HeatTable({ asked, caption, compared, rows, shared, shown, selected, page, more, footer }: HeatTableProps) {
  const { compare, words } = messages.indicators;
  const columns: Column<HeatRow>[] = [
    { key: 'line', head: compare.industry, className: 'industry', cell: (row) => <a href={hrefOf(page.path, { ...page.kept, line: row.code }, '#selected')}>{row.title}</a> },
    ...compared.map(({ code, name }, at): Column<HeatRow> => ({
      key: code, head: name, end: true,
      cell: (row) => (
        <HeatCell reading={row.cells[at] ?? NOT_READ} shown={shown} href={figureHref({ ...asked, region: code }, 'lq', { line: row.code })} label={`${words.figures.lq}, ${row.title}, ${name}`} />
      ),
    })),
  ];
  return (
    <Panel title={compare.heat.title} note={compare.heat.note} className="heat-table told" flush footer={footer}>
      <SharedMarksNote shared={shared} limit={null} />
      <DataTable
        caption={caption} columns={columns} rows={rows}
        rowKey={({ code }) => code} picked={({ code }) => code === selected}
      />
      {more}
      <div className="chips"><MapLegend hatched={false} outside={false} /></div>
    </Panel>
  );
}
