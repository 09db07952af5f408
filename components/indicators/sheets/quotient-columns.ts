import type { LineReading } from '@/lib/domain/indicators/line-reading';
import type { SeriesMeasure } from '@/lib/domain/indicators/series';
import { messages } from '@/lib/messages';
import { reasonText } from './reason-text';

/** The columns of a reading's count, shares and quotient with its marks, in full precision; `reason` says why there is no quotient. */
export function quotientColumns(measure: SeriesMeasure | undefined) {
  const { words, files: { heads } } = messages.indicators;
  return {
    heads: [
      words.measures[measure ?? 'employment'].title, heads.share, heads.referenceShare,
      heads.lq, heads.low, heads.high, heads.interval, heads.symmetric, heads.reason,
    ],
    cells: ({ count, share, referenceShare, lq }: LineReading) => [
      count.value, share.value, referenceShare.value,
      lq.value, lq.lo, lq.hi, lq.interval ?? reasonText(lq.intervalReason), lq.value === null ? null : (lq.value - 1) / (lq.value + 1), reasonText(lq.reason),
    ],
  };
}
