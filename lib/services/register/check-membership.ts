import { eq, and } from 'drizzle-orm';
import { memberships } from '@/db/schema';
import { isAssociation } from '@/lib/domain/register/association-kind';
import { membershipSameness } from '@/lib/domain/register/membership-input';
import { overlappingDuplicate } from '@/lib/domain/register/overlapping-duplicate';
import { messages } from '@/lib/messages';
import type { CommandContext } from '../define';
import { invalid } from '../errors';
import { demandOrganization } from './demand-organization';
import { demandPerson } from './demand-person';
import type { MembershipFields } from './load-membership';
import { touchMember } from './touch-member';

/** Refuses a membership in what has no members, of somebody who is not there, or the same one twice on one day. */
export const checkMembership = async (ctx: CommandContext, fields: MembershipFields, id?: string) => {
  const { refusals } = messages.register;
  if (fields.organizationId !== null) await demandOrganization(ctx, fields.organizationId, 'organizationId');
  if (fields.personId !== null) await demandPerson(ctx, fields.personId, 'personId');
  const association = await demandOrganization(ctx, fields.associationId, 'associationId');
  if (!isAssociation(association.kind)) throw invalid(messages.errors.invalid, { associationId: refusals.notAnAssociation });
  await touchMember(ctx, fields);
  const member = fields.organizationId === null ? eq(memberships.personId, fields.personId ?? '') : eq(memberships.organizationId, fields.organizationId);
  const others = await ctx.db.select().from(memberships).where(and(member, eq(memberships.associationId, fields.associationId)));
  const twin = overlappingDuplicate(
    { id, ...fields, sameness: membershipSameness(fields) },
    others.map((other) => ({ ...other, sameness: membershipSameness(other) })),
  );
  if (twin) throw invalid(messages.errors.invalid, { validFrom: refusals.sameMembership(association.name) });
};
