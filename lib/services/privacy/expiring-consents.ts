import { and, asc, between, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import { consents, organizations, people } from '@/db/schema';
import { personName } from '@/lib/domain/register/person-name';
import { addDays } from '@/lib/domain/shared/add-days';
import { query } from '../define';

const MOST = 200;

/** Consents that run out within so many days, or ran out as lately, and were not withdrawn: whom to ask again. */
export const expiringConsents = query({
  name: 'privacy.expiring-consents',
  permission: 'register.read',
  input: z.strictObject({ days: z.int().min(1).max(730).default(60) }),
  run: async ({ db, today }, { days }) => {
    const rows = await db
      .select({
        id: consents.id, scope: consents.scope, givenOn: consents.givenOn, expiresOn: consents.expiresOn, givenBy: consents.givenBy, sample: consents.sample,
        organizationId: organizations.id, organization: organizations.legalName, personId: people.id, givenName: people.givenName, familyName: people.familyName,
      })
      .from(consents)
      .leftJoin(organizations, eq(organizations.id, consents.organizationId))
      .leftJoin(people, eq(people.id, consents.personId))
      .where(and(isNull(consents.withdrawnOn), between(consents.expiresOn, addDays(today, -days), addDays(today, days)), isNull(organizations.archivedAt), isNull(people.archivedAt)))
      .orderBy(asc(consents.expiresOn), asc(consents.id)).limit(MOST);
    return {
      consents: rows.map(({ organizationId, organization, personId, givenName, familyName, ...consent }) => ({
        ...consent,
        subject: personId === null
          ? { kind: 'organization' as const, id: organizationId ?? '', name: organization ?? '' }
          : { kind: 'person' as const, id: personId, name: personName({ givenName: givenName ?? '', familyName: familyName ?? '' }) },
      })),
      today, days,
    };
  },
});
