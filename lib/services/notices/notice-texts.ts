import { and, eq, inArray, isNull } from 'drizzle-orm';
import { activities, commitments, consents, directoryRequests, organizations, partnerAgreements, people, plannedVisits, redFlags, referrals, tasks } from '@/db/schema';
import { may } from '@/lib/auth/permissions';
import { personName } from '@/lib/domain/register/person-name';
import { strictest, type Confidentiality } from '@/lib/domain/shared/confidentiality';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import type { QueryContext } from '../define';
import { visibleActivities } from '../visible-activities';
import { visibleDerived } from '../visible-derived';
import { visibleTasks } from '../visible-tasks';
import { visitList } from '../visit-list';

export type NoticeText = { title: string; level: Confidentiality; href: string };
type Rows = { id: string; title: string; own: Confidentiality; contact: Confidentiality | null; activityId: string | null }[];

const readers: Record<string, (ctx: QueryContext, ids: string[]) => Promise<[string, NoticeText][]>> = {
  task: async (ctx, ids) => texts(
    await ctx.db.select({ id: tasks.id, title: tasks.title, own: tasks.confidentiality, contact: activities.confidentiality, activityId: tasks.activityId })
      .from(tasks).leftJoin(activities, eq(activities.id, tasks.activityId)).where(and(inArray(tasks.id, ids), visibleTasks(ctx))),
    () => '/outreach/follow-ups',
  ),
  activity: async (ctx, ids) => texts(
    await ctx.db.select({ id: activities.id, title: activities.summary, own: activities.confidentiality, contact: activities.confidentiality, activityId: activities.id })
      .from(activities).where(and(inArray(activities.id, ids), visibleActivities(ctx))),
    (id) => `/outreach/${id}`,
  ),
  commitment: async (ctx, ids) => texts(
    await ctx.db.select({ id: commitments.id, title: commitments.text, own: commitments.confidentiality, contact: activities.confidentiality, activityId: commitments.activityId })
      .from(commitments).leftJoin(activities, eq(activities.id, commitments.activityId)).where(and(inArray(commitments.id, ids), visibleDerived(ctx, commitments))),
    () => '/promises',
  ),
  referral: async (ctx, ids) => texts(
    await ctx.db.select({ id: referrals.id, title: organizations.legalName, own: referrals.confidentiality, contact: activities.confidentiality, activityId: referrals.activityId })
      .from(referrals).innerJoin(organizations, eq(organizations.id, referrals.toOrganizationId)).leftJoin(activities, eq(activities.id, referrals.activityId))
      .where(and(inArray(referrals.id, ids), visibleDerived(ctx, referrals))),
    () => '/promises',
  ),
  red_flag: async (ctx, ids) => texts(
    await ctx.db.select({ id: redFlags.id, title: redFlags.title, own: redFlags.confidentiality, contact: activities.confidentiality, activityId: redFlags.activityId })
      .from(redFlags).leftJoin(activities, eq(activities.id, redFlags.activityId)).where(and(inArray(redFlags.id, ids), visibleDerived(ctx, redFlags))),
    (id) => `/red-flags/${id}`,
  ),
  // Whoever runs a register may know that a consent ends; what was noted of it stays behind.
  consent: async (ctx, ids) => (await ctx.db
    .select({ id: consents.id, scope: consents.scope, expiresOn: consents.expiresOn, organizationId: organizations.id, organization: organizations.legalName, personId: people.id, givenName: people.givenName, familyName: people.familyName })
    .from(consents).leftJoin(organizations, eq(organizations.id, consents.organizationId)).leftJoin(people, eq(people.id, consents.personId))
    .where(and(inArray(consents.id, ids), isNull(consents.withdrawnOn))))
    .map((one): [string, NoticeText] => {
      const who = one.personId === null ? one.organization ?? '' : personName({ givenName: one.givenName ?? '', familyName: one.familyName ?? '' });
      const title = messages.notices.list.consent(who, messages.privacy.scopes[one.scope], one.expiresOn === null ? '' : format.day(one.expiresOn, 'year'));
      return [one.id, { title, level: 'internal', href: one.personId === null ? `/organizations/${one.organizationId}` : `/people/${one.personId}` }];
    }),
  partner_agreement: async (ctx, ids) => (await ctx.db.select({ id: partnerAgreements.id, agency: organizations.legalName, validTo: partnerAgreements.validTo })
    .from(partnerAgreements).innerJoin(organizations, eq(organizations.id, partnerAgreements.agencyId)).where(and(inArray(partnerAgreements.id, ids), isNull(partnerAgreements.endedOn))))
    .map(({ id, agency, validTo }): [string, NoticeText] => [id, { title: messages.notices.list.agreement(agency, format.day(validTo, 'year')), level: 'internal', href: `/agreements/${id}` }]),
  // Who may not write the register is not told who asked.
  directory_request: async (ctx, ids) => (may(ctx.actor, 'register.write') ? await ctx.db.select({ id: directoryRequests.id, name: directoryRequests.organizationName }).from(directoryRequests)
    .where(and(inArray(directoryRequests.id, ids), isNull(directoryRequests.settledAt))) : [])
    .map(({ id, name }): [string, NoticeText] => [id, { title: messages.notices.list.request(name), level: 'internal', href: '/reports/directory' }]),
  planned_visit: async (ctx, ids) => (await visitList(ctx, inArray(plannedVisits.id, ids), ids.length)).map((visit): [string, NoticeText] => [
    visit.id, { title: messages.notices.list.visit([...visit.organizations, ...visit.people].map(({ name }) => name).join(', '), format.day(visit.day, 'year')), level: visit.confidentiality, href: `/plan/${visit.id}` },
  ]),
};

const texts = (rows: Rows, hrefOf: (id: string) => string): [string, NoticeText][] =>
  rows.map(({ id, title, own, contact, activityId }) => [id, { title, level: contact ? strictest([own, contact]) : own, href: activityId ? `/outreach/${activityId}` : hrefOf(id) }]);

/** What notices say, read through their records by who asks; a record that may not be read today says nothing. */
export const noticeTexts = async (ctx: QueryContext, notices: readonly { record: string; recordId: string }[]): Promise<(notice: { record: string; recordId: string }) => NoticeText | null> => {
  const kinds = [...new Set(notices.map(({ record }) => record))];
  const found = await Promise.all(kinds.map(async (record): Promise<[string, Map<string, NoticeText>]> => {
    const ids = [...new Set(notices.filter((one) => one.record === record).map(({ recordId }) => recordId))];
    return [record, new Map((await readers[record]?.(ctx, ids)) ?? [])];
  }));
  const byKind = new Map(found);
  return ({ record, recordId }) => byKind.get(record)?.get(recordId) ?? null;
};
