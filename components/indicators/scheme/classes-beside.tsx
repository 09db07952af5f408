import { DataTable } from '@/components/ui/data-table';
import { Panel } from '@/components/ui/panel';
import { Tag, type TagTone } from '@/components/ui/tag';
import type { GrowthMetric } from '@/lib/domain/indicators/class-scheme';
import type { LqWithMarks } from '@/lib/domain/indicators/lq-with-marks';
import type { ClassMove } from '@/lib/domain/indicators/scheme/class-move';
import type { ShownClass } from '@/lib/domain/indicators/scheme/shown-class';
import { messages } from '@/lib/messages';
import { ClassTag } from '../class-tag';
import { growthText } from '../growth-text';
import { lqText } from '../lq-text';

export interface ChangedClass {
  key: string;
  title: string;
  /** What stands under the title: the code of a line, or that it is a sub-cluster. */
  under: string;
  kind: ClassMove;
  lq: LqWithMarks;
  before: ShownClass;
  after: ShownClass;
  /** Where the firms behind an industry are listed; null for a sub-cluster. */
  firms: { count: number; href: string } | null;
}

const TONES: Record<ClassMove, TagTone> = { moved: 'warn', renamed: 'flat', surer: 'flat' };

const side = ({ result }: ShownClass) => (result.label === null ? <span className="muted">{messages.indicators.words.short[result.reason]}</span> : <ClassTag result={result} />);

const growthOn = (metric: GrowthMetric, { growth }: ShownClass): string => {
  const figure = growth?.[metric];
  return figure?.value === undefined || figure.value === null ? messages.ui.none : growthText(metric, figure.value);
};

/** Industries and sub-clusters whose class differs between two versions, with the figures they are classed by. */
export function ClassesBeside({ rows, classed, metric, region }: { rows: readonly ChangedClass[]; classed: number; metric: GrowthMetric; region: string }) {
  const { schemes: { comparing: words }, words: { metrics } } = messages.indicators;
  return (
    <Panel title={words.classes} flush footer={rows.length === 0 ? undefined : words.ofClassed(rows.filter(({ firms }) => firms !== null).length, classed)}>
      {rows.length === 0 ? <p className="p-3.5">{words.none(region)}</p> : (
        <DataTable
          caption={words.classesCaption} rows={rows} rowKey={({ key }) => key} stacked
          columns={[
            { key: 'what', head: words.columns.what, className: 'industry', cell: ({ title, under }) => <>{title} <span className="under">{under}</span></> },
            { key: 'change', head: words.columns.change, cell: ({ kind }) => <Tag tone={TONES[kind]}>{words.kinds[kind]}</Tag> },
            { key: 'lq', head: words.columns.lq, end: true, cell: ({ lq }) => (lq.value === null ? messages.ui.none : lqText(lq.value)) },
            {
              key: 'growth', head: metrics[metric].axis, end: true,
              cell: ({ after }) => <>{growthOn(metric, after)}{after.growth ? <span className="under">{words.years(after.growth.baseYear, after.growth.endYear)}</span> : null}</>,
            },
            { key: 'before', head: words.before, cell: ({ before }) => side(before) },
            { key: 'after', head: words.after, cell: ({ after }) => side(after) },
            { key: 'firms', head: words.columns.firms, end: true, cell: ({ firms }) => (firms ? <a href={firms.href}>{firms.count}</a> : null) },
          ]}
        />
      )}
    </Panel>
  );
}
