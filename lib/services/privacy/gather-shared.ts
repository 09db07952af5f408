import { and, asc, desc, eq, inArray, isNull, lte, or } from 'drizzle-orm';
import { affiliations, agreementScopeOrganizations, agreementScopes, auditEvents, organizations, organizationSubclusters, organizationTags, partnerAgreements } from '@/db/schema';
import type { HeldRecord } from '@/lib/domain/privacy/held-record';
import type { SubjectInput } from '@/lib/domain/privacy/subject-input';
import { groupBy } from '@/lib/domain/shared/group-by';
import { localDay } from '@/lib/domain/shared/local-day';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import type { QueryContext } from '../define';
import { localTimeZone } from '../local-time-zone';
import { heldFields } from './held-fields';

const { agreements: words, privacy } = messages;

/** The organizations whose shared fields tell of the subject: itself, or where a person has or had a place. */
const aboutOf = async ({ db }: QueryContext, { kind, id }: SubjectInput): Promise<string[]> =>
  kind === 'organization' ? [id] : (await db.selectDistinct({ id: affiliations.organizationId }).from(affiliations).where(eq(affiliations.personId, id))).map((one) => one.id);

/** Which partner agency was agreed to see what of somebody (where consents stand), from when to when, and when its people last looked; also what is over. */
export const gatherShared = async (ctx: QueryContext, subject: SubjectInput): Promise<HeldRecord[]> => {
  const { db, today } = ctx;
  const about = await aboutOf(ctx, subject);
  if (about.length === 0) return [];
  const listed = db.select({ id: agreementScopeOrganizations.scopeId }).from(agreementScopeOrganizations).where(inArray(agreementScopeOrganizations.organizationId, about));
  const tagged = db.select({ id: organizationTags.tagId }).from(organizationTags).where(inArray(organizationTags.organizationId, about));
  const parts = await db.select({ cluster: organizationSubclusters.clusterCode, code: organizationSubclusters.subclusterCode }).from(organizationSubclusters).where(inArray(organizationSubclusters.organizationId, about));
  const rows = await db
    .select({ agreement: partnerAgreements, agency: organizations.legalName, kind: agreementScopes.kind, fields: agreementScopes.fields })
    .from(agreementScopes)
    .innerJoin(partnerAgreements, eq(partnerAgreements.id, agreementScopes.agreementId))
    .innerJoin(organizations, eq(organizations.id, partnerAgreements.agencyId))
    .where(and(
      lte(partnerAgreements.validFrom, today), subject.kind === 'person' ? eq(agreementScopes.kind, 'people') : undefined,
      or(
        inArray(agreementScopes.id, listed), inArray(agreementScopes.tagId, tagged),
        parts.length === 0 ? undefined : and(isNull(agreementScopes.tagId), inArray(agreementScopes.subcluster, parts.map(({ cluster, code }) => `${cluster}/${code}`))),
      ),
    ))
    .orderBy(asc(partnerAgreements.validFrom), asc(agreementScopes.id));
  const held: HeldRecord[] = [];
  for (const [id, scopes] of groupBy(rows, ({ agreement }) => agreement.id)) {
    const [{ agreement, agency } = { agreement: null, agency: '' }] = scopes;
    if (agreement === null) continue;
    const until = agreement.endedOn !== null && agreement.endedOn <= agreement.validTo ? agreement.endedOn : agreement.validTo;
    const looked = (await db.select({ at: auditEvents.at }).from(auditEvents).where(and(eq(auditEvents.record, 'partner_agency'), eq(auditEvents.recordId, agreement.agencyId), eq(auditEvents.command, 'agreements.read-shared'))).orderBy(desc(auditEvents.seq)))
      .map(({ at }) => localDay(at, localTimeZone())).filter((day) => day >= agreement.validFrom && day <= until);
    const [last] = looked;
    held.push({
      record: 'shared', recordId: id, day: agreement.validFrom, level: 'internal',
      fields: heldFields({
        organization: agency, purpose: agreement.purpose, from: agreement.validFrom, until,
        shownFields: scopes.map(({ kind, fields }) => `${words.kinds[kind]} (${fields.map((field) => words.fields[field] ?? field).join(', ')})`),
        looked: last === undefined ? privacy.holdings.neverLooked : privacy.holdings.looked(looked.length, format.day(last, 'year')),
      }),
    });
  }
  return held;
};
