import { messages } from '@/lib/messages';
import type { CommandContext } from '../../define';
import { invalid } from '../../errors';
import { colleaguesHere, mayLookAfter } from './find-owner';

/** The colleague a flag or its next step is given to, who must be here and may read what it came from. Throws invalid by field. */
export const demandOwner = async ({ db }: CommandContext, activityId: string | null, ownerId: string, field = 'ownerId') => {
  const { refusals } = messages.listening.redFlags;
  const owner = (await colleaguesHere(db)).find(({ id }) => id === ownerId);
  if (!owner || !(await mayLookAfter(db, null))(owner)) throw invalid(messages.errors.invalid, { [field]: refusals.ownerGone });
  if (!(await mayLookAfter(db, activityId))(owner)) throw invalid(messages.errors.invalid, { [field]: refusals.ownerMayNotRead(owner.name) });
  return owner;
};
