import { Pairs } from '@/components/ui/pairs';
import { Panel } from '@/components/ui/panel';
import type { LineReading } from '@/lib/domain/indicators/line-reading';
import { isMissing } from '@/lib/domain/indicators/measured';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { ClassTag } from './class-tag';
import { lqText } from './lq-text';

/** How sure a quotient is: every honesty mark, or why it cannot be had. */
export function SurenessPanel({ reading }: { reading: LineReading }) {
  const { marks } = messages.indicators.figure;
  const { lq } = reading;
  const limit = lq.releaseLimit;
  return (
    <Panel title={marks.title}>
      <Pairs
        pairs={[
          { label: marks.interval, value: lq.interval === null ? marks.none(messages.ui.missing[lq.intervalReason]) : marks.intervalOf(marks.kinds[lq.interval], lqText(lq.lo), lqText(lq.hi)) },
          { label: marks.rounding, value: isMissing(lq.rounding) ? marks.none(messages.ui.missing[lq.rounding.reason]) : marks.roundingOf(lqText(lq.rounding.lo), lqText(lq.rounding.hi)) },
          {
            label: marks.plusMinus,
            value: lq.plusOne === null || lq.minusOne === null
              ? marks.none(messages.ui.missing[lq.plusMinusReason ?? 'no-establishments']) : marks.plusMinusOf(lqText(lq.minusOne), lqText(lq.plusOne)),
          },
          { label: marks.limit, value: limit ? marks[limit.standing](format.number(limit.limit)) : marks.noLimit },
          { label: marks.verdict, value: reading.class.label === null ? marks.none(messages.ui.missing[reading.class.reason]) : <ClassTag result={reading.class} sureness /> },
        ]}
      />
    </Panel>
  );
}
