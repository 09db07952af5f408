import { DataTable } from '@/components/ui/data-table';
import { Panel } from '@/components/ui/panel';
import type { SchemeChange } from '@/lib/domain/indicators/scheme/scheme-changes';
import { GROWTH_METRICS } from '@/lib/domain/indicators/class-scheme';
import { messages } from '@/lib/messages';
import { lqText } from '../lq-text';
import { schemePartLabels } from '../scheme-parts';

const shown = (field: SchemeChange['field'], value: string | number): string => {
  const metric = field === 'yMetric' ? GROWTH_METRICS.find((one) => one === value) : undefined;
  if (metric) return messages.indicators.words.metrics[metric].axis;
  if (field === 'cuts.x') return lqText(Number(value));
  return String(value) || messages.ui.none;
};

/** The parts of a scheme that differ between two versions. */
export function SaysBeside({ says }: { says: readonly SchemeChange[] }) {
  const { comparing: words } = messages.indicators.schemes;
  const labels = schemePartLabels();
  return (
    <Panel title={words.says} flush>
      {says.length === 0 ? <p className="p-3.5">{words.same}</p> : (
        <DataTable
          caption={words.saysCaption} rows={says} rowKey={({ field }) => field} stacked
          columns={[
            { key: 'part', head: words.part, cell: ({ field }) => labels[field] },
            { key: 'before', head: words.before, cell: ({ field, before }) => shown(field, before) },
            { key: 'after', head: words.after, cell: ({ field, after }) => <strong>{shown(field, after)}</strong> },
          ]}
        />
      )}
    </Panel>
  );
}
