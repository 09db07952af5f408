import { FlagDeeds } from '@/lib/domain/listening/red-flags/flag-deeds';
import { command } from '../../define';
import { changeFlag } from './change-flag';
import { demandOwner } from './demand-owner';

/** Gives a red flag to a colleague, who must be able to read what it came from. */
export const giveRedFlag = command({
  name: 'listening.give-red-flag',
  permission: 'outreach.write',
  record: 'red_flag',
  input: FlagDeeds.give,
  run: (ctx, { ownerId, text, ...read }) =>
    changeFlag(ctx, read, async (flag) => {
      const owner = await demandOwner(ctx, flag.activityId, ownerId);
      return { patch: { ownerId: owner.id }, step: { kind: 'given', text, toUserId: owner.id } };
    }),
});
