import { DataTable } from '@/components/ui/data-table';
import { Dot, type DotTone } from '@/components/ui/dot';
import { Panel } from '@/components/ui/panel';
import { Tag } from '@/components/ui/tag';
import type { LqWithMarks } from '@/lib/domain/indicators/lq-with-marks';
import type { Measured } from '@/lib/domain/indicators/measured';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { lqText } from '../lq-text';

interface PartFigures { industries: number; lines: readonly string[]; count: Measured | null; lq: LqWithMarks | null; suggested: number }
export interface PartBeside { code: string; name: string; tone: DotTone; before: PartFigures | null; after: PartFigures | null }

const NAMES = ['industries', 'lines', 'count', 'lq', 'suggested'] as const;

const text = (figures: PartFigures | null, of: (typeof NAMES)[number]): string => {
  const { words } = messages.indicators;
  if (!figures) return messages.ui.none;
  if (of === 'industries' || of === 'suggested') return format.number(figures[of]);
  if (of === 'lines') return figures.lines.join(', ') || words.short['not-visible-at-depth'];
  const figure = figures[of];
  if (figure === null) return words.short['not-visible-at-depth'];
  if (figure.value === null) return words.short[figure.reason];
  return of === 'lq' ? lqText(figure.value) : format.number(figure.value);
};

/** The figures of each sub-cluster under both versions; what moves says so. */
export function FiguresBeside({ parts, measure }: { parts: readonly PartBeside[]; measure: string }) {
  const { comparing: words } = messages.indicators.drafts;
  const rows = parts.flatMap((part) => NAMES.map((of) => ({
    key: `${part.code}-${of}`, part, first: of === NAMES[0], name: of === 'count' ? measure : words.figureNames[of], before: text(part.before, of), after: text(part.after, of),
  })));
  return (
    <Panel title={words.figures} flush>
      <DataTable
        caption={words.figuresCaption} rows={rows} rowKey={({ key }) => key}
        columns={[
          { key: 'part', head: words.figureColumns.subcluster, className: 'industry', cell: ({ part, first }) => (first ? <Dot tone={part.tone} label={part.name} /> : <span className="sr-only">{part.name}</span>) },
          { key: 'what', head: words.figureColumns.what, cell: ({ name }) => name },
          { key: 'before', head: words.figureColumns.before, end: true, cell: ({ before }) => before },
          { key: 'after', head: words.figureColumns.after, end: true, cell: ({ before, after }) => <>{after} {before === after ? null : <Tag tone="warn">{words.moves}</Tag>}</> },
        ]}
      />
    </Panel>
  );
}
