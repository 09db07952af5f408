import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { charters, clusterRoles, formingMembers, pledges } from '@/db/schema';
import { pledgeTotals } from '@/lib/domain/forming/pledge-totals';
import { ROLE_STATES } from '@/lib/domain/forming/role-state';
import { DEFAULT_CLUSTER } from '@/lib/domain/indicators/cluster-question';
import { hasEnded } from '@/lib/domain/register/validity';
import { RecordId } from '@/lib/domain/shared/record-id';
import { query } from '../define';
import { visibleDerived } from '../visible-derived';
import { pledgesWithDeliveries } from '../pledges-with-deliveries';
import { clusterNamed } from './subcluster-named';

/** Every sub-cluster of a cluster with how far its forming has come: members, roles, pledges, charter. */
export const formingClusters = query({
  name: 'forming.clusters',
  permission: 'readiness.read',
  input: z.strictObject({ cluster: RecordId.default(DEFAULT_CLUSTER) }),
  run: async (ctx, { cluster }) => {
    const { db, today } = ctx;
    const named = await clusterNamed(db, cluster);
    const [members, roles, given, texts] = await Promise.all([
      db.select({ code: formingMembers.subclusterCode, organizationId: formingMembers.organizationId, validFrom: formingMembers.validFrom, validTo: formingMembers.validTo }).from(formingMembers).where(eq(formingMembers.clusterCode, cluster)),
      db.select({ code: clusterRoles.subclusterCode, state: clusterRoles.state }).from(clusterRoles).where(and(eq(clusterRoles.clusterCode, cluster), visibleDerived(ctx, clusterRoles))),
      pledgesWithDeliveries(ctx, eq(pledges.clusterCode, cluster)),
      db.select({ code: charters.subclusterCode, version: charters.version, adoptedOn: charters.adoptedOn }).from(charters).where(eq(charters.clusterCode, cluster)),
    ]);
    return {
      cluster: { code: cluster, name: named.name }, today,
      parts: named.parts.map((part) => {
        const own = texts.filter(({ code }) => code === part.code).sort((a, b) => b.version - a.version);
        const held = roles.filter(({ code }) => code === part.code || code === null);
        return {
          ...part,
          members: new Set(members.filter((one) => one.code === part.code && !hasEnded(one, today)).map(({ organizationId }) => organizationId)).size,
          roles: Object.fromEntries(ROLE_STATES.map((state) => [state, held.filter((one) => one.state === state).length])) as Record<(typeof ROLE_STATES)[number], number>,
          totals: pledgeTotals(given.filter(({ subclusterCode }) => subclusterCode === part.code)),
          charter: own[0] ? { version: own[0].version, adoptedOn: own.find(({ adoptedOn }) => adoptedOn !== null)?.adoptedOn ?? null } : null,
        };
      }),
    };
  },
});
export type FormingClusters = Awaited<ReturnType<typeof formingClusters>>;
