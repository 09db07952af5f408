import { RecordAsRead } from '@/lib/domain/register/edited-record';
import { command } from '../define';
import { changePledge } from './change-pledge';
import { loadPledge } from './load-pledge';

/** Takes a pledge out of every list and total. It can be put back. */
export const archivePledge = command({
  name: 'forming.archive-pledge',
  permission: 'outreach.write',
  record: 'pledge',
  input: RecordAsRead,
  run: async (ctx, { id, version }) => {
    const stored = await loadPledge(ctx, id);
    if (stored.archivedAt === null) return await changePledge(ctx, stored, version, { archivedAt: ctx.now, archivedBy: ctx.actor.id });
    ctx.unchanged();
    return { id, version: stored.version };
  },
});
