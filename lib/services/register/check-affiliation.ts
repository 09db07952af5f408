import { and, eq, ne } from 'drizzle-orm';
import { affiliations } from '@/db/schema';
import { affiliationSameness } from '@/lib/domain/register/affiliation-input';
import { overlappingDuplicate } from '@/lib/domain/register/overlapping-duplicate';
import { messages } from '@/lib/messages';
import type { CommandContext } from '../define';
import { invalid } from '../errors';
import type { AffiliationFields } from './load-affiliation';

type At = { id?: string; organizationName: string; prefix: string };

/** Refuses the same affiliation twice on one day, and leaves the person one primary organization at most. */
export const checkAffiliation = async ({ db }: CommandContext, fields: AffiliationFields, { id, organizationName, prefix }: At) => {
  const others = await db
    .select()
    .from(affiliations)
    .where(and(eq(affiliations.personId, fields.personId), eq(affiliations.organizationId, fields.organizationId)));
  const twin = overlappingDuplicate(
    { id, ...fields, sameness: affiliationSameness(fields) },
    others.map((other) => ({ ...other, sameness: affiliationSameness(other) })),
  );
  if (twin) throw invalid(messages.errors.invalid, { [`${prefix}validFrom`]: messages.register.refusals.sameAffiliation(organizationName) });
  if (!fields.primary) return;
  const rivals = and(eq(affiliations.personId, fields.personId), eq(affiliations.primary, true));
  await db.update(affiliations).set({ primary: false }).where(id === undefined ? rivals : and(rivals, ne(affiliations.id, id)));
};
