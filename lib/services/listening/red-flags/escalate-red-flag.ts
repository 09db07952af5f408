import { FlagDeeds } from '@/lib/domain/listening/red-flags/flag-deeds';
import { messages } from '@/lib/messages';
import { command } from '../../define';
import { invalid } from '../../errors';
import { changeFlag } from './change-flag';
import { colleaguesHere, managersHere } from './find-owner';

/** Brings a red flag to a manager, the one that is named or the first who is here, before its clock does. */
export const escalateRedFlag = command({
  name: 'listening.escalate-red-flag',
  permission: 'outreach.write',
  record: 'red_flag',
  input: FlagDeeds.escalate,
  run: (ctx, { text, toUserId, ...read }) =>
    changeFlag(ctx, read, async (flag) => {
      const { refusals } = messages.listening.redFlags;
      const managers = managersHere(await colleaguesHere(ctx.db));
      const manager = toUserId ? managers.find(({ id }) => id === toUserId) : managers[0];
      if (!manager) throw toUserId ? invalid(messages.errors.invalid, { toUserId: refusals.notAManager }) : invalid(refusals.nobodyToEscalate);
      if (flag.state === 'closed') throw invalid(refusals.alreadyClosed);
      return { patch: { escalatedAt: ctx.now, escalatedTo: manager.id }, step: { kind: 'escalated', text, toUserId: manager.id } };
    }),
});
