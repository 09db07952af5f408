import type { PartKind } from '@/lib/domain/initiatives/part-kind';
import { RemovePartInput } from '@/lib/domain/initiatives/remove-part-input';
import { command } from '../define';
import { changeRow } from './change-row';
import { loadRow } from './load-row';

const KIND_OF = { funder: 'initiative_funder', milestone: 'initiative_milestone', target: 'initiative_target' } as const satisfies Record<PartKind, string>;

/** Takes a funder, milestone or target out of an initiative, or puts it back. */
export const removePart = command({
  name: 'initiatives.remove-part',
  permission: 'initiatives.write',
  record: 'initiative_part',
  input: RemovePartInput,
  run: async (ctx, { part, id, version, removed }) => {
    const stored = await loadRow(ctx, KIND_OF[part], id);
    if ((stored.removedAt !== null) === removed) {
      ctx.unchanged();
      return { id, version: stored.version };
    }
    return changeRow(ctx, KIND_OF[part], stored, version, { removedAt: removed ? ctx.now : null, removedBy: removed ? ctx.actor.id : null });
  },
});
