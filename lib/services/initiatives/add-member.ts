import { eq } from 'drizzle-orm';
import { initiativeMembers } from '@/db/schema';
import { MemberInput } from '@/lib/domain/initiatives/member-input';
import { overlappingDuplicate } from '@/lib/domain/register/overlapping-duplicate';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { invalid } from '../errors';
import { addRow } from './add-row';
import { checkParties } from './check-parties';
import { loadLiving } from './load-living';

const sameness = ({ organizationId, personId, role }: { organizationId: string; personId: string | null; role: string }) => JSON.stringify([organizationId, personId, role]);

/** An organization takes part in an initiative, since its start where no day is given. The same part twice on one day is refused. */
export const addMember = command({
  name: 'initiatives.add-member',
  permission: 'initiatives.write',
  record: 'initiative_member',
  input: MemberInput,
  run: async (ctx, given) => {
    const { startedOn } = await loadLiving(ctx, given.initiativeId);
    await checkParties(ctx, given);
    const fields = { ...given, validFrom: given.validFrom ?? startedOn };
    const refuse = (field: string, message: string) => invalid(messages.errors.invalid, { [field]: message });
    if (fields.validFrom > ctx.today) throw refuse('validFrom', messages.initiatives.refusals.inTheFuture);
    if (fields.validTo !== null && fields.validTo < fields.validFrom) throw refuse('validTo', messages.register.refusals.endsBeforeStart);
    const others = await ctx.db.select().from(initiativeMembers).where(eq(initiativeMembers.initiativeId, given.initiativeId));
    if (overlappingDuplicate({ ...fields, sameness: sameness(fields) }, others.map((one) => ({ ...one, sameness: sameness(one) })))) {
      throw refuse('organizationId', messages.initiatives.refusals.memberAlready);
    }
    return addRow(ctx, 'initiative_member', fields);
  },
});
