import type { BottomUpSize } from '@/lib/domain/indicators/bottom-up-size';
import { isMissing } from '@/lib/domain/indicators/measured';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';

export interface BottomUpText {
  /** Jobs as a number, or why there is none. */
  value: string;
  missing: boolean;
  bounds: string | null;
  /** How many firms are known, in bands and unknown; always there when a firm is. */
  firms: string | null;
  /** Jobs of the known and the banded part, where both may be shown. */
  parts: string | null;
  suggested: string | null;
}

/** Mining-weighted jobs in words: the sum with its bounds, and the known, banded and unknown firms apart. */
export function bottomUpText({ firms, jobs, partsReleased }: BottomUpSize): BottomUpText {
  const { cluster: { bottomUp } } = messages.indicators;
  if ('reason' in jobs && isMissing(jobs)) {
    return { value: messages.ui.missing[jobs.reason], missing: true, bounds: null, firms: firms === 0 ? null : bottomUp.count(firms), parts: null, suggested: null };
  }
  if (!('total' in jobs)) throw new TypeError('A bottom-up size is a sum or a reason');
  const { total, banded, suggested } = jobs;
  const number = (value: number) => format.number(Math.round(value));
  return {
    value: total.value === null ? (total.lo === null ? messages.ui.missing[total.reason] : bottomUp.atLeast(number(total.lo))) : number(total.value),
    missing: total.value === null,
    bounds: total.value !== null && total.lo !== total.hi ? bottomUp.bounds(number(total.lo), number(total.hi ?? total.lo)) : null,
    firms: bottomUp.firms(jobs.firms.known, jobs.firms.banded, jobs.firms.unknown),
    parts: partsReleased && jobs.firms.banded > 0 && banded.hi !== null
      ? bottomUp.jobs(number(jobs.known), number(banded.lo), number(banded.hi)) : null,
    suggested: suggested ? bottomUp.suggested(number(suggested.value), suggested.firms) : null,
  };
}
