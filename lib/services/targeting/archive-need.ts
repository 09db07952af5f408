import { z } from 'zod';
import { recordAsRead } from '@/lib/domain/follow-through/record-as-read';
import { command } from '../define';
import { changeNeed } from './change-need';

/** Takes a need out of the list, or puts it back (`archived` false). */
export const archiveNeed = command({
  name: 'targeting.archive-need',
  permission: 'outreach.write',
  record: 'supply_need',
  input: z.strictObject({ ...recordAsRead, archived: z.boolean().default(true) }),
  run: (ctx, { id, version, archived }) => changeNeed(ctx, id, version, () => ({ archivedAt: archived ? ctx.now : null, archivedBy: archived ? ctx.actor.id : null })),
});
