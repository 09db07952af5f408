import { FunderInput } from '@/lib/domain/initiatives/funder-input';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { invalid } from '../errors';
import { addRow } from './add-row';
import { changeRow } from './change-row';
import { checkParties } from './check-parties';
import { loadLiving } from './load-living';
import { loadRow } from './load-row';

/** Says who pays, or mends the amount. */
export const saveFunder = command({
  name: 'initiatives.save-funder',
  permission: 'initiatives.write',
  record: 'initiative_funder',
  input: FunderInput,
  run: async (ctx, { id, version = 0, amount, ...given }) => {
    const fields = { ...given, amountCents: amount };
    await loadLiving(ctx, given.initiativeId);
    if (id === undefined) {
      await checkParties(ctx, given);
      return addRow(ctx, 'initiative_funder', { ...fields, removedAt: null, removedBy: null });
    }
    const stored = await loadRow(ctx, 'initiative_funder', id);
    if (stored.initiativeId !== given.initiativeId || stored.organizationId !== given.organizationId) throw invalid(messages.errors.invalid, { organizationId: messages.initiatives.refusals.staysWith });
    return changeRow(ctx, 'initiative_funder', stored, version, fields);
  },
});
