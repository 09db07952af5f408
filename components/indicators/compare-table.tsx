import { DataTable, type Column } from '@/components/ui/data-table';
import { Panel } from '@/components/ui/panel';
import type { FigureLine } from '@/lib/domain/indicators/figure-cell';
import type { LineReading } from '@/lib/domain/indicators/line-reading';
import type { QuestionFacts, RegionFacts } from '@/lib/domain/indicators/question-facts';
import { sharedMarks } from '@/lib/domain/indicators/shared-marks';
import { messages } from '@/lib/messages';
import { askedOf } from './asked';
import { figureHref } from './figure-href';
import { LqCell } from './lq-cell';
import { SharedMarksNote } from './shared-marks-note';

export interface ComparedRow { line: FigureLine; readings: readonly (LineReading | null)[] }

interface CompareTableProps {
  facts: QuestionFacts;
  compared: readonly RegionFacts[];
  rows: readonly ComparedRow[];
  selected: string | null;
  lineHref: (code: string) => string;
}

/** Industries down, regions across: quotient and share of each in one vintage and year. */
export function CompareTable({ facts, compared, rows, selected, lineHref }: CompareTableProps) {
  const { compare, words } = messages.indicators;
  const asked = askedOf(facts);
  const shared = sharedMarks(rows.flatMap(({ readings }) => readings.flatMap((reading) => (reading ? [reading.lq] : []))));
  const columns: Column<ComparedRow>[] = [
    { key: 'line', head: compare.industry, className: 'industry', cell: ({ line }) => <a href={lineHref(line.code)}>{line.title}</a> },
    ...compared.map(({ code, name }, at): Column<ComparedRow> => ({
      key: code, head: name, end: true,
      cell: ({ line, readings }) => <LqCell reading={readings[at] ?? null} href={figureHref({ ...asked, region: code }, 'lq', { line: line.code })} label={`${words.figures.lq}, ${line.title}, ${name}`} />,
    })),
  ];
  return (
    <Panel title={compare.table} note={compare.tableNote} className="compare-table" flush>
      <SharedMarksNote shared={shared} limit={null} />
      <DataTable caption={compare.caption(facts.year, facts.reference.name)} columns={columns} rows={rows} rowKey={({ line }) => line.code} picked={({ line }) => line.code === selected} />
    </Panel>
  );
}
