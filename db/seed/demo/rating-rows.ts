import type { collaborationRatings, ratingInvitations, ratingRoundMembers, ratingRounds } from '@/db/schema';
import { DEFAULT_CLUSTER } from '@/lib/domain/indicators/cluster-question';
import { addDays } from '@/lib/domain/shared/add-days';
import type { SampleCalendar } from './sample-calendar';
import { sampleId } from './sample-id';

const FIRMS = ['ravelstone', 'augury', 'cottonwood', 'hollowpine', 'nine-ravens', 'silt-anvil'] as const;
type Firm = (typeof FIRMS)[number];

const OPENED_AGO = 16;
const CLOSES_IN = 5;

/** What invented firms say of each other; whoever is left out is not known to them. */
const SAID: readonly { firm: Firm; ago: number; levels: Partial<Record<Firm, number>> }[] = [
  { firm: 'ravelstone', ago: 14, levels: { augury: 4, cottonwood: 3, hollowpine: 1, 'nine-ravens': 0 } },
  { firm: 'augury', ago: 13, levels: { ravelstone: 4, cottonwood: 2, hollowpine: 2, 'nine-ravens': 1, 'silt-anvil': 0 } },
  { firm: 'cottonwood', ago: 9, levels: { ravelstone: 1, augury: 2, hollowpine: 3, 'silt-anvil': 1 } },
  { firm: 'hollowpine', ago: 6, levels: { ravelstone: 1, augury: 0, cottonwood: 3, 'nine-ravens': 2 } },
];

type Rows = {
  rounds: (typeof ratingRounds.$inferInsert)[];
  members: (typeof ratingRoundMembers.$inferInsert)[];
  invitations: (typeof ratingInvitations.$inferInsert)[];
  ratings: (typeof collaborationRatings.$inferInsert)[];
};

/** An invented round that is still open: four firms have answered, one was asked. Its links open nothing: no token has the digests kept here. */
export const ratingRows = (calendar: SampleCalendar): Rows => {
  const roundId = sampleId('rating-round', 'manufacturing');
  const by = sampleId('colleague', 'jonah');
  const opensOn = addDays(calendar.today, -OPENED_AGO);
  const closesOn = addDays(calendar.today, CLOSES_IN);
  const made = calendar.instant(opensOn);
  const firmId = (firm: Firm) => sampleId('organization', firm);
  const invitation = (firm: Firm, ago: number | null) => ({
    id: sampleId('rating-invitation', firm), roundId, organizationId: firmId(firm), tokenHash: `sample ${firm}`, sentBy: 'hand' as const, createdAt: made, createdBy: by,
    expiresAt: new Date(`${addDays(closesOn, 1)}T08:00:00Z`), usedAt: ago === null ? null : calendar.instant(addDays(calendar.today, -ago)),
  });
  return {
    rounds: [{
      id: roundId, createdAt: made, createdBy: by, updatedAt: made, updatedBy: by, version: 1, question: 'How closely does your organization work with each of these today?', subcluster: `${DEFAULT_CLUSTER}/manufacturing`, opensOn, closesOn, sample: true,
    }],
    members: FIRMS.map((firm) => ({ roundId, organizationId: firmId(firm) })),
    invitations: [...SAID.map(({ firm, ago }) => invitation(firm, ago)), invitation('silt-anvil', null)],
    ratings: SAID.flatMap(({ firm, ago, levels }) => Object.entries(levels).map(([target, level], at) => ({
      id: sampleId('rating', firm, at), roundId, invitationId: sampleId('rating-invitation', firm), raterId: firmId(firm), targetId: firmId(target as Firm), level, ratedOn: addDays(calendar.today, -ago),
    }))),
  };
};
