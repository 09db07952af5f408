import { DataTable, type Column } from '@/components/ui/data-table';
import { Disclosure } from '@/components/ui/disclosure';
import { Panel } from '@/components/ui/panel';
import type { FigureInput } from '@/lib/domain/indicators/figure-inputs';
import type { PrintedCell } from '@/lib/domain/indicators/figure-table';
import type { QuestionFacts } from '@/lib/domain/indicators/question-facts';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { FormulaText } from './formula-text';
import { MissingFigure } from './missing-figure';

interface InputsTableProps {
  facts: QuestionFacts;
  inputs: readonly FigureInput[];
  /** Names of the regions and industry lines the cells belong to. */
  regions: Readonly<Record<string, string>>;
  lines: readonly { code: string; title: string }[];
}

function Symbol({ symbol, base }: { symbol: FigureInput['symbol']; base: boolean }) {
  return <span className="formula"><FormulaText>{symbol}</FormulaText>{base ? <sup>0</sup> : null}</span>;
}

/** Every count that enters a figure: its symbol, value, mark, and the published cells it is the sum of. */
export function InputsTable({ facts, inputs, regions, lines }: InputsTableProps) {
  const { figure: words, words: { statuses } } = messages.indicators;
  const end = Math.max(...inputs.map(({ year }) => year));
  const marks = (cells: readonly PrintedCell[]) => [...new Set(cells.map(({ status, figure }) =>
    figure.value === null && figure.reason === 'would-disclose' ? messages.ui.missing['would-disclose'] : status ? statuses[status] : messages.ui.missing['not-available']))].join(', ');
  const show = (figure: FigureInput['figure']) => figure.value === null ? <MissingFigure reason={figure.reason} /> : format.number(figure.value);
  const columns: Column<FigureInput>[] = [
    { key: 'what', head: words.columns.what, cell: ({ symbol, year }) => <><Symbol symbol={symbol} base={year !== end} /> {words.symbols[symbol](facts.region.name, facts.reference.name)}</> },
    { key: 'year', head: words.columns.year, end: true, cell: ({ year }) => String(year) },
    { key: 'value', head: words.columns.value, end: true, cell: ({ figure }) => show(figure) },
    { key: 'status', head: words.columns.status, cell: ({ cells }) => marks(cells) },
    {
      key: 'cells', head: words.columns.cells,
      cell: ({ cells }) => cells.length === 1 ? words.oneCell : (
        <Disclosure summary={words.cells(cells.length)}>
          <ul className="cells">
            {cells.map(({ regionCode, lineCode, figure, status }) => (
              <li key={`${regionCode}${lineCode}`}>
                <span>{regions[regionCode] ?? regionCode}, {lines.find(({ code }) => code === lineCode)?.title ?? lineCode}</span>
                <span className="n">{show(figure)}{status && status !== 'final' ? <span className="under">{statuses[status]}</span> : null}</span>
              </li>
            ))}
          </ul>
        </Disclosure>
      ),
    },
  ];
  return (
    <Panel title={words.inputs} flush>
      <DataTable caption={words.inputsCaption} columns={columns} rows={inputs} rowKey={({ symbol, year }) => `${symbol}${year}`} stacked />
    </Panel>
  );
}
