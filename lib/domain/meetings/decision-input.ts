import { z } from 'zod';
import { messages } from '@/lib/messages';
import { OptionalId } from '../register/optional-id';
import { RecordId } from '../shared/record-id';
import { neededText } from '../shared/needed-text';

const MOST_VOTES = 1000;
const say = { error: () => messages.meetings.refusals.votes(MOST_VOTES) };
// Zero votes were counted; none typed were not.
const Votes = z.union([z.literal(''), z.coerce.number().int().min(0).max(MOST_VOTES)], say).nullish().transform((votes) => (votes === '' || votes === undefined ? null : votes));

/** A decision: what, who proposed it, and the votes where they were counted. */
export const DecisionInput = z.strictObject({ text: neededText(1000), proposerOrganizationId: OptionalId, votesFor: Votes, votesAgainst: Votes, abstained: Votes });
export type DecisionInput = z.output<typeof DecisionInput>;

/** The decisions of a meeting as they shall stand, on top of the version that was read. */
export const SaveDecisionsInput = z.strictObject({
  id: RecordId,
  version: z.int().min(1),
  decisions: z.array(DecisionInput).max(50, { error: () => messages.planning.refusals.tooMany(50) }),
});
export type DecisionsDraft = z.input<typeof SaveDecisionsInput>;
