import { and, eq, isNull, or } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { affiliations, interviews, memberships, organizations, people, tasks } from '@/db/schema';

/** Ids of sample organizations that carry something of one's own: people, members, follow-ups, interviews. */
export const ownParts = async (db: Handle): Promise<Set<string>> => {
  const sample = eq(organizations.sample, true);
  const staff = await db
    .selectDistinct({ id: organizations.id })
    .from(organizations)
    .innerJoin(affiliations, eq(affiliations.organizationId, organizations.id))
    .innerJoin(people, and(eq(people.id, affiliations.personId), eq(people.sample, false)))
    .where(sample);
  const followed = await db
    .selectDistinct({ id: organizations.id })
    .from(organizations)
    .innerJoin(tasks, and(eq(tasks.organizationId, organizations.id), eq(tasks.sample, false), isNull(tasks.activityId)))
    .where(sample);
  const members = await db
    .select({ id: organizations.id, organizationId: memberships.organizationId, personSample: people.sample })
    .from(organizations)
    .innerJoin(memberships, eq(memberships.associationId, organizations.id))
    .leftJoin(people, eq(people.id, memberships.personId))
    .where(and(sample, or(eq(people.sample, false), isNull(memberships.personId))));
  const interviewed = await db
    .selectDistinct({ id: organizations.id })
    .from(organizations)
    .innerJoin(interviews, and(eq(interviews.organizationId, organizations.id), eq(interviews.sample, false)))
    .where(sample);
  return new Set([...staff, ...followed, ...members, ...interviewed].map(({ id }) => id));
};
