import { z } from 'zod';
import { messages } from '@/lib/messages';
import { ACTIVITY_KINDS } from '../outreach/activity-kind';
import { neededText } from '../shared/needed-text';

/** What can be purged of its words: contacts with all that hangs on them, closed follow-ups of no contact, closed red flags of no contact, settled requests to the directory. */
export const RETAINED_RECORDS = ['activity', 'task', 'red_flag', 'directory_request'] as const;
export type RetainedRecord = (typeof RETAINED_RECORDS)[number];

/** Words of a record older than so many months may be purged, for a reason that stands in the trail. */
export const RetentionRuleInput = z.strictObject({
  /** Contacts of these kinds alone; none named: of every kind. */
  onlyKinds: z
    .preprocess((given) => (typeof given === 'string' ? [given] : given), z.array(z.enum(ACTIVITY_KINDS, { error: () => messages.errors.notAChoice })).max(ACTIVITY_KINDS.length))
    .default([]),
  record: z.enum(RETAINED_RECORDS, { error: () => messages.errors.notAChoice }),
  afterMonths: z.int().min(12, { error: () => messages.privacy.retention.refusals.tooSoon }).max(600),
  why: neededText(300),
}).refine(({ record, onlyKinds }) => record === 'activity' || onlyKinds.length === 0, { path: ['onlyKinds'], error: () => messages.privacy.retention.refusals.kindsOfContacts });
export type RetentionRuleInput = z.output<typeof RetentionRuleInput>;

/** Why a record that is old enough is kept all the same. */
export const HELD_BACK_BY = ['open_task', 'open_commitment', 'open_red_flag', 'open_disclosure', 'open_interview'] as const;
export type HeldBackBy = (typeof HELD_BACK_BY)[number];
