import { Pairs } from '@/components/ui/pairs';
import { Panel } from '@/components/ui/panel';
import { isMissing, type Missing } from '@/lib/domain/indicators/measured';
import type { GapFigure, LineGap } from '@/lib/domain/indicators/suppressed/line-gap';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { GapBeside } from './gap-beside';
import { lqText } from './lq-text';

/** Bounds and estimate of a count that is not published and of its quotient, and how both are found. */
export function GapPanel({ gap }: { gap: LineGap }) {
  const { gaps } = messages.indicators;
  const shown = (figure: GapFigure | Missing, show: (value: number) => string) => (isMissing(figure) ? gaps.none(messages.ui.missing[figure.reason]) : <GapBeside gap={figure} show={show} />);
  return (
    <Panel title={gaps.panel}>
      <Pairs pairs={[{ label: gaps.count, value: shown(gap.count, (value) => format.number(value, 0)) }, { label: gaps.lq, value: shown(gap.lq, lqText) }]} />
      <p>{gaps.bounds} {gaps.estimate}</p>
      <p className="src">{gaps.source}</p>
    </Panel>
  );
}
