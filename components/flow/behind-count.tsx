import { FigureLink } from '@/components/ui/figure-link';
import type { BehindQuestion } from '@/lib/domain/flow/behind-question';
import { format } from '@/lib/messages/format';
import { behindHref } from './behind-href';

/** A count that opens to its cases; 0 has none to open. */
export function BehindCount({ count, label, of }: { count: number; label: string; of: BehindQuestion }) {
  return count === 0 ? <>{format.number(0)}</> : <FigureLink href={behindHref(of)} label={label}>{format.number(count)}</FigureLink>;
}
