import { RecordAsRead } from '@/lib/domain/register/edited-record';
import { command } from '../define';
import { changeRow } from './change-row';
import { loadRow } from './load-row';

/** Takes an initiative back. */
export const restoreInitiative = command({
  name: 'initiatives.restore',
  permission: 'initiatives.write',
  record: 'initiative',
  input: RecordAsRead,
  run: async (ctx, { id, version }) => {
    const stored = await loadRow(ctx, 'initiative', id);
    if (stored.archivedAt === null) {
      ctx.unchanged();
      return { id, version: stored.version };
    }
    return changeRow(ctx, 'initiative', stored, version, { archivedAt: null, archivedBy: null });
  },
});
