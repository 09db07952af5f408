import { isMissing, type Missing } from '@/lib/domain/indicators/measured';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';

/** Jobs from a least to a most, in words: a number, a range, or at least so many. */
export function jobsBounds({ lo, hi }: { lo: number; hi: number | null }): string {
  const { words } = messages.indicators;
  const [low, high] = [format.number(Math.round(lo)), hi === null ? null : format.number(Math.round(hi))];
  if (high === null) return words.atLeast(low);
  return low === high ? low : words.range(low, high);
}

/** The same of a figure that may be withheld: its words, and whether they are the reason. */
export function jobsOrReason(jobs: { lo: number; hi: number | null } | Missing): { text: string; missing: boolean } {
  return 'reason' in jobs && isMissing(jobs) ? { text: messages.ui.missing[jobs.reason], missing: true } : 'lo' in jobs ? { text: jobsBounds(jobs), missing: false } : { text: '', missing: true };
}
