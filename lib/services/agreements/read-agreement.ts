import { asc, eq, inArray, isNull } from 'drizzle-orm';
import { organizations, partnerPeople, tags, users } from '@/db/schema';
import { may } from '@/lib/auth/permissions';
import { agreementState, daysLeft } from '@/lib/domain/agreements/agreement-holds';
import { OneRecord } from '@/lib/domain/register/edited-record';
import { query } from '../define';
import { subclusterNames } from '../subcluster-names';
import { loadAgreement } from './load-agreement';
import { reachedOrganizations } from './reached-organizations';
import { scopesOf } from './scopes-of';

/** One agreement: what it shares of whom, who reads for the agency, and which partner accounts could. */
export const readAgreement = query({
  name: 'agreements.agreement',
  permission: 'register.read',
  input: OneRecord,
  run: async ({ db, actor, today }, { id }) => {
    const { createdAt: _at, createdBy: _by, updatedAt: _updated, updatedBy: _updater, ...agreement } = await loadAgreement(db, id);
    const scopes = await scopesOf(db, id);
    const listed = [...new Set(scopes.flatMap(({ organizationIds }) => organizationIds))];
    const tagIds = scopes.flatMap(({ tagId }) => tagId ?? []);
    const [names, tagged, subclusters, people] = await Promise.all([
      listed.length === 0 ? [] : db.select({ id: organizations.id, name: organizations.legalName }).from(organizations).where(inArray(organizations.id, listed)),
      tagIds.length === 0 ? [] : db.select({ id: tags.id, name: tags.name }).from(tags).where(inArray(tags.id, tagIds)),
      subclusterNames(db),
      db.select({ id: users.id, name: users.name }).from(partnerPeople).innerJoin(users, eq(users.id, partnerPeople.userId)).where(eq(partnerPeople.agencyId, agreement.agencyId)).orderBy(asc(users.name), asc(users.id)),
    ]);
    const nameOf = new Map(names.map((one) => [one.id, one.name]));
    const manages = may(actor, 'agreements.manage');
    const linked = new Set(manages ? (await db.select({ id: partnerPeople.userId }).from(partnerPeople)).map((one) => one.id) : []);
    const accounts = manages ? await db.select({ id: users.id, name: users.name, roles: users.roles }).from(users).where(isNull(users.disabledAt)).orderBy(asc(users.name), asc(users.id)) : [];
    return {
      ...agreement, today, state: agreementState(agreement, today), daysLeft: daysLeft(agreement, today), people,
      candidates: accounts.filter(({ id: userId, roles }) => roles.includes('partner') && !linked.has(userId)).map(({ id: userId, name }) => ({ id: userId, name })),
      scopes: await Promise.all(scopes.map(async (scope) => ({
        ...scope, reached: (await reachedOrganizations(db, scope)).size, organizations: scope.organizationIds.map((one) => ({ id: one, name: nameOf.get(one) ?? one })),
        subclusterName: scope.subcluster && (subclusters.get(scope.subcluster)?.name ?? scope.subcluster), tag: tagged.find((one) => one.id === scope.tagId)?.name ?? null,
      }))),
    };
  },
});
export type ReadAgreement = Awaited<ReturnType<typeof readAgreement>>;
