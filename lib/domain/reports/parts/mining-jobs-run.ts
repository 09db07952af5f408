import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import type { BottomUpSize } from '../../indicators/bottom-up-size';
import { run, wholeWords } from '../figure-run';
import type { Run } from '../run';
import { REGISTER } from '../source-key';

/** Mining-weighted jobs from the firms as they may be printed: the sum, or why it is withheld. */
export function miningJobsRun({ jobs }: BottomUpSize, href?: string): Run {
  if (!('total' in jobs)) return { text: format.missing(jobs.reason), missing: true, ...(href && { href }) };
  const { total } = jobs;
  const { parts: words } = messages.reports;
  if (total.value === null) return total.lo === null ? { text: format.missing(total.reason), missing: true } : run(words.atLeast(wholeWords(total.lo)), { cites: [REGISTER], href });
  return run(wholeWords(total.value), { cites: [REGISTER], href });
}

/** The bounds bands leave open around that sum, in words; null where there are none. */
export function miningJobsBounds({ jobs }: BottomUpSize): string | null {
  if (!('total' in jobs) || jobs.total.value === null || jobs.total.hi === null || jobs.total.lo === jobs.total.hi) return null;
  return messages.reports.parts.bounds(wholeWords(jobs.total.lo), wholeWords(jobs.total.hi));
}
