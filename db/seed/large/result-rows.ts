import { organizationId, stamped } from './organization-rows';
import { dayBack } from './outreach-rows';
import type { Random } from './random';

const DAY = 86_400_000;
/** Agencies that referrals go to. */
const AGENCIES = 50;

/** What came out of a generated contact, or is planned: each fourth of them a promise, a referral, a red flag or a visit. */
export const resultRows = (n: number, activity: { id: string; confidentiality: 'internal' | 'sealed' }, sizes: { organizations: number }, dice: Random, at: Date, ownerId: string) => {
  const organization = organizationId(dice.below(sizes.organizations));
  const record = { ...stamped(at), id: `${activity.id}-r`, sample: true, ownerId };
  const derived = { ...record, activityId: activity.id, confidentiality: activity.confidentiality };
  const settled = dice.next() < 0.8;
  const kind = n % 4;
  return {
    commitment: kind === 0 ? {
      ...derived, promisorOrganizationId: dice.next() < 0.3 ? organization : null, promiseeOrganizationId: organization, text: `Promise ${n}`, madeOn: dayBack(400), dueOn: dayBack(dice.below(400) - 30),
      state: settled ? ('kept' as const) : ('open' as const), settledOn: settled ? dayBack(1) : null,
    } : null,
    referral: kind === 1 ? { ...derived, organizationId: organization, toOrganizationId: organizationId(dice.below(Math.min(AGENCIES, sizes.organizations))), need: `Need ${n}`, madeOn: dayBack(dice.below(700)), acceptedOn: settled ? dayBack(1) : null } : null,
    redFlag: kind === 2 ? {
      ...derived, organizationId: organization, title: `Flag ${n}`, why: 'Generated', severity: 'serious' as const, openedAt: at, clockAmount: 2, clockUnit: 'business_days' as const,
      dueAt: new Date(at.getTime() + (dice.below(700) - 600) * DAY), state: settled ? ('closed' as const) : ('open' as const),
    } : null,
    visit: kind === 3 ? { ...record, kind: 'visit' as const, day: dayBack(dice.below(1000) - 60), time: '10:00', state: settled ? ('held' as const) : ('planned' as const), sequence: 0, confidentiality: 'internal' as const } : null,
    party: kind === 3 ? { id: `${activity.id}-p`, visitId: record.id, organizationId: organization } : null,
  };
};
