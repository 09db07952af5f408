import { DataTable } from '@/components/ui/data-table';
import { DeedButton } from '@/components/ui/deed-button';
import { Disclosure } from '@/components/ui/disclosure';
import { EmptyState } from '@/components/ui/empty-state';
import { Pairs } from '@/components/ui/pairs';
import { Panel } from '@/components/ui/panel';
import type { SelectOption } from '@/components/ui/select-box';
import { METRIC_CODES, type MetricCode } from '@/lib/domain/initiatives/metric';
import type { Reading } from '@/lib/domain/initiatives/reading';
import type { TargetProgress } from '@/lib/domain/initiatives/target-progress';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { behindMetric } from './behind-metric';
import type { Deed } from './deed';
import { metricText } from './metric-text';
import { asOfText, readingReason } from './reading-text';
import { RemovePart } from './remove-part';
import { targetFields } from './target-fields';
import { TargetProgressCell } from './target-progress-cell';

type Target = {
  id: string; version: number; metric: MetricCode; baseline: number | null; baselineOn: string; goal: number; dueOn: string; seriesCode: string | null; note: string | null;
  actual: Reading; progress: TargetProgress;
};

interface TargetsPanelProps {
  initiative: { id: string; clusterCode: string; subclusterCode: string | null; regionCode: string };
  targets: readonly Target[];
  today: string;
  series: readonly SelectOption[];
  deeds?: { save: Deed; remove: Parameters<typeof RemovePart>[0]['remove'] };
}

/** How far each target has come; the actuals are computed, never typed. */
export function TargetsPanel({ initiative, targets, today, series, deeds }: TargetsPanelProps) {
  const { record: words, metrics } = messages.initiatives;
  const add = deeds ? <DeedButton label={words.addTarget} size="small" keys="t" base={{ initiativeId: initiative.id }} action={deeds.save} done={words.targetSaved} fields={targetFields(today, series)} /> : undefined;
  const used = METRIC_CODES.filter((code) => targets.some(({ metric }) => metric === code));
  const actual = ({ metric, actual: it }: Target) => (it.value === null ? <span className="muted">{readingReason(it.reason)}</span> : (
    <><a href={behindMetric(metric, initiative)}>{metricText(metric, it.value)}</a> <small className="block text-ink-3" title={it.from ?? undefined}>{metrics.asOf(asOfText(it.asOf))}</small></>
  ));
  return (
    <Panel id="targets" title={words.targets} note={add} flush>
      <DataTable
        caption={words.targets} rows={targets} rowKey={({ id }) => id} stacked empty={<EmptyState title={words.noTargets} />}
        columns={[
          { key: 'metric', head: metrics.columns.metric, cell: ({ metric, note }) => <>{metrics.names[metric]}{note ? <small className="block font-normal text-ink-3">{note}</small> : null}</> },
          { key: 'baseline', head: metrics.columns.baseline, end: true, cell: ({ metric, baseline, baselineOn }) => <>{baseline === null ? <span className="muted">{words.unknown}</span> : metricText(metric, baseline)} <small className="block text-ink-3">{format.day(baselineOn, 'year')}</small></> },
          { key: 'actual', head: metrics.columns.actual, end: true, cell: actual },
          { key: 'goal', head: metrics.columns.goal, end: true, cell: ({ metric, goal, dueOn }) => <>{metricText(metric, goal)} <small className="block text-ink-3">{format.day(dueOn, 'year')}</small></> },
          { key: 'progress', head: metrics.columns.progress, cell: ({ progress }) => <TargetProgressCell progress={progress} /> },
          ...(deeds ? [{
            key: 'deeds', head: messages.ui.actions, cell: (target: Target) => (
              <span className="flex flex-wrap gap-1">
                <DeedButton label={words.changeTarget} title={`${words.changeTarget}: ${metrics.names[target.metric]}`} look="quiet" size="small" base={{ initiativeId: initiative.id, id: target.id, version: target.version, metric: target.metric }} action={deeds.save} done={words.targetSaved} fields={targetFields(today, series, target)} />
                <RemovePart part="target" id={target.id} version={target.version} what={metrics.names[target.metric]} remove={deeds.remove} />
              </span>
            ),
          }] : []),
        ]}
      />
      {used.length > 0 ? <div className="px-3.5 py-2"><Disclosure summary={metrics.definitionsTitle}><Pairs pairs={used.map((code) => ({ label: metrics.names[code], value: metrics.definitions[code] }))} /><p className="src">{metrics.definitionsSource}</p></Disclosure></div> : null}
    </Panel>
  );
}
