import { z } from 'zod';
import { recordAsRead } from '@/lib/domain/follow-through/record-as-read';
import { IsoDay } from '@/lib/domain/shared/iso-day';
import { neededText } from '@/lib/domain/shared/needed-text';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { invalid } from '../errors';
import { changeNeed } from './change-need';

/** Notes that a need was met, on which day and how. */
export const settleNeed = command({
  name: 'targeting.settle-need',
  permission: 'outreach.write',
  record: 'supply_need',
  input: z.strictObject({ ...recordAsRead, on: IsoDay, how: neededText(300) }),
  run: (ctx, { id, version, on, how }) => changeNeed(ctx, id, version, (stored) => {
    const { refusals } = messages.targeting;
    if (stored.metOn !== null) throw invalid(refusals.settled);
    if (on > ctx.today) throw invalid(messages.errors.invalid, { on: messages.followThrough.refusals.inTheFuture });
    if (on < stored.voicedOn) throw invalid(messages.errors.invalid, { on: refusals.before });
    return { metOn: on, metHow: how };
  }),
});
