import { and, asc, eq, isNull, or } from 'drizzle-orm';
import { clusterRoles, organizations, organizationSubclusters } from '@/db/schema';
import { FormingQuestion } from '@/lib/domain/forming/forming-question';
import { joinedGroups } from '@/lib/domain/forming/joined-groups';
import { promiseCounts } from '@/lib/domain/forming/promise-counts';
import { proposeRoles } from '@/lib/domain/forming/propose-roles';
import { ROLE_CUTS } from '@/lib/domain/forming/role-cuts';
import { OptionalId } from '@/lib/domain/register/optional-id';
import { groupBy } from '@/lib/domain/shared/group-by';
import { query, type QueryContext } from '../define';
import { living } from '../living';
import { reachFacts } from '../reach-facts';
import { visibleDerived } from '../visible-derived';
import { organizationsNamed } from './organizations-named';
import { promisesOfRoles } from './promises-of-roles';
import { subclusterNamed } from './subcluster-named';
import { tiesToFirms } from './ties-to-firms';

/** Bodies without a role that are worth a row, the farthest reaching first. */
const MOST_WITHOUT_ROLE = 25;
const NO_TIES = { trains: 0, funds: 0, buysFrom: 0 };

const rolesHere = async (ctx: QueryContext, cluster: string, code: string) => {
  const rows = await ctx.db.select().from(clusterRoles)
    .where(and(eq(clusterRoles.clusterCode, cluster), or(eq(clusterRoles.subclusterCode, code), isNull(clusterRoles.subclusterCode)), visibleDerived(ctx, clusterRoles)))
    .orderBy(asc(clusterRoles.createdAt), asc(clusterRoles.id));
  const promisesOf = await promisesOfRoles(ctx, rows.map(({ id }) => id));
  return groupBy(rows.map(({ id, organizationId, role, state, subclusterCode, sample }) => ({
    id, organizationId, role, state, wholeCluster: subclusterCode === null, sample, promises: promiseCounts(promisesOf(id), ctx.today),
  })), ({ organizationId }) => organizationId);
};

/** Who is what to a sub-cluster, with what each body reaches of it beside, and the roles the figures speak for; the body asked for stands first after ourselves. */
export const roleMatrix = query({
  name: 'forming.role-matrix',
  permission: 'readiness.read',
  input: FormingQuestion.extend({ organizationId: OptionalId }),
  run: async (ctx, { cluster, subcluster, organizationId: asked }) => {
    const { db } = ctx;
    const named = await subclusterNamed(db, cluster, subcluster);
    const [roles, { firms, bodies, reached, cover }, ties, links] = await Promise.all([
      rolesHere(ctx, cluster, subcluster), reachFacts(ctx, cluster, subcluster), tiesToFirms(ctx, cluster, subcluster),
      db.select({ id: organizationSubclusters.organizationId, code: organizationSubclusters.subclusterCode }).from(organizationSubclusters)
        .innerJoin(organizations, and(eq(organizations.id, organizationSubclusters.organizationId), living())).where(eq(organizationSubclusters.clusterCode, cluster)),
    ]);
    const groupsOf = new Map([...groupBy(links, ({ id }) => id)].map(([id, rows]) => [id, rows.map(({ code }) => code)]));
    const reachOf = new Map(reached.map((one) => [one.id, one]));
    const membersOf = new Map(bodies.map(({ id, members }) => [id, members]));
    const partNames = new Map(named.parts.map(({ code, name }) => [code, name]));
    const tied = [...ties].filter(([, { trains, funds, buysFrom }]) => trains + funds > 0 || buysFrom >= ROLE_CUTS.anchors).map(([id]) => id).sort();
    const withRole = [...roles.keys()].filter((id) => id !== null);
    const rest = [...new Set([...reached.map(({ id }) => id), ...tied])].filter((id) => !roles.has(id)).slice(0, MOST_WITHOUT_ROLE);
    const names = await organizationsNamed(db, [...withRole, ...rest, ...(asked === null ? [] : [asked])]);
    const rowOf = (id: string) => {
      const organization = names.get(id);
      if (!organization) return [];
      const reach = reachOf.get(id) ?? null;
      const held = roles.get(id) ?? [];
      const inSmallestSet = cover.bodies?.includes(id) ?? false;
      const proposals = proposeRoles({ reach, of: firms.length, inSmallestSet, professionalSociety: organization.kind === 'professional_society', ...(ties.get(id) ?? NO_TIES) });
      const joins = joinedGroups(subcluster, (membersOf.get(id) ?? []).map((member) => groupsOf.get(member) ?? []));
      return [{
        organization, reach, inSmallestSet, roles: held, joins: joins.map((code) => partNames.get(code) ?? code),
        proposals: proposals.filter(({ role }) => !held.some((one) => one.role === role && one.state !== 'ended')),
      }];
    };
    const farthest = (a: string, b: string) => (reachOf.get(b)?.firms ?? 0) - (reachOf.get(a)?.firms ?? 0) || (a < b ? -1 : 1);
    return {
      ...named, today: ctx.today, firms: firms.length, jobsKnown: firms.filter(({ jobs }) => jobs !== null).length, cuts: ROLE_CUTS,
      cover: { ...cover, bodies: cover.bodies?.length ?? null },
      ours: roles.get(null) ?? [],
      rows: [...new Set([...(asked === null ? [] : [asked]), ...withRole.sort(farthest), ...rest])].flatMap(rowOf),
    };
  },
});
export type RoleMatrix = Awaited<ReturnType<typeof roleMatrix>>;
