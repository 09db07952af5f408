import type { CommandContext } from '../define';
import type { MembershipFields } from './load-membership';
import { touchOrganization } from './touch-organization';
import { touchPerson } from './touch-person';

/** Marks the member, whichever it is, as changed. */
export const touchMember = async (ctx: CommandContext, { organizationId, personId }: MembershipFields) => {
  if (organizationId !== null) await touchOrganization(ctx, organizationId);
  if (personId !== null) await touchPerson(ctx, personId);
};
