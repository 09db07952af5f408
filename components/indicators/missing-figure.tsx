import type { MissingReason } from '@/lib/domain/indicators/measured';
import { messages } from '@/lib/messages';

interface MissingFigureProps {
  reason: MissingReason;
  /** Where the figure is explained at length. */
  href?: string;
}

/** What stands where a figure would: a short word, the long one behind it, never a blank and never 0. */
export function MissingFigure({ reason, href }: MissingFigureProps) {
  const short = messages.indicators.words.short[reason];
  const why = messages.ui.missing[reason];
  if (href) return <a className="figure-link missing" href={href} title={why}>{short}</a>;
  return <span className="missing" title={why}>{short}</span>;
}
