import { RemoveCasePartInput } from '@/lib/domain/pipeline/remove-case-part-input';
import { command } from '../define';
import { changePart, loadPart } from './keep-part';
import { loadLivingCase } from './load-case';

/** Takes an organization, an offered site or a request out of a case, or puts it back. */
export const removeCasePart = command({
  name: 'pipeline.remove-part',
  permission: 'pipeline.write',
  record: 'case_part',
  input: RemoveCasePartInput,
  run: async (ctx, { id, version, part, removed }) => {
    const found = await loadPart(ctx, part, id);
    const stored = await loadLivingCase(ctx, found.caseId);
    if ((found.removedAt !== null) === removed) {
      ctx.unchanged();
      return { id, version: found.version };
    }
    return changePart(ctx, part, found, stored, version, { removedAt: removed ? ctx.now : null, removedBy: removed ? ctx.actor.id : null });
  },
});
