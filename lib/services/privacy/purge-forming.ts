import { inArray } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { clusterRoleMoves, clusterRoles, pledgeDeliveries, pledges } from '@/db/schema';

/** Takes the words out of roles and pledges that came from contacts, and out of what was noted on them; days, states and amounts stay. Answers the ids whose versions are to be forgotten. */
export const purgeForming = async (db: Handle, contactIds: string[]): Promise<{ cluster_role: string[]; pledge: string[] }> => {
  const [roles, given] = await Promise.all([
    db.select({ id: clusterRoles.id }).from(clusterRoles).where(inArray(clusterRoles.activityId, contactIds)), db.select({ id: pledges.id }).from(pledges).where(inArray(pledges.activityId, contactIds)),
  ]);
  const ids = { cluster_role: roles.map(({ id }) => id), pledge: given.map(({ id }) => id) };
  if (ids.cluster_role.length > 0) {
    await db.update(clusterRoles).set({ mandate: null }).where(inArray(clusterRoles.id, ids.cluster_role));
    await db.update(clusterRoleMoves).set({ why: null }).where(inArray(clusterRoleMoves.roleId, ids.cluster_role));
  }
  if (ids.pledge.length > 0) {
    await db.update(pledges).set({ note: null, withdrawnWhy: null, attachmentId: null }).where(inArray(pledges.id, ids.pledge));
    await db.update(pledgeDeliveries).set({ note: null }).where(inArray(pledgeDeliveries.pledgeId, ids.pledge));
  }
  return ids;
};
