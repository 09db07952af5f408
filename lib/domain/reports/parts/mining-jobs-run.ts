import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import type { BottomUpSize } from '../../indicators/bottom-up-size';
import { run, wholeWords } from '../figure-run';
import type { Run } from '../run';
import { REGISTER } from '../source-key';

/** Mining-weighted jobs from the firms as they may be printed: the sum, its bounds where bands leave it open, or why it is withheld. */
export function miningJobsRun({ jobs }: BottomUpSize, href?: string): Run {
  if (!('total' in jobs)) return { text: format.missing(jobs.reason), missing: true, ...(href && { href }) };
  const { total } = jobs;
  const { parts: words } = messages.reports;
  if (total.value === null) return total.lo === null ? { text: format.missing(total.reason), missing: true } : run(words.atLeast(wholeWords(total.lo)), { cites: [REGISTER], href });
  const open = total.lo !== total.hi && total.hi !== null;
  return run(open ? words.withBounds(wholeWords(total.value), wholeWords(total.lo), wholeWords(total.hi ?? total.lo)) : wholeWords(total.value), { cites: [REGISTER], href });
}
