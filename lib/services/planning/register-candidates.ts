import { and, count, gte, inArray, isNull, notInArray, or } from 'drizzle-orm';
import { memberships, organizations, organizationSubclusters } from '@/db/schema';
import { groupBy } from '@/lib/domain/shared/group-by';
import type { QueryContext } from '../define';
import { registerState } from '../register-state';
import { remember } from '../remember';

export type RegisterCandidate = { id: string; name: string; sample: boolean; jobs: number | null; memberships: number; subclusters: readonly string[] };

const load = async ({ db, today }: QueryContext): Promise<RegisterCandidate[]> => {
  const visited = and(
    isNull(organizations.archivedAt), notInArray(organizations.status, ['closed', 'moved_out']), isNull(organizations.doNotContactSince),
    inArray(organizations.kind, ['firm', 'indigenous_business']),
  );
  const [rows, links, members] = await Promise.all([
    db.select({ id: organizations.id, name: organizations.legalName, sample: organizations.sample, jobs: organizations.jobsTotal }).from(organizations).where(visited),
    db.select({ id: organizationSubclusters.organizationId, cluster: organizationSubclusters.clusterCode, code: organizationSubclusters.subclusterCode }).from(organizationSubclusters),
    db.select({ id: memberships.organizationId, total: count() }).from(memberships)
      .where(or(isNull(memberships.validTo), gte(memberships.validTo, today))).groupBy(memberships.organizationId),
  ]);
  const linksOf = groupBy(links, ({ id }) => id);
  const membersOf = new Map(members.map(({ id, total }) => [id, Number(total)]));
  return rows.flatMap(({ sample, ...row }) => {
    const subclusters = (linksOf.get(row.id) ?? []).map(({ cluster, code }) => `${cluster}/${code}`);
    return subclusters.length === 0 && row.jobs === null ? [] : [{ ...row, sample: sample ?? false, memberships: membersOf.get(row.id) ?? 0, subclusters }];
  });
};

/**
 * Living businesses that did not ask for rest and of which a sub-cluster or jobs are known, with what the register alone says.
 * Remembered until the register changes, a day at the longest.
 */
export const registerCandidates = async (ctx: QueryContext): Promise<readonly RegisterCandidate[]> =>
  remember(await registerState(ctx.db), `visit-candidates|${ctx.today}`, () => load(ctx));

export const candidateById = (all: readonly RegisterCandidate[]): ReadonlyMap<string, RegisterCandidate> =>
  remember(all, 'by-id', () => new Map(all.map((one) => [one.id, one])));
