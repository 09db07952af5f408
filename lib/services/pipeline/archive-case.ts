import { RecordAsRead } from '@/lib/domain/register/edited-record';
import { command } from '../define';
import { changeCase } from './change-case';
import { loadCase } from './load-case';

/** Puts a case away; nothing of it is lost, and its code name is free. */
export const archiveCase = command({
  name: 'pipeline.archive-case',
  permission: 'pipeline.write',
  record: 'case',
  input: RecordAsRead,
  run: async (ctx, { id, version }) => {
    const stored = await loadCase(ctx, id);
    if (stored.archivedAt !== null) {
      ctx.unchanged();
      return { id, version: stored.version };
    }
    return changeCase(ctx, stored, version, { archivedAt: ctx.now, archivedBy: ctx.actor.id, codeKey: null });
  },
});
