import { RecordAsRead } from '@/lib/domain/register/edited-record';
import { command } from '../define';
import { changePledge } from './change-pledge';
import { loadPledge } from './load-pledge';

/** A pledge that was noted as taken back stands again. */
export const renewPledge = command({
  name: 'forming.renew-pledge',
  permission: 'outreach.write',
  record: 'pledge',
  input: RecordAsRead,
  run: async (ctx, { id, version }) => {
    const stored = await loadPledge(ctx, id);
    if (stored.withdrawnOn !== null) return await changePledge(ctx, stored, version, { withdrawnOn: null, withdrawnWhy: null, withdrawnBy: null });
    ctx.unchanged();
    return { id, version: stored.version };
  },
});
