import { FlagDeeds } from '@/lib/domain/listening/red-flags/flag-deeds';
import { messages } from '@/lib/messages';
import { command } from '../../define';
import { invalid } from '../../errors';
import { changeFlag } from './change-flag';
import { dueOf } from './due-of';

/** Opens a closed red flag again: its clock runs anew, and how it was closed stays in its history. */
export const reopenRedFlag = command({
  name: 'listening.reopen-red-flag',
  permission: 'outreach.write',
  record: 'red_flag',
  input: FlagDeeds.reopen,
  run: (ctx, { text, ...read }) =>
    changeFlag(ctx, read, (flag) => {
      if (flag.state === 'open') throw invalid(messages.listening.redFlags.refusals.notClosed);
      const dueAt = dueOf(ctx.now, { amount: flag.clockAmount, unit: flag.clockUnit });
      return {
        patch: { state: 'open', closedAt: null, closedBy: null, resolution: null, escalatedAt: null, escalatedTo: null, openedAt: ctx.now, dueAt },
        step: { kind: 'reopened', text },
      };
    }),
});
