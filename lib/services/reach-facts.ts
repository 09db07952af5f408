import { and, eq, gte, isNotNull, isNull, lte, ne, or, type Column } from 'drizzle-orm';
import { affiliations, memberships, organizations, organizationSubclusters, people } from '@/db/schema';
import { associationReach } from '@/lib/domain/network/association-reach';
import { smallestCover } from '@/lib/domain/network/smallest-cover';
import { groupBy } from '@/lib/domain/shared/group-by';
import type { QueryContext } from './define';
import { living } from './living';
import { registerState } from './register-state';
import { remember } from './remember';

const held = (fact: { validFrom: Column; validTo: Column }, day: string) =>
  and(or(isNull(fact.validFrom), lte(fact.validFrom, day)), or(isNull(fact.validTo), gte(fact.validTo, day)));

const readReach = async ({ db, today }: Pick<QueryContext, 'db' | 'today'>, cluster: string, code: string) => {
  const ofBody = and(eq(organizations.id, memberships.associationId), isNull(organizations.archivedAt));
  const [firms, joined, through] = await Promise.all([
    db.select({ id: organizations.id, jobs: organizations.jobsTotal }).from(organizations)
      .innerJoin(organizationSubclusters, eq(organizationSubclusters.organizationId, organizations.id))
      .where(and(eq(organizationSubclusters.clusterCode, cluster), eq(organizationSubclusters.subclusterCode, code), ne(organizationSubclusters.role, 'institution'), living())),
    db.select({ organizationId: memberships.organizationId, associationId: memberships.associationId }).from(memberships).innerJoin(organizations, ofBody)
      .where(and(isNotNull(memberships.organizationId), held(memberships, today))),
    db.selectDistinct({ organizationId: affiliations.organizationId, associationId: memberships.associationId }).from(memberships).innerJoin(organizations, ofBody)
      .innerJoin(people, and(eq(people.id, memberships.personId), isNull(people.archivedAt)))
      .innerJoin(affiliations, and(eq(affiliations.personId, people.id), held(affiliations, today))).where(held(memberships, today)),
  ]);
  const bodies = [...groupBy([...joined, ...through], ({ associationId }) => associationId)]
    .map(([id, members]) => ({ id, members: [...new Set(members.flatMap(({ organizationId }) => (organizationId === null || organizationId === id ? [] : [organizationId])))] }));
  const reached = associationReach(firms, bodies).filter(({ firms: count }) => count > 0).sort((a, b) => b.firms - a.firms || (a.id < b.id ? -1 : 1));
  return { firms, bodies, reached, cover: smallestCover(firms.map(({ id }) => id), bodies) };
};

/**
 * Which body reaches which organizations of a sub-cluster today, the farthest reaching first, and the fewest that reach four fifths together.
 * An institution of the sub-cluster is no firm of it, whatever else it is; nobody reaches themselves. An organization is reached when it is a member, or when somebody who works there is: a society of people reaches firms through them.
 * Remembered until the register changes: memberships are the same for every reader.
 */
export const reachFacts = async ({ db, today }: QueryContext, cluster: string, code: string): ReturnType<typeof readReach> =>
  remember(await registerState(db), `reach|${cluster}|${code}|${today}`, () => readReach({ db, today }, cluster, code));
