import { and, eq, gte, inArray, isNotNull, isNull, or, type Column, type SQL } from 'drizzle-orm';
import { claims, commitments, introductions, referrals } from '@/db/schema';
import type { RecordMetric } from '@/lib/domain/initiatives/metric';
import type { Reading } from '@/lib/domain/initiatives/reading';
import { holdsOnDay } from '@/lib/domain/network/dated-tie';
import { addMonths } from '@/lib/domain/shared/add-months';
import type { QueryContext } from '../define';
import { visibleDerived } from '../visible-derived';
import { deliveredSince } from './delivered-since';
import type { LinkedContact } from './linked-contacts';
import type { InitiativeMember } from './members-of';
import type { Row } from './rows';

/** A member that took part in this time is active. */
const ACTIVE_MONTHS = 12;

export type InitiativeRecords = {
  initiative: Row<'initiative'>; members: readonly InitiativeMember[]; contacts: readonly LinkedContact[];
  milestones: readonly Row<'initiative_milestone'>[]; funders: readonly Row<'initiative_funder'>[];
};

/** Members of today that took part in a contact of the initiative within a year. */
export const activeMembers = (members: readonly InitiativeMember[], contacts: readonly LinkedContact[], today: string): Set<string> => {
  const met = new Set(contacts.filter(({ occurredOn }) => occurredOn > addMonths(today, -ACTIVE_MONTHS) && occurredOn <= today).flatMap(({ attended }) => attended));
  return new Set(members.filter((one) => holdsOnDay(one, today) && met.has(one.organizationId)).map(({ organizationId }) => organizationId));
};

/** The actual of every metric that is counted in records: by what the actor may see, since the initiative began, of those who are or were members. */
export const recordReadings = async (ctx: QueryContext, { initiative, members, contacts, milestones, funders }: InitiativeRecords): Promise<Record<RecordMetric, Reading>> => {
  const { db, today } = ctx;
  const since = initiative.startedOn;
  const ever = [...new Set(members.map(({ organizationId }) => organizationId))];
  const one = (...columns: Column[]): SQL | undefined => or(...columns.map((column) => inArray(column, ever)));
  const introduced = ever.length === 0 ? [] : await db.select({ result: introductions.result }).from(introductions)
    .where(and(isNull(introductions.archivedAt), gte(introductions.madeOn, since), one(introductions.aOrganizationId, introductions.bOrganizationId), visibleDerived(ctx, introductions)));
  const referred = ever.length === 0 ? [] : await db.select({ id: referrals.id }).from(referrals)
    .where(and(isNull(referrals.archivedAt), isNotNull(referrals.acceptedOn), gte(referrals.acceptedOn, since), one(referrals.organizationId, referrals.toOrganizationId), visibleDerived(ctx, referrals)));
  const kept = ever.length === 0 ? [] : await db.select({ id: commitments.id }).from(commitments)
    .where(and(isNull(commitments.archivedAt), eq(commitments.state, 'kept'), gte(commitments.settledOn, since), one(commitments.promisorOrganizationId, commitments.promiseeOrganizationId), visibleDerived(ctx, commitments)));
  const claimed = ever.length === 0 ? [] : await db.select({ jobs: claims.jobs }).from(claims)
    .where(and(isNull(claims.archivedAt), inArray(claims.state, ['supported', 'verified']), gte(claims.supportedOn, since), one(claims.organizationId), visibleDerived(ctx, claims)));
  const delivered = await deliveredSince(ctx, ever, since);
  const counted = (value: number): Reading => ({ value, asOf: today, from: null });
  // Nothing delivered is nothing; something of unknown size is unknown.
  const summed = (parts: readonly (number | null)[], unit: number): Reading => {
    const told = parts.flatMap((part) => part ?? []);
    return parts.length > 0 && told.length === 0 ? { value: null, reason: 'no-amount' } : counted(told.reduce((sum, part) => sum + part, 0) / unit);
  };
  const amounts = funders.filter(({ removedAt, currency }) => removedAt === null && currency === initiative.currency).flatMap(({ amountCents }) => amountCents ?? []);
  return {
    members: counted(new Set(members.filter((member) => holdsOnDay(member, today)).map(({ organizationId }) => organizationId)).size),
    active_members: counted(activeMembers(members, contacts, today).size),
    contacts: counted(contacts.filter(({ counts, occurredOn }) => counts && occurredOn <= today).length),
    introductions: counted(introduced.length),
    introductions_contract: counted(introduced.filter(({ result }) => result === 'contract').length),
    referrals_accepted: counted(referred.length),
    promises_kept: counted(kept.length),
    jobs_supported: counted(claimed.reduce((sum, { jobs }) => sum + jobs, 0)),
    milestones_done: counted(milestones.filter(({ removedAt, doneOn }) => removedAt === null && doneOn !== null).length),
    funding_secured: amounts.length === 0 ? { value: null, reason: 'no-amount' } : counted(amounts.reduce((sum, cents) => sum + cents, 0) / 100),
    fees_delivered: summed(delivered.filter(({ kind, currency }) => kind === 'fee' && (currency ?? initiative.currency) === initiative.currency).map(({ amountCents }) => amountCents), 100),
    hours_delivered: summed(delivered.filter(({ kind }) => kind === 'hours').map(({ minutes }) => minutes), 60),
  };
};
