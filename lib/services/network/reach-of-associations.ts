import { and, eq, gte, isNull, lte, or, type Column } from 'drizzle-orm';
import { z } from 'zod';
import { affiliations, organizations, organizationSubclusters, people } from '@/db/schema';
import { bridgeMakers } from '@/lib/domain/network/bridge-makers';
import { groupBy } from '@/lib/domain/shared/group-by';
import { messages } from '@/lib/messages';
import { query } from '../define';
import { notFound } from '../errors';
import { living } from '../living';
import { reachFacts } from '../reach-facts';
import { namesOfEnds } from './names-of-ends';
import { subclusterNames } from '../subcluster-names';

const BRIDGES = 20;

const held = (fact: { validFrom: Column; validTo: Column }, day: string) =>
  and(or(isNull(fact.validFrom), lte(fact.validFrom, day)), or(isNull(fact.validTo), gte(fact.validTo, day)));

/** How far each association reaches into one sub-cluster (the first, where none is named; one that no published cluster has is not found), the fewest that reach four fifths of it, and who bridges sub-clusters. */
export const reachOfAssociations = query({
  name: 'network.reach',
  permission: 'register.read',
  input: z.strictObject({ subcluster: z.string().max(120).optional() }),
  run: async (ctx, { subcluster }) => {
    const { db, today } = ctx;
    const groups = await subclusterNames(db);
    if (subcluster !== undefined && !groups.has(subcluster)) throw notFound(messages.errors.unknownRecord);
    const chosen = subcluster ?? [...groups.keys()][0] ?? '';
    const [cluster = '', code = ''] = chosen.split('/');
    const [{ firms, reached, cover }, roles, links] = await Promise.all([
      reachFacts(ctx, cluster, code),
      db.select({ personId: affiliations.personId, organizationId: affiliations.organizationId }).from(affiliations)
        .innerJoin(people, and(eq(people.id, affiliations.personId), isNull(people.archivedAt), isNull(people.doNotContactSince))).where(held(affiliations, today)),
      db.select({ id: organizationSubclusters.organizationId, cluster: organizationSubclusters.clusterCode, code: organizationSubclusters.subclusterCode }).from(organizationSubclusters)
        .innerJoin(organizations, and(eq(organizations.id, organizationSubclusters.organizationId), living())),
    ]);
    const clustersOf = groupBy(links, ({ id }) => id);
    const bridges = bridgeMakers([...groupBy(roles, ({ personId }) => personId)].map(([id, places]) => ({
      id, groups: places.map(({ organizationId }) => (clustersOf.get(organizationId) ?? []).map((one) => `${one.cluster}/${one.code}`).filter((one) => groups.has(one))),
    })));
    const named = await namesOfEnds(db, [...reached.map(({ id }) => id), ...(cover.bodies ?? []), ...bridges.slice(0, BRIDGES).map(({ id }) => id)]);
    const name = (id: string) => named.get(id)?.name ?? id;
    return {
      chosen, subclusters: [...groups].map(([value, { name: label }]) => ({ value, name: label })),
      firms: firms.length, jobsKnown: firms.filter(({ jobs }) => jobs !== null).length,
      associations: reached.map((one) => ({ ...one, name: name(one.id) })),
      cover: { ...cover, bodies: cover.bodies?.map((id) => ({ id, name: name(id) })) ?? null },
      bridges: bridges.slice(0, BRIDGES).map((one) => ({ ...one, name: name(one.id), groups: one.groups.map((group) => groups.get(group)?.name ?? group) })),
    };
  },
});
