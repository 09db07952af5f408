import { z } from 'zod';
import { messages } from '@/lib/messages';
import { daysBetween } from '../planning/days-between';
import { IsoDay } from '../shared/iso-day';
import { neededText } from '../shared/needed-text';
import { RecordId } from '../shared/record-id';
import { LEAST_IN_ROUND, LONGEST_ROUND_DAYS, MOST_IN_ROUND } from './round-size';

const words = () => messages.ratings.refusals;

const inOrder = ({ opensOn, closesOn }: { opensOn: string; closesOn: string }, context: z.RefinementCtx) => {
  const refuse = (message: string) => context.addIssue({ code: 'custom', path: ['closesOn'], message });
  if (closesOn < opensOn) refuse(words().closesBeforeItOpens);
  else if (daysBetween(opensOn, closesOn) > LONGEST_ROUND_DAYS) refuse(words().tooLong(LONGEST_ROUND_DAYS));
};

/** A round of ratings: what is asked, among whom, from a day to a day. */
export const StartRoundInput = z
  .strictObject({
    question: neededText(300),
    subcluster: z.string().trim().max(120).nullish().transform((code) => code || null),
    organizationIds: z.array(RecordId).transform((ids) => [...new Set(ids)])
      .refine((ids) => ids.length >= LEAST_IN_ROUND, { error: () => words().tooFew })
      .refine((ids) => ids.length <= MOST_IN_ROUND, { error: () => words().tooMany(MOST_IN_ROUND) }),
    opensOn: IsoDay,
    closesOn: IsoDay,
  })
  .superRefine(inOrder);
export type StartRoundDraft = z.input<typeof StartRoundInput>;

/** The last day of a round as it was read, moved: links that were not used move with it. */
export const MoveRoundInput = z.strictObject({ id: RecordId, version: z.int().min(1), closesOn: IsoDay });
