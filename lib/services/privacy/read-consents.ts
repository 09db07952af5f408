import { and, desc, eq, inArray } from 'drizzle-orm';
import { z } from 'zod';
import { activities, consents, organizations } from '@/db/schema';
import { CONSENT_SCOPES } from '@/lib/domain/privacy/consent-scope';
import { consentStanding } from '@/lib/domain/privacy/consent-standing';
import { SubjectInput } from '@/lib/domain/privacy/subject-input';
import { query } from '../define';
import { visibleActivities } from '../visible-activities';

/** Every consent of one organization or person, the latest first, and how each scope stands today; sharing by partner. */
export const readConsents = query({
  name: 'privacy.consents',
  permission: 'register.read',
  input: z.strictObject(SubjectInput.shape),
  run: async (ctx, { kind, id }) => {
    const { db, today } = ctx;
    const rows = await db
      .select({ consent: consents, partner: organizations.legalName })
      .from(consents).leftJoin(organizations, eq(organizations.id, consents.partnerId))
      .where(eq(kind === 'person' ? consents.personId : consents.organizationId, id))
      .orderBy(desc(consents.givenOn), desc(consents.id));
    const given = rows.map(({ consent }) => consent);
    const evidence = given.flatMap(({ activityId }) => activityId ?? []);
    const readable = new Set(evidence.length === 0 ? [] : (await db.select({ id: activities.id }).from(activities)
      .where(and(inArray(activities.id, evidence), visibleActivities(ctx)))).map((one) => one.id));
    const partners = [...new Map(rows.flatMap(({ consent, partner }): [string, string][] => (consent.partnerId && partner ? [[consent.partnerId, partner]] : []))).entries()];
    return {
      standings: [
        ...CONSENT_SCOPES.filter((scope) => scope !== 'share_with').map((scope) => ({ scope, partner: null as string | null, ...consentStanding(given, { scope, partnerId: null }, today) })),
        ...partners.map(([partnerId, partner]) => ({ scope: 'share_with' as const, partner, ...consentStanding(given, { scope: 'share_with', partnerId }, today) })),
      ],
      consents: rows.map(({ consent, partner }) => {
        // A note made in a contact somebody may not read is not for them either.
        const open = consent.activityId === null || readable.has(consent.activityId);
        const { id: consentId, scope, source, givenBy, givenOn, expiresOn, withdrawnOn, withdrawnHow, sample } = consent;
        return {
          id: consentId, scope, partner, source, givenBy, givenOn, expiresOn, withdrawnOn, withdrawnHow: open ? withdrawnHow : null, sample,
          note: open ? consent.note : null, activityId: open ? consent.activityId : null,
        };
      }),
      today,
    };
  },
});
export type ConsentsOf = Awaited<ReturnType<typeof readConsents>>;
