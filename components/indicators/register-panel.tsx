import { Pairs, type Pair } from '@/components/ui/pairs';
import { Panel } from '@/components/ui/panel';
import type { BottomUpSize } from '@/lib/domain/indicators/bottom-up-size';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { bottomUpText } from './bottom-up-text';

/** What the register puts into a figure: firms known, in bands and unknown, and their jobs where they may be shown. */
export function RegisterPanel({ size, coverage }: { size: BottomUpSize; coverage: boolean }) {
  const { bottomUp: words, coverage: why } = messages.indicators.figure;
  const text = bottomUpText(size);
  const pairs: (Pair | null)[] = [
    { label: words.firms, value: format.number(size.firms) },
    text.firms && !coverage ? { label: words.kinds, value: text.firms } : null,
    text.parts && !coverage ? { label: words.jobs, value: text.parts } : null,
    coverage ? null : { label: words.total, value: text.bounds ? `${text.value} (${text.bounds})` : text.value },
    text.suggested && !coverage ? { label: words.suggested, value: text.suggested } : null,
  ];
  return (
    <Panel title={messages.indicators.cluster.bottomUp.title}>
      <p className="pb-2">{coverage ? why : `${words.lead} ${words.withheld}`}</p>
      <Pairs pairs={pairs.filter((pair) => pair !== null)} />
    </Panel>
  );
}
