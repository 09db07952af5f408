import { z } from 'zod';
import { messages } from '@/lib/messages';
import { CONFIDENTIALITIES } from '../shared/confidentiality';
import { IsoDay } from '../shared/iso-day';
import { RecordId } from '../shared/record-id';
import { ACTIVITY_KINDS } from './activity-kind';
import { TimelineCursor } from './timeline-cursor';

/** What the list of contacts is narrowed to; every field may be left out. `before` is the end of the page before. */
export const ContactFilter = z.strictObject({
  kind: z.enum(ACTIVITY_KINDS, { error: () => messages.errors.notAChoice }).optional(),
  authorId: RecordId.optional(),
  organizationId: RecordId.optional(),
  confidentiality: z.enum(CONFIDENTIALITIES, { error: () => messages.errors.notAChoice }).optional(),
  from: IsoDay.optional(),
  to: IsoDay.optional(),
  before: TimelineCursor.optional(),
});
export type ContactFilter = z.output<typeof ContactFilter>;
