import type { DeedFieldSpec } from '@/components/ui/deed-field';
import type { SelectOption } from '@/components/ui/select-box';
import { METRIC_CODES, METRICS, type MetricCode } from '@/lib/domain/initiatives/metric';
import { messages } from '@/lib/messages';

type Given = { metric: MetricCode; baseline: number | null; baselineOn: string; goal: number; dueOn: string; seriesCode: string | null; note: string | null };

/** The fields of a target; a known one keeps its metric. */
export const targetFields = (today: string, series: readonly SelectOption[], given?: Given): DeedFieldSpec[] => {
  const { record: words, metrics } = messages.initiatives;
  const published = !given || METRICS[given.metric].source === 'indicators';
  return [
    ...(given ? [] : [{ name: 'metric', kind: 'select' as const, label: words.metric, options: METRIC_CODES.map((code) => ({ value: code, label: `${metrics.names[code]} (${metrics.sources[METRICS[code].source].toLowerCase()})` })), value: 'members' }]),
    { name: 'baseline', kind: 'text', label: words.baseline, hint: words.baselineHint, optional: true, value: given?.baseline?.toString(), pair: 'from' },
    { name: 'baselineOn', kind: 'date', label: words.baselineOn, value: given?.baselineOn ?? today, pair: 'from' },
    { name: 'goal', kind: 'text', label: words.goal, value: given?.goal.toString(), pair: 'to' },
    { name: 'dueOn', kind: 'date', label: words.dueOn, value: given?.dueOn, pair: 'to' },
    ...(published && series.length > 0 ? [{ name: 'seriesCode', kind: 'select' as const, label: words.series, hint: words.seriesHint, emptyLabel: words.seriesDefault, options: series, value: given?.seriesCode ?? '', optional: true }] : []),
    { name: 'note', kind: 'text', label: words.note, optional: true, value: given?.note ?? undefined },
  ];
};
