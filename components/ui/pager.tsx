import { format } from '@/lib/messages/format';
import { messages } from '@/lib/messages';

interface PagerProps {
  /** Place of the first and last row shown, counted from one. */
  from: number;
  to: number;
  /** Null when counting them all is not worth its price. */
  total: number | null;
  firstHref?: string;
  previousHref?: string;
  nextHref?: string;
}

export function Pager({ from, to, total, firstHref, previousHref, nextHref }: PagerProps) {
  const { ui } = messages;
  const [low, high] = [format.number(from), format.number(to)];
  return (
    <nav className="pager" aria-label={ui.pages}>
      <span>{total === null ? ui.rangeOpen(low, high) : ui.range(low, high, format.number(total))}</span>
      <span className="steps">
        {firstHref ? <a className="btn small" href={firstHref}>{ui.firstPage}</a> : null}
        {previousHref ? <a className="btn small" href={previousHref} rel="prev">{ui.previousPage}</a> : null}
        {nextHref ? <a className="btn small" href={nextHref} rel="next" data-keys="n">{ui.nextPage}</a> : null}
      </span>
    </nav>
  );
}
