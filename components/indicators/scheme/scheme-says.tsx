import { Pairs } from '@/components/ui/pairs';
import { Panel } from '@/components/ui/panel';
import type { ClassScheme } from '@/lib/domain/indicators/class-scheme';
import { messages } from '@/lib/messages';
import { growthText } from '../growth-text';
import { lqText } from '../lq-text';

/** What a scheme says: its cuts, and the name of each of the four classes. */
export function SchemeSays({ scheme: { cuts, yMetric, labels } }: { scheme: ClassScheme }) {
  const { schemes: { form, history, columns }, words: { metrics } } = messages.indicators;
  return (
    <Panel title={history.says}>
      <Pairs
        pairs={[
          { label: columns.high, value: lqText(cuts.x) },
          { label: form.axis, value: metrics[yMetric].axis },
          { label: columns.growing, value: growthText(yMetric, cuts.y) },
          ...(['star', 'emerging', 'mature', 'transforming'] as const).map((quadrant) => ({ label: form[quadrant], value: labels[quadrant] })),
        ]}
      />
    </Panel>
  );
}
