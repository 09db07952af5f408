import { findDuplicates } from './find-duplicates';
import { forgetOldActions } from './forget-old-actions';
import { logFault } from './log-fault';
import { writeDigests } from './notices/write-digests';
import { sweepFiles } from './sweep-files';
import { sweepFlags } from './sweep-red-flags';
import { takeQuarterForecasts } from './take-quarter-forecasts';

export type Regular = { name: string; everyMs: number; work: (now: Date) => Promise<unknown> };

/** How one of them is done: in this process, or handed to one of its own. */
export type DoRegular = (one: Regular, now: Date) => Promise<void>;

const MINUTE = 60_000;

/** What is done again and again while the server runs; each can be done twice, or by several processes, without harm. */
export const REGULAR: readonly Regular[] = [
  { name: 'sweeping red flags', everyMs: 10 * MINUTE, work: sweepFlags },
  // Whoever had nothing at seven is not read anew each minute.
  { name: 'writing digests', everyMs: 15 * MINUTE, work: writeDigests },
  // Soon after a list was brought: who brought it still sits there.
  { name: 'looking for duplicates', everyMs: 2 * MINUTE, work: findDuplicates },
  { name: 'taking forecasts', everyMs: 60 * MINUTE, work: takeQuarterForecasts },
  { name: 'forgetting old changes', everyMs: 60 * MINUTE, work: forgetOldActions },
  { name: 'removing files', everyMs: 60 * MINUTE, work: sweepFiles },
];

/** Does what has become due since the last call; the first time a minute after it was begun. A fault in one thing stops no other. */
export const regularWork = (began = new Date(), doIt: DoRegular = async ({ work }, at) => { await work(at); }): ((now: Date) => Promise<void>) => {
  const dueAt = new Map(REGULAR.map(({ name }) => [name, began.getTime() + MINUTE]));
  return async (now) => {
    for (const one of REGULAR) {
      const { name, everyMs } = one;
      if ((dueAt.get(name) ?? 0) > now.getTime()) continue;
      dueAt.set(name, now.getTime() + everyMs);
      try {
        await doIt(one, now);
      } catch (fault) {
        logFault(fault, `${name} failed`);
      }
    }
  };
};
