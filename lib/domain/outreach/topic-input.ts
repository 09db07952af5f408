import { z } from 'zod';
import { messages } from '@/lib/messages';
import { IsoDay } from '../shared/iso-day';
import { neededText } from '../shared/needed-text';
import { plainText } from '../shared/plain-text';
import { RecordId } from '../shared/record-id';
import { FOLLOW_UP_STATES, ISSUE_TYPES } from './topic';

const TopicFollowUp = z.strictObject({
  /** Empty or absent: the topic's own words are the title. */
  title: plainText(200).nullish(),
  ownerId: RecordId.nullish(),
  dueOn: IsoDay,
});

/** One thing that was talked about. `required` needs an owner and a day; any other state has no follow-up. */
export const TopicInput = z
  .strictObject({
    /** Set when the topic is already there: an edit keeps its follow-up. */
    id: RecordId.optional(),
    text: neededText(500),
    issueType: z.enum(ISSUE_TYPES, { error: () => messages.errors.notAChoice }).nullish().transform((type) => type ?? null),
    state: z.enum(FOLLOW_UP_STATES, { error: () => messages.errors.notAChoice }).optional(),
    followUp: TopicFollowUp.nullish().transform((followUp) => followUp ?? null),
  })
  .superRefine((topic, ctx) => {
    if (topic.state === 'required' && !topic.followUp && !topic.id) {
      ctx.addIssue({ code: 'custom', path: ['followUp', 'dueOn'], message: messages.outreach.refusals.followUpNeedsDay });
    }
    if (topic.followUp && topic.state && topic.state !== 'required') {
      ctx.addIssue({ code: 'custom', path: ['state'], message: messages.outreach.refusals.followUpIsOpen });
    }
  })
  .transform((topic) => ({ ...topic, state: topic.followUp ? ('required' as const) : topic.state ?? ('none' as const) }));
export type TopicInput = z.output<typeof TopicInput>;
