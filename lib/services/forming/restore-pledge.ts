import { RecordAsRead } from '@/lib/domain/register/edited-record';
import { command } from '../define';
import { changePledge } from './change-pledge';
import { loadPledge } from './load-pledge';

/** Puts a pledge back where it was. */
export const restorePledge = command({
  name: 'forming.restore-pledge',
  permission: 'outreach.write',
  record: 'pledge',
  input: RecordAsRead,
  run: async (ctx, { id, version }) => {
    const stored = await loadPledge(ctx, id);
    if (stored.archivedAt !== null) return await changePledge(ctx, stored, version, { archivedAt: null, archivedBy: null });
    ctx.unchanged();
    return { id, version: stored.version };
  },
});
