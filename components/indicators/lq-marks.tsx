import { Tag } from '@/components/ui/tag';
import type { Borderline } from '@/lib/domain/indicators/borderline';
import type { LqWithMarks } from '@/lib/domain/indicators/lq-with-marks';
import { isMissing } from '@/lib/domain/indicators/measured';
import type { SharedMarks } from '@/lib/domain/indicators/shared-marks';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { lqText } from './lq-text';

interface LqMarksProps {
  lq: LqWithMarks;
  /** What the table says once for all its rows is not said again. */
  shared: SharedMarks;
  borderline: Borderline | null;
}

/** The honesty marks of one quotient: each that applies, and why each other is missing. */
export function LqMarks({ lq, shared, borderline }: LqMarksProps) {
  const { marks, words } = { marks: messages.indicators.region.marks, words: messages.indicators.words };
  if (lq.value === null) return <span className="muted">{messages.ui.missing[lq.reason]}</span>;
  const said: string[] = [];
  if (lq.interval !== null) said.push(words.range(lqText(lq.lo), lqText(lq.hi)));
  else if (shared.interval === null) said.push(marks.interval(messages.ui.missing[lq.intervalReason]));
  if (lq.plusMinusReason !== null && shared.plusMinus === null) said.push(marks.plusMinus(messages.ui.missing[lq.plusMinusReason]));
  const rounding = isMissing(lq.rounding) || lq.interval === 'rounding' ? null : [lqText(lq.rounding.lo), lqText(lq.rounding.hi)];
  if (rounding && rounding[0] !== rounding[1]) said.push(marks.rounding(rounding[0] ?? '', rounding[1] ?? ''));
  const limit = lq.releaseLimit;
  return (
    <span className="marks-of">
      {limit?.standing === 'below' ? <Tag tone="warn">{marks.below(format.number(limit.limit))}</Tag> : null}
      {limit?.standing === 'near' ? <Tag>{marks.near(format.number(limit.limit))}</Tag> : null}
      {borderline === true ? <Tag tone="warn">{marks.borderline}</Tag> : null}
      {said.length > 0 ? <span className="under">{said.join('; ')}</span> : null}
    </span>
  );
}
