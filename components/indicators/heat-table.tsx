import type { ReactNode } from 'react';
import { DataTable, type Column } from '@/components/ui/data-table';
import { Panel } from '@/components/ui/panel';
import type { FigureLine } from '@/lib/domain/indicators/figure-cell';
import type { LineReading } from '@/lib/domain/indicators/line-reading';
import type { QuestionFacts, RegionFacts } from '@/lib/domain/indicators/question-facts';
import { sharedMarks } from '@/lib/domain/indicators/shared-marks';
import { messages } from '@/lib/messages';
import { askedOf } from './asked';
import { MapLegend } from './chart/map-legend';
import { figureHref } from './figure-href';
import { HeatCell } from './heat-cell';
import type { HeatValue } from './heat-value';
import { SharedMarksNote } from './shared-marks-note';

export interface ComparedRow { line: FigureLine; readings: readonly (LineReading | null)[] }

interface HeatTableProps {
  facts: QuestionFacts;
  compared: readonly RegionFacts[];
  rows: readonly ComparedRow[];
  shown: HeatValue;
  selected: string | null;
  lineHref: (code: string) => string;
  more?: ReactNode;
  footer?: ReactNode;
}

/** Industries down, regions across: each cell filled by its quotient in one vintage and year, its number printed. */
export function HeatTable({ facts, compared, rows, shown, selected, lineHref, more, footer }: HeatTableProps) {
  const { compare, words } = messages.indicators;
  const asked = askedOf(facts);
  const shared = sharedMarks(rows.flatMap(({ readings }) => readings.flatMap((reading) => (reading ? [reading.lq] : []))));
  const columns: Column<ComparedRow>[] = [
    { key: 'line', head: compare.industry, className: 'industry', cell: ({ line }) => <a href={lineHref(line.code)}>{line.title}</a> },
    ...compared.map(({ code, name }, at): Column<ComparedRow> => ({
      key: code, head: name, end: true,
      cell: ({ line, readings }) => (
        <HeatCell reading={readings[at] ?? null} shown={shown} href={figureHref({ ...asked, region: code }, 'lq', { line: line.code })} label={`${words.figures.lq}, ${line.title}, ${name}`} />
      ),
    })),
  ];
  return (
    <Panel title={compare.heat.title} note={compare.heat.note} className="heat-table" flush footer={footer}>
      <SharedMarksNote shared={shared} limit={null} />
      <DataTable
        caption={compare.heat.caption(compare[shown], facts.reference.name, facts.year)} columns={columns} rows={rows}
        rowKey={({ line }) => line.code} picked={({ line }) => line.code === selected}
      />
      {more}
      <div className="chips"><MapLegend hatched={false} outside={false} /></div>
    </Panel>
  );
}
