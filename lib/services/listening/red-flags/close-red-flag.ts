import { FlagDeeds } from '@/lib/domain/listening/red-flags/flag-deeds';
import { messages } from '@/lib/messages';
import { command } from '../../define';
import { invalid } from '../../errors';
import { changeFlag } from './change-flag';

/** Closes a red flag with what was done and what it led to; without that it stays open (domain rule 12). */
export const closeRedFlag = command({
  name: 'listening.close-red-flag',
  permission: 'outreach.write',
  record: 'red_flag',
  input: FlagDeeds.close,
  run: (ctx, { resolution, ...read }) =>
    changeFlag(ctx, read, (flag) => {
      if (flag.state === 'closed') throw invalid(messages.listening.redFlags.refusals.alreadyClosed);
      return { patch: { state: 'closed', closedAt: ctx.now, closedBy: ctx.actor.id, resolution }, step: { kind: 'closed', text: resolution } };
    }),
});
