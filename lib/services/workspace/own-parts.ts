import { and, eq, isNull, or } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { affiliations, assessments, consents, formingMembers, interviews, memberships, organizations, people, plannedVisitParties, plannedVisits, ratingRoundMembers, ratingRounds, redFlags, relations, tasks } from '@/db/schema';
import { agreementsOfSamples } from './agreements-of-samples';
import { casesOfSamples } from './cases-of-samples';
import { formingOfSamples } from './forming-of-samples';
import { initiativesOfSamples } from './initiatives-of-samples';
import { meetingsOfSamples } from './meetings-of-samples';
import { ofTable, RESULT_TABLES } from './results-of-samples';

/** Ids of sample organizations that carry something of one's own: people, members, follow-ups, interviews, red flags, consents, visits, assessments, relations, ratings, agreements, cases. */
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
  const flagged = await db.selectDistinct({ id: organizations.id }).from(organizations)
    .innerJoin(redFlags, and(eq(redFlags.organizationId, organizations.id), eq(redFlags.sample, false), isNull(redFlags.activityId))).where(sample);
  const agreed = await db.selectDistinct({ id: organizations.id }).from(organizations)
    .innerJoin(consents, and(eq(consents.organizationId, organizations.id), eq(consents.sample, false))).where(sample);
  const planned = await db.selectDistinct({ id: organizations.id }).from(organizations)
    .innerJoin(plannedVisitParties, eq(plannedVisitParties.organizationId, organizations.id))
    .innerJoin(plannedVisits, and(eq(plannedVisits.id, plannedVisitParties.visitId), eq(plannedVisits.sample, false))).where(sample);
  const assessed = await db.selectDistinct({ id: organizations.id }).from(organizations)
    .innerJoin(assessments, and(eq(assessments.organizationId, organizations.id), eq(assessments.sample, false))).where(sample);
  const forming = await db.selectDistinct({ id: organizations.id }).from(organizations)
    .innerJoin(formingMembers, and(eq(formingMembers.organizationId, organizations.id), eq(formingMembers.sample, false))).where(sample);
  const related = await db.selectDistinct({ id: organizations.id }).from(organizations)
    .innerJoin(relations, and(or(eq(relations.fromOrganizationId, organizations.id), eq(relations.toOrganizationId, organizations.id)), eq(relations.sample, false))).where(sample);
  const rated = await db.selectDistinct({ id: organizations.id }).from(organizations)
    .innerJoin(ratingRoundMembers, eq(ratingRoundMembers.organizationId, organizations.id))
    .innerJoin(ratingRounds, and(eq(ratingRounds.id, ratingRoundMembers.roundId), eq(ratingRounds.sample, false))).where(sample);
  const results: { id: string }[] = [...await formingOfSamples(db), ...await initiativesOfSamples(db), ...await meetingsOfSamples(db), ...await agreementsOfSamples(db), ...await casesOfSamples(db)];
  for (const { table, firms } of RESULT_TABLES) {
    for (const firm of firms) {
      results.push(...await db.selectDistinct({ id: organizations.id }).from(organizations).innerJoin(table, and(eq(firm, organizations.id), eq(ofTable(table).sample, false), isNull(ofTable(table).activityId))).where(sample));
    }
  }
  return new Set([...staff, ...followed, ...results, ...members, ...interviewed, ...flagged, ...agreed, ...planned, ...assessed, ...forming, ...related, ...rated].map(({ id }) => id));
};
