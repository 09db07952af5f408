import { Pairs } from '@/components/ui/pairs';
import { Panel } from '@/components/ui/panel';
import type { ClassScheme } from '@/lib/domain/indicators/class-scheme';
import { messages } from '@/lib/messages';
import { growthText } from './growth-text';
import { lqText } from './lq-text';

/** The class scheme a figure was classed by, with its cuts. */
export function SchemePanel({ scheme }: { scheme: ClassScheme }) {
  const { figure: { class: words }, words: { metrics } } = messages.indicators;
  return (
    <Panel title={words.title} footer={<a href="/region/schemes">{words.edit}</a>}>
      <Pairs
        pairs={[
          { label: words.name, value: scheme.name },
          { label: words.cutX, value: lqText(scheme.cuts.x) },
          { label: words.cutY(metrics[scheme.yMetric].short), value: growthText(scheme.yMetric, scheme.cuts.y) },
          { label: words.note, value: scheme.note },
        ]}
      />
    </Panel>
  );
}
