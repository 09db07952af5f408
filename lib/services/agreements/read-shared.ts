import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { organizations, partnerPeople } from '@/db/schema';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { notFound } from '../errors';
import { sharedWith } from './shared-with';

/**
 * What is shared with the agency the actor reads for. A command, for there is no reading without its event in the trail: which agreements,
 * and of how many organizations something was seen.
 */
export const readShared = command({
  name: 'agreements.read-shared',
  permission: 'shared.read',
  record: 'partner_agency',
  input: z.strictObject({}),
  prepare: async (ctx) => {
    const [agency] = await ctx.db.select({ id: organizations.id, name: organizations.legalName })
      .from(partnerPeople).innerJoin(organizations, eq(organizations.id, partnerPeople.agencyId)).where(eq(partnerPeople.userId, ctx.actor.id));
    return agency ? { agency, agreements: await sharedWith(ctx, agency.id) } : null;
  },
  run: async (ctx, _input, seen) => {
    if (!seen) throw notFound(messages.agreements.refusals.noAgency);
    const { agency, agreements } = seen;
    ctx.changed({ after: { agreements: agreements.map(({ id }) => id), organizations: new Set(agreements.flatMap((one) => one.organizations.map(({ id }) => id))).size }, open: ['agreements', 'organizations'] });
    return { id: agency.id, agency: agency.name, agreements, today: ctx.today };
  },
});
