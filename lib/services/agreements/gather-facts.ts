import { asc, eq, inArray, and } from 'drizzle-orm';
import { consents, organizations } from '@/db/schema';
import type { SharedFacts, SharedRecord } from '@/lib/domain/agreements/shared-facts';
import { SHARED_KINDS, type SharedKind } from '@/lib/domain/agreements/shared-kind';
import { chunks } from '@/lib/domain/shared/chunks';
import { groupBy } from '@/lib/domain/shared/group-by';
import type { QueryContext } from '../define';
import { commitmentFacts } from './facts/commitment-facts';
import { contactFacts } from './facts/contact-facts';
import type { FactsOfKind } from './facts/facts-of-kind';
import { organizationFacts } from './facts/organization-facts';
import { peopleFacts } from './facts/people-facts';
import { readinessFacts } from './facts/readiness-facts';
import { referralFacts } from './facts/referral-facts';
import { subclusterFacts } from './facts/subcluster-facts';
import { visitFacts } from './facts/visit-facts';

const READERS: Record<SharedKind, FactsOfKind> = {
  organization: organizationFacts, subclusters: subclusterFacts, contacts: contactFacts, visits: visitFacts, commitments: commitmentFacts, referrals: referralFacts, readiness: readinessFacts, people: peopleFacts,
};
const AT_ONCE = 400;

/** Facts of organizations, of the kinds asked for and no others, by name. `ctx` asks with a partner's eyes. */
export const gatherFacts = async (ctx: QueryContext, wanted: ReadonlyMap<SharedKind, ReadonlySet<string>>, agencyId: string): Promise<SharedFacts[]> => {
  const all = [...new Set([...wanted.values()].flatMap((ids) => [...ids]))];
  const facts: (SharedFacts & { nameKey: string })[] = [];
  for (const ids of chunks(all, AT_ONCE)) {
    const [rows, given] = await Promise.all([
      ctx.db.select({ id: organizations.id, name: organizations.legalName, nameKey: organizations.nameKey, rightsHolder: organizations.rightsHolder }).from(organizations).where(inArray(organizations.id, ids)).orderBy(asc(organizations.id)),
      ctx.db.select().from(consents).where(and(eq(consents.scope, 'share_with'), inArray(consents.organizationId, ids))),
    ]);
    const records = new Map<SharedKind, Map<string, SharedRecord[]>>();
    for (const kind of SHARED_KINDS) {
      const asked = ids.filter((id) => wanted.get(kind)?.has(id));
      if (asked.length > 0) records.set(kind, groupBy(await READERS[kind](ctx, asked, agencyId), ({ organizationId }) => organizationId));
    }
    facts.push(...rows.map((row) => ({
      ...row, consents: given.filter(({ organizationId }) => organizationId === row.id),
      records: Object.fromEntries([...records].map(([kind, of]) => [kind, of.get(row.id) ?? []])),
    })));
  }
  return facts.sort((a, b) => (a.nameKey < b.nameKey ? -1 : a.nameKey > b.nameKey ? 1 : a.id < b.id ? -1 : 1));
};
