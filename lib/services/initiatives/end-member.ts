import { EndInput } from '@/lib/domain/register/end-input';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { command } from '../define';
import { invalid } from '../errors';
import { changeRow } from './change-row';
import { loadRow } from './load-row';

/** A membership ends on its last day; it stays on record. */
export const endMember = command({
  name: 'initiatives.end-member',
  permission: 'initiatives.write',
  record: 'initiative_member',
  input: EndInput,
  run: async (ctx, { id, version, on }) => {
    const stored = await loadRow(ctx, 'initiative_member', id);
    const { refusals } = messages.register;
    if (stored.validTo !== null && stored.validTo <= on) throw invalid(messages.errors.invalid, { on: refusals.alreadyEnded });
    if (stored.validFrom !== null && on < stored.validFrom) throw invalid(messages.errors.invalid, { on: refusals.endBeforeStart(format.day(stored.validFrom, 'year')) });
    return changeRow(ctx, 'initiative_member', stored, version, { validTo: on });
  },
});
