import { messages } from '@/lib/messages';
import { lqText } from '../lq-text';
import { LQ_CUTS } from './lq-tone';

/** The quotients one step of the diverging scale stands for. */
export function lqStepText(at: number): string {
  const { map } = messages.indicators.industry;
  const [low, high] = [LQ_CUTS[at - 1], LQ_CUTS[at]];
  if (low === undefined) return map.below(lqText(high ?? 0));
  return high === undefined ? map.above(lqText(low)) : map.between(lqText(low), lqText(high));
}
