import { and, asc, between, desc, eq, isNull } from 'drizzle-orm';
import { affiliations, consents, organizations, people } from '@/db/schema';
import { addDays } from '@/lib/domain/shared/add-days';
import type { CommandContext } from '../define';
import type { FoundNotice } from './found-notice';

/** So many days ahead somebody is told, in time to ask again. */
const AHEAD_DAYS = 30;
const MOST = 2000;

type Consent = typeof consents.$inferSelect;

const subjectOf = ({ organizationId, personId, scope, partnerId }: Consent) => [organizationId, personId, scope, partnerId].join('|');
const outlasts = (later: Consent, first: Consent) => later.id !== first.id && (later.expiresOn === null || later.expiresOn > (first.expiresOn ?? ''));

/**
 * Consents that run out within AHEAD_DAYS and are not carried on by another of the same scope: told to who looks after the
 * organization (of a person, the organization they belong to), else to who recorded it. Whoever asked not to be contacted is not asked again.
 */
export const noticesOfConsents = async ({ db, today }: CommandContext): Promise<FoundNotice[]> => {
  const ending = await db
    .select({ consent: consents, ownerId: organizations.ownerId })
    .from(consents)
    .leftJoin(organizations, eq(organizations.id, consents.organizationId))
    .leftJoin(people, eq(people.id, consents.personId))
    .where(and(
      isNull(consents.withdrawnOn), between(consents.expiresOn, today, addDays(today, AHEAD_DAYS)),
      isNull(organizations.archivedAt), isNull(people.archivedAt), isNull(organizations.doNotContactSince), isNull(people.doNotContactSince),
    ))
    .limit(MOST);
  const found: FoundNotice[] = [];
  for (const { consent, ownerId } of ending) {
    const { id, organizationId, personId, scope, expiresOn, createdBy } = consent;
    const same = await db.select().from(consents).where(and(
      isNull(consents.withdrawnOn), eq(consents.scope, scope), personId === null ? eq(consents.organizationId, organizationId ?? '') : eq(consents.personId, personId),
    ));
    if (same.some((other) => subjectOf(other) === subjectOf(consent) && outlasts(other, consent))) continue;
    const [employer] = personId === null ? [] : await db.select({ ownerId: organizations.ownerId }).from(affiliations)
      .innerJoin(organizations, eq(organizations.id, affiliations.organizationId))
      .where(and(eq(affiliations.personId, personId), isNull(affiliations.validTo))).orderBy(desc(affiliations.primary), asc(affiliations.id)).limit(1);
    found.push({ userId: ownerId ?? employer?.ownerId ?? createdBy, kind: 'consent_expiring', record: 'consent', recordId: id, occasion: expiresOn ?? '' });
  }
  return found;
};
