import { and, eq, isNotNull, isNull, or } from 'drizzle-orm';
import { activities, affiliations, consents, memberships, organizations, people, relations, sites } from '@/db/schema';
import type { HeldRecord } from '@/lib/domain/privacy/held-record';
import type { SubjectInput } from '@/lib/domain/privacy/subject-input';
import { personName } from '@/lib/domain/register/person-name';
import { messages } from '@/lib/messages';
import type { QueryContext } from '../define';
import { visibleActivities } from '../visible-activities';
import { visibleDerived } from '../visible-derived';
import { heldFields } from './held-fields';

const LANGUAGES: Readonly<Record<string, string>> = messages.register.languages;

const plain = { level: 'internal' as const };

/** The subject itself with its name; null when there is none. */
export const subjectOf = async ({ db }: QueryContext, { kind, id }: SubjectInput): Promise<{ name: string; own: HeldRecord } | null> => {
  if (kind === 'person') {
    const [it] = await db.select().from(people).where(eq(people.id, id));
    if (!it) return null;
    const { givenName, familyName, pronoun, languages, email, phone, about, doNotContactSince } = it;
    return { name: personName(it), own: { record: 'person', recordId: id, day: null, ...plain, fields: heldFields({ givenName, familyName, pronoun, languages: languages.map((code) => LANGUAGES[code] ?? code), email, phone, about, doNotContactSince }) } };
  }
  const [it] = await db.select().from(organizations).where(eq(organizations.id, id));
  if (!it) return null;
  const { legalName, tradeNames, kind: sort, status, businessNumber, website, about, doNotContactSince } = it;
  return { name: legalName, own: { record: 'organization', recordId: id, day: null, ...plain, fields: heldFields({ legalName, tradeNames, kind: messages.register.kinds[sort], status: messages.register.statuses[status], businessNumber, website, about, doNotContactSince }) } };
};

/** What the register holds about somebody: places, roles, memberships, consents. */
export const gatherRegister = async (ctx: QueryContext, { kind, id }: SubjectInput): Promise<HeldRecord[]> => {
  const { db } = ctx;
  const of = kind === 'person';
  const places = of ? [] : await db.select().from(sites).where(eq(sites.organizationId, id));
  const roles = await db.select({ role: affiliations, organization: organizations.legalName, givenName: people.givenName, familyName: people.familyName })
    .from(affiliations).innerJoin(organizations, eq(organizations.id, affiliations.organizationId)).innerJoin(people, eq(people.id, affiliations.personId))
    .where(eq(of ? affiliations.personId : affiliations.organizationId, id));
  const joined = await db.select({ membership: memberships, association: organizations.legalName }).from(memberships)
    .innerJoin(organizations, eq(organizations.id, memberships.associationId)).where(eq(of ? memberships.personId : memberships.organizationId, id));
  const related = await db.select().from(relations).where(and(
    of ? or(eq(relations.fromPersonId, id), eq(relations.toPersonId, id)) : or(eq(relations.fromOrganizationId, id), eq(relations.toOrganizationId, id)), visibleDerived(ctx, relations),
  ));
  const agreed = await db.select({ consent: consents, level: activities.confidentiality }).from(consents).leftJoin(activities, eq(activities.id, consents.activityId))
    .where(and(eq(of ? consents.personId : consents.organizationId, id), or(isNull(consents.activityId), and(isNotNull(activities.id), visibleActivities(ctx)))));
  return [
    ...places.map((site): HeldRecord => ({ record: 'site', recordId: site.id, day: null, ...plain, fields: heldFields({ name: site.name, address: site.address, place: site.place, jobs: site.jobsCount }) })),
    ...roles.map(({ role, organization, ...person }): HeldRecord => ({
      record: 'affiliation', recordId: role.id, day: role.validFrom, ...plain, fields: heldFields({ name: personName(person), organization, title: role.title }),
    })),
    ...joined.map(({ membership, association }): HeldRecord => ({ record: 'membership', recordId: membership.id, day: membership.validFrom, ...plain, fields: heldFields({ organization: association, membershipClass: membership.membershipClass }) })),
    ...related.map((one): HeldRecord => ({ record: 'relation', recordId: one.id, day: one.validFrom, level: one.confidentiality, fields: heldFields({ kind: one.kind, source: one.source }) })),
    ...agreed.map(({ consent: one, level }): HeldRecord => ({
      record: 'consent', recordId: one.id, day: one.givenOn, level: level ?? 'internal', fields: heldFields({ scope: messages.privacy.scopes[one.scope], source: one.source, givenBy: one.givenBy, note: one.note, withdrawnHow: one.withdrawnHow }),
    })),
  ];
};
