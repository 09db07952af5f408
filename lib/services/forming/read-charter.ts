import { and, asc, eq } from 'drizzle-orm';
import { formingMembers, pledges } from '@/db/schema';
import { FormingQuestion } from '@/lib/domain/forming/forming-question';
import { pledgeTotals } from '@/lib/domain/forming/pledge-totals';
import { hasEnded } from '@/lib/domain/register/validity';
import { groupBy } from '@/lib/domain/shared/group-by';
import { query } from '../define';
import { charterVersions } from './charter-versions';
import { organizationsNamed } from './organizations-named';
import { pledgesWithDeliveries } from '../pledges-with-deliveries';
import { subclusterNamed } from './subcluster-named';

/** A forming cluster: its charter, its members with their days, and what everybody gave their word for, with totals of what the actor may see. */
export const readCharter = query({
  name: 'forming.charter',
  permission: 'readiness.read',
  input: FormingQuestion,
  run: async (ctx, { cluster, subcluster }) => {
    const { db, today } = ctx;
    const place = await subclusterNamed(db, cluster, subcluster);
    const [versions, members, given] = await Promise.all([
      charterVersions(ctx, cluster, subcluster),
      db.select().from(formingMembers).where(and(eq(formingMembers.clusterCode, cluster), eq(formingMembers.subclusterCode, subcluster))).orderBy(asc(formingMembers.validFrom), asc(formingMembers.id)),
      pledgesWithDeliveries(ctx, and(eq(pledges.clusterCode, cluster), eq(pledges.subclusterCode, subcluster))),
    ]);
    const names = await organizationsNamed(db, [...members, ...given].map(({ organizationId }) => organizationId));
    const timesOf = groupBy(members, ({ organizationId }) => organizationId);
    const pledgesOf = groupBy(given, ({ organizationId }) => organizationId);
    const parties = [...new Set([...timesOf.keys(), ...pledgesOf.keys()])].flatMap((id) => {
      const organization = names.get(id);
      const times = timesOf.get(id) ?? [];
      const member = times.some((one) => !hasEnded(one, today));
      return organization ? [{ organization, member, times: times.map(({ validFrom, validTo }) => ({ validFrom, validTo })), pledges: (pledgesOf.get(id) ?? []).map(({ deliveries: _entries, ...one }) => one) }] : [];
    });
    return {
      ...place, today, versions,
      parties: parties.sort((a, b) => Number(b.member) - Number(a.member) || Number(b.times.length > 0) - Number(a.times.length > 0) || (a.organization.name < b.organization.name ? -1 : 1)),
      members: parties.filter(({ member }) => member).length, totals: pledgeTotals(given),
    };
  },
});
export type FormingCluster = Awaited<ReturnType<typeof readCharter>>;
