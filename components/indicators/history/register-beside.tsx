import type { BottomUpSize } from '@/lib/domain/indicators/bottom-up-size';
import type { Coverage } from '@/lib/domain/indicators/coverage';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { bottomUpText } from '../bottom-up-text';

/** What the register says of a sub-cluster, beside what is published, and how much of it the register covers. */
export function RegisterBeside({ bottomUp, coverage }: { bottomUp: BottomUpSize; coverage: Coverage }) {
  const { history } = messages.indicators;
  const { missing, value, firms, bounds } = bottomUpText(bottomUp);
  return (
    <span className="block">
      {missing ? history.registerNone(value) : history.register([value, bounds ? `(${bounds})` : null].filter(Boolean).join(' '), firms ?? '')}{' '}
      {coverage.value === null ? history.coverageNone(messages.ui.missing[coverage.reason]) : history.coverage(format.percent(coverage.value))}{' '}
      {coverage.alarm ? history.alarm : null}
    </span>
  );
}
