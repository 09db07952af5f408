import { z } from 'zod';
import { messages } from '@/lib/messages';
import { CONFIDENTIALITIES } from '../shared/confidentiality';
import { IsoDay } from '../shared/iso-day';
import { optionalText } from '../shared/optional-text';
import { plainText } from '../shared/plain-text';
import { RecordId } from '../shared/record-id';
import { ACTIVITY_KINDS } from './activity-kind';
import { CONTACT_CHANNELS } from './contact-channel';
import { FollowUpInput } from './follow-up-input';
import { ParticipantInput } from './participant-input';
import { TopicInput } from './topic-input';

const MINUTES_IN_A_WEEK = 7 * 24 * 60;

/** What a contact holds, whether it is logged or edited. */
export const contactFields = {
  kind: z.enum(ACTIVITY_KINDS, { error: () => messages.errors.notAChoice }),
  durationMin: z
    .int({ error: () => messages.outreach.refusals.duration })
    .min(1, { error: () => messages.outreach.refusals.duration })
    .max(MINUTES_IN_A_WEEK, { error: () => messages.outreach.refusals.duration })
    .nullish()
    .transform((minutes) => minutes ?? null),
  channel: z.enum(CONTACT_CHANNELS, { error: () => messages.errors.notAChoice }).nullish().transform((channel) => channel ?? null),
  place: optionalText(120),
  summary: plainText(300).default(''),
  details: optionalText(20_000),
  confidentiality: z.enum(CONFIDENTIALITIES, { error: () => messages.errors.notAChoice }).default('internal'),
  /** User ids; only a restricted contact has named readers. */
  readers: z.array(RecordId).max(100).default([]).transform((ids) => [...new Set(ids)]),
  participants: z
    .array(ParticipantInput, { error: () => messages.outreach.refusals.nobody })
    .min(1, { error: () => messages.outreach.refusals.nobody })
    .max(300, { error: () => messages.outreach.refusals.tooMany(300) }),
  topics: z.array(TopicInput).max(50, { error: () => messages.outreach.refusals.tooMany(50) }).default([]),
  followUps: z.array(FollowUpInput).max(50, { error: () => messages.outreach.refusals.tooMany(50) }).default([]),
  occurredOn: IsoDay.optional(),
};
