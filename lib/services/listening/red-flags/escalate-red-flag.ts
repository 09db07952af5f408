import { FlagDeeds } from '@/lib/domain/listening/red-flags/flag-deeds';
import { messages } from '@/lib/messages';
import { command } from '../../define';
import { invalid } from '../../errors';
import { changeFlag } from './change-flag';
import { colleaguesHere, managerHere } from './find-owner';

/** Brings a red flag to a manager before its clock does. */
export const escalateRedFlag = command({
  name: 'listening.escalate-red-flag',
  permission: 'outreach.write',
  record: 'red_flag',
  input: FlagDeeds.escalate,
  run: (ctx, { text, ...read }) =>
    changeFlag(ctx, read, async (flag) => {
      const { refusals } = messages.listening.redFlags;
      const manager = managerHere(await colleaguesHere(ctx.db));
      if (!manager) throw invalid(refusals.nobodyToEscalate);
      if (flag.state === 'closed') throw invalid(refusals.alreadyClosed);
      return { patch: { escalatedAt: ctx.now, escalatedTo: manager.id }, step: { kind: 'escalated', text, toUserId: manager.id } };
    }),
});
