import { eq, inArray, type SQL } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { charters, clusterRoleMoves, clusterRolePromises, clusterRoles, pledgeDeliveries, pledges } from '@/db/schema';
import type { SampleRemoval } from '@/lib/domain/workspace/plan-sample-removal';
import { forgetVersions } from './forget-versions';
import { inPieces } from './in-pieces';
import { resultsThatGo } from './results-of-samples';

const removeRoles = async (db: Handle, which: SQL) => {
  const own = (await db.select({ id: clusterRoles.id }).from(clusterRoles).where(which)).map(({ id }) => id);
  await inPieces(own, async (ids) => {
    await db.delete(clusterRolePromises).where(inArray(clusterRolePromises.roleId, ids));
    await db.delete(clusterRoleMoves).where(inArray(clusterRoleMoves.roleId, ids));
    await db.delete(clusterRoles).where(inArray(clusterRoles.id, ids));
  });
  await forgetVersions(db, 'cluster_role', own);
};

const removePledges = async (db: Handle, which: SQL) => {
  const own = (await db.select({ id: pledges.id }).from(pledges).where(which)).map(({ id }) => id);
  await inPieces(own, async (ids) => {
    await db.delete(pledgeDeliveries).where(inArray(pledgeDeliveries.pledgeId, ids));
    await db.delete(pledges).where(inArray(pledges.id, ids));
  });
  await forgetVersions(db, 'pledge', own);
};

/** Takes out invented roles, pledges and charters, those of organizations and contacts that go, and the links to promises that go. Before the promises. */
export const removeForming = async (db: Handle, plan: SampleRemoval) => {
  await removeRoles(db, eq(clusterRoles.sample, true));
  await removePledges(db, eq(pledges.sample, true));
  await db.delete(charters).where(eq(charters.sample, true));
  await inPieces(plan.organizations.remove, async (ids) => {
    await removeRoles(db, inArray(clusterRoles.organizationId, ids));
    await removePledges(db, inArray(pledges.organizationId, ids));
  });
  await inPieces(plan.contacts.remove, async (ids) => {
    await removeRoles(db, inArray(clusterRoles.activityId, ids));
    await removePledges(db, inArray(pledges.activityId, ids));
  });
  const [promises = []] = await resultsThatGo(db, plan);
  await inPieces(promises, (ids) => db.delete(clusterRolePromises).where(inArray(clusterRolePromises.commitmentId, ids)));
};
