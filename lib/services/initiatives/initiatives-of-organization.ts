import { and, asc, eq, isNull } from 'drizzle-orm';
import { initiativeFunders, initiativeMembers, initiatives } from '@/db/schema';
import type { MemberRole } from '@/lib/domain/initiatives/member-role';
import { OneRecord } from '@/lib/domain/register/edited-record';
import { hasEnded } from '@/lib/domain/register/validity';
import { query } from '../define';

/** The initiatives an organization takes or took part in, or pays for; what goes on comes first. */
export const initiativesOfOrganization = query({
  name: 'initiatives.of-organization',
  permission: 'initiatives.read',
  input: OneRecord,
  run: async ({ db, today }, { id }) => {
    const columns = { id: initiatives.id, title: initiatives.title, stage: initiatives.stage, sample: initiatives.sample };
    const [taking, paying] = await Promise.all([
      db.select({ ...columns, role: initiativeMembers.role, validFrom: initiativeMembers.validFrom, validTo: initiativeMembers.validTo }).from(initiativeMembers)
        .innerJoin(initiatives, and(eq(initiatives.id, initiativeMembers.initiativeId), isNull(initiatives.archivedAt)))
        .where(eq(initiativeMembers.organizationId, id)).orderBy(asc(initiatives.title), asc(initiativeMembers.id)),
      db.select(columns).from(initiativeFunders).innerJoin(initiatives, and(eq(initiatives.id, initiativeFunders.initiativeId), isNull(initiatives.archivedAt)))
        .where(and(eq(initiativeFunders.organizationId, id), isNull(initiativeFunders.removedAt))).orderBy(asc(initiatives.title)),
    ]);
    const parts = [
      ...taking.map((one): { role: MemberRole | 'funder'; former: boolean } & typeof one => ({ ...one, former: hasEnded(one, today) })),
      ...paying.map((one) => ({ ...one, role: 'funder' as const, validFrom: null, validTo: null, former: false })),
    ];
    return { parts: parts.sort((a, b) => Number(a.former) - Number(b.former)) };
  },
});
