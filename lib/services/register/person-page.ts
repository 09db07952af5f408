import { asc, desc, eq } from 'drizzle-orm';
import { affiliations, organizations, people, users } from '@/db/schema';
import { OneRecord } from '@/lib/domain/register/edited-record';
import { personName } from '@/lib/domain/register/person-name';
import { reachOf } from '@/lib/domain/register/reach-of';
import { hasEnded } from '@/lib/domain/register/validity';
import { messages } from '@/lib/messages';
import { query } from '../define';
import { notFound } from '../errors';
import { survivorOf } from '../survivor-of';
import { loadPerson } from './load-person';
import { membershipsOf } from './memberships-of';

/** Everything the register knows of one person, archived or not: who they are, for whom, since when, and how to reach those who did not ask to be left alone. */
export const personPage = query({
  name: 'register.person',
  permission: 'register.read',
  input: OneRecord,
  run: async ({ db, today }, { id: asked }) => {
    const id = await survivorOf(db, asked);
    const stored = await loadPerson(db, id);
    if (!stored) throw notFound(messages.errors.notFound);
    const { givenName, familyName, ...own } = stored.fields;
    const [marks, rows, memberships] = await Promise.all([
      db
        .select({ sample: people.sample, createdAt: people.createdAt, updatedAt: people.updatedAt, archivedBy: users.name })
        .from(people)
        .leftJoin(users, eq(users.id, people.archivedBy))
        .where(eq(people.id, id)),
      db
        .select({
          id: affiliations.id, version: affiliations.version, organizationId: organizations.id, organizationName: organizations.legalName,
          organizationArchivedAt: organizations.archivedAt, title: affiliations.title, flags: affiliations.flags,
          primary: affiliations.primary, validFrom: affiliations.validFrom, validTo: affiliations.validTo,
        })
        .from(affiliations)
        .innerJoin(organizations, eq(organizations.id, affiliations.organizationId))
        .where(eq(affiliations.personId, id))
        .orderBy(desc(affiliations.primary), asc(organizations.nameKey), asc(affiliations.id)),
      membershipsOf(db, { personId: id }, today),
    ]);
    return {
      id,
      today,
      version: stored.version,
      archivedAt: stored.archivedAt,
      name: personName({ givenName: givenName ?? '', familyName: familyName ?? '' }),
      ...own,
      ...reachOf(own, today),
      sample: false,
      archivedBy: null as string | null,
      ...marks[0],
      affiliations: rows.map((row) => ({ ...row, former: hasEnded(row, today) })),
      memberships,
    };
  },
});

export type PersonPage = Awaited<ReturnType<typeof personPage>>;
