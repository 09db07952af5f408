import { RecordAsRead } from '@/lib/domain/register/edited-record';
import { command } from '../define';
import { changeRow } from './change-row';
import { loadRow } from './load-row';

/** Puts an initiative away; nothing of it is lost. */
export const archiveInitiative = command({
  name: 'initiatives.archive',
  permission: 'initiatives.write',
  record: 'initiative',
  input: RecordAsRead,
  run: async (ctx, { id, version }) => {
    const stored = await loadRow(ctx, 'initiative', id);
    if (stored.archivedAt !== null) {
      ctx.unchanged();
      return { id, version: stored.version };
    }
    return changeRow(ctx, 'initiative', stored, version, { archivedAt: ctx.now, archivedBy: ctx.actor.id });
  },
});
