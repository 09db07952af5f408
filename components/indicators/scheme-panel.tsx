import { Pairs } from '@/components/ui/pairs';
import { Panel } from '@/components/ui/panel';
import type { SchemeVersion } from '@/lib/domain/indicators/scheme/scheme-version';
import { messages } from '@/lib/messages';
import { growthText } from './growth-text';
import { lqText } from './lq-text';

/** The version of the class scheme a figure was classed by, with its cuts. */
export function SchemePanel({ scheme }: { scheme: SchemeVersion }) {
  const { figure: { class: words }, schemes, words: { metrics } } = messages.indicators;
  return (
    <Panel title={words.title} footer={<a href={`/region/schemes/${scheme.id}`}>{words.edit}</a>}>
      <Pairs
        pairs={[
          { label: words.name, value: schemes.named(scheme.name, scheme.version) },
          { label: words.cutX, value: lqText(scheme.cuts.x) },
          { label: words.cutY(metrics[scheme.yMetric].short), value: growthText(scheme.yMetric, scheme.cuts.y) },
          { label: words.note, value: scheme.note },
        ]}
      />
    </Panel>
  );
}
