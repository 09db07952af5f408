import type { DotTone } from '@/components/ui/dot';
import type { Measured } from '@/lib/domain/indicators/measured';
import type { BoardPlace } from '@/lib/domain/readiness/board-place';
import type { Verdict } from '@/lib/domain/readiness/formation-verdict';
import type { Undecided } from '@/lib/domain/readiness/undecided';

/** A sub-cluster on the decision board, with both of its sides. */
export interface BoardRow {
  code: string;
  name: string;
  tone: DotTone;
  lq: Measured;
  interval: { lo: number; hi: number } | null;
  growth: Measured;
  years: { from: number; to: number } | null;
  strong: boolean | null;
  /** Why strength is not known, in words; null when it is. */
  strengthWhy: string | null;
  /** With one establishment fewer and one more, where somebody chose its size. */
  plusMinus: { lo: number; hi: number } | null;
  /** What keeps it without a place; empty when it has one. */
  lacks: readonly Undecided[];
  share: Measured;
  ready: boolean | null;
  firms: number;
  place: BoardPlace | null;
  verdict: Verdict | null;
}
