import { affiliations } from '@/db/schema';
import type { CommandContext } from '../define';
import { checkAffiliation } from './check-affiliation';
import { demandOrganization } from './demand-organization';
import type { AffiliationFields } from './load-affiliation';
import { madeBy } from './made-by';
import { touchPerson } from './touch-person';

/** Gives a person an affiliation; `prefix` leads to its fields in the input. */
export const addAffiliation = async (ctx: CommandContext, fields: AffiliationFields, prefix = '') => {
  const organization = await demandOrganization(ctx, fields.organizationId, `${prefix}organizationId`);
  await touchPerson(ctx, fields.personId);
  await checkAffiliation(ctx, fields, { organizationName: organization.name, prefix });
  const id = ctx.newId();
  await ctx.db.insert(affiliations).values({ id, ...madeBy(ctx), ...fields });
  return id;
};
