import { and, asc, eq, inArray } from 'drizzle-orm';
import { clusterRoleMoves, clusterRoles, pledgeDeliveries, pledges } from '@/db/schema';
import type { HeldRecord } from '@/lib/domain/privacy/held-record';
import type { SubjectInput } from '@/lib/domain/privacy/subject-input';
import { groupBy } from '@/lib/domain/shared/group-by';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import type { QueryContext } from '../define';
import { visibleDerived } from '../visible-derived';
import { heldFields } from './held-fields';

const MINUTES = 60;
const { roles: roleNames, roleStates, kinds } = messages.forming;

/** What an organization is to forming clusters and gave its word for, as far as the actor may see it. */
export const gatherForming = async (ctx: QueryContext, { kind, id }: SubjectInput): Promise<HeldRecord[]> => {
  if (kind === 'person') return [];
  const { db } = ctx;
  const roles = await db.select().from(clusterRoles).where(and(eq(clusterRoles.organizationId, id), visibleDerived(ctx, clusterRoles)));
  const given = await db.select().from(pledges).where(and(eq(pledges.organizationId, id), visibleDerived(ctx, pledges)));
  const moves = roles.length === 0 ? [] : await db.select().from(clusterRoleMoves).where(inArray(clusterRoleMoves.roleId, roles.map((role) => role.id))).orderBy(asc(clusterRoleMoves.position));
  const entries = given.length === 0 ? [] : await db.select().from(pledgeDeliveries).where(inArray(pledgeDeliveries.pledgeId, given.map((pledge) => pledge.id))).orderBy(asc(pledgeDeliveries.deliveredOn));
  const [movesOf, entriesOf] = [groupBy(moves, ({ roleId }) => roleId), groupBy(entries, ({ pledgeId }) => pledgeId)];
  const whys = (said: readonly (string | null)[]) => said.filter((one) => one !== null);
  return [
    ...roles.map((one): HeldRecord => ({
      record: 'cluster_role', recordId: one.id, day: movesOf.get(one.id)?.[0]?.movedOn ?? null, level: one.confidentiality,
      fields: heldFields({ kind: roleNames[one.role], state: roleStates[one.state], text: one.mandate, why: whys((movesOf.get(one.id) ?? []).map(({ why }) => why)) }),
    })),
    ...given.map((one): HeldRecord => ({
      record: 'pledge', recordId: one.id, day: one.givenOn, level: one.confidentiality,
      fields: heldFields({
        kind: kinds[one.kind], amount: one.amountCents === null ? null : format.money(one.amountCents, one.currency ?? 'CAD'), hours: one.minutes === null ? null : one.minutes / MINUTES,
        note: [...whys([one.note]), ...whys((entriesOf.get(one.id) ?? []).map(({ note }) => note))], why: one.withdrawnWhy,
      }),
    })),
  ];
};
