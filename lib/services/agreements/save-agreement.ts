import { and, eq, inArray, isNull } from 'drizzle-orm';
import { agreementScopeOrganizations, agreementScopes, organizations, partnerAgreements, tags } from '@/db/schema';
import { AgreementInput } from '@/lib/domain/agreements/agreement-input';
import { agreementState } from '@/lib/domain/agreements/agreement-holds';
import { messages } from '@/lib/messages';
import { command, type CommandContext } from '../define';
import { conflict, invalid } from '../errors';
import { subclusterNames } from '../subcluster-names';
import { loadAgreement } from './load-agreement';
import { scopesOf } from './scopes-of';

const OPEN = ['agencyId', 'purpose', 'validFrom', 'validTo', 'scopes'];

const check = async ({ db }: CommandContext, { agencyId, scopes }: AgreementInput): Promise<void> => {
  const fields: Record<string, string> = {};
  const named = [...new Set([agencyId, ...scopes.flatMap(({ organizationIds }) => organizationIds)])];
  const known = new Set((await db.select({ id: organizations.id }).from(organizations).where(and(inArray(organizations.id, named), isNull(organizations.archivedAt)))).map(({ id }) => id));
  if (!known.has(agencyId)) fields.agencyId = messages.errors.unknownRecord;
  const subclusters = await subclusterNames(db);
  for (const [at, { organizationIds, subcluster, tagId }] of scopes.entries()) {
    if (organizationIds.some((id) => !known.has(id))) fields[`scopes.${at}.organizationIds`] = messages.errors.unknownRecord;
    if (subcluster !== null && !subclusters.has(subcluster)) fields[`scopes.${at}.subcluster`] = messages.errors.unknownRecord;
    if (tagId !== null && (await db.select({ id: tags.id }).from(tags).where(eq(tags.id, tagId))).length === 0) fields[`scopes.${at}.tagId`] = messages.errors.unknownRecord;
  }
  if (Object.keys(fields).length > 0) throw invalid(messages.errors.invalid, fields);
};

const writeScopes = async ({ db, newId }: CommandContext, agreementId: string, scopes: AgreementInput['scopes']): Promise<void> => {
  const before = (await db.select({ id: agreementScopes.id }).from(agreementScopes).where(eq(agreementScopes.agreementId, agreementId))).map(({ id }) => id);
  if (before.length > 0) await db.delete(agreementScopeOrganizations).where(inArray(agreementScopeOrganizations.scopeId, before));
  await db.delete(agreementScopes).where(eq(agreementScopes.agreementId, agreementId));
  for (const { organizationIds, ...scope } of scopes) {
    const id = newId();
    await db.insert(agreementScopes).values({ ...scope, id, agreementId });
    if (organizationIds.length > 0) await db.insert(agreementScopeOrganizations).values(organizationIds.map((organizationId) => ({ scopeId: id, organizationId })));
  }
};

/** Agrees with an agency what it sees until when, or changes that. It holds from the very next reading. */
export const saveAgreement = command({
  name: 'agreements.save',
  permission: 'agreements.manage',
  record: 'partner_agreement',
  input: AgreementInput,
  run: async (ctx, input) => {
    const { db, now, actor, today } = ctx;
    const { id: given, version: read = 0, scopes, ...fields } = input;
    if (given === undefined) {
      await check(ctx, input);
      const id = ctx.newId();
      await db.insert(partnerAgreements).values({ ...fields, id, sample: false, createdAt: now, createdBy: actor.id, updatedAt: now, updatedBy: actor.id, version: 1 });
      await writeScopes(ctx, id, scopes);
      ctx.changed({ after: { ...fields, scopes, version: 1 }, open: OPEN });
      return { id, version: 1 };
    }
    const stored = await loadAgreement(db, given);
    const { refusals } = messages.agreements;
    if (stored.agencyId !== fields.agencyId) throw invalid(messages.errors.invalid, { agencyId: refusals.agencyStays });
    if (['over', 'ended'].includes(agreementState(stored, today))) throw invalid(refusals.over);
    await check(ctx, input);
    const before = { agencyId: stored.agencyId, purpose: stored.purpose, validFrom: stored.validFrom, validTo: stored.validTo, scopes: (await scopesOf(db, given)).map(({ id: _id, ...scope }) => scope) };
    const [saved] = await db.update(partnerAgreements).set({ ...fields, updatedAt: now, updatedBy: actor.id, version: read + 1 })
      .where(and(eq(partnerAgreements.id, given), eq(partnerAgreements.version, read))).returning({ version: partnerAgreements.version });
    if (!saved) throw conflict(messages.errors.conflict, { mine: { ...fields }, theirs: { purpose: stored.purpose, validFrom: stored.validFrom, validTo: stored.validTo }, theirVersion: stored.version });
    await writeScopes(ctx, given, scopes);
    ctx.changed({ before, after: { ...fields, scopes, version: saved.version }, open: OPEN });
    return { id: given, version: saved.version };
  },
});
