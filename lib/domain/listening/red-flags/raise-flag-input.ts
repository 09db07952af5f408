import { z } from 'zod';
import { messages } from '@/lib/messages';
import { CONFIDENTIALITIES } from '../../shared/confidentiality';
import { neededText } from '../../shared/needed-text';
import { RecordId } from '../../shared/record-id';
import { Clock } from '../clock';
import { SEVERITIES } from '../severity';

/** A red flag raised by hand, of an organization, out of a contact or of none. Its level is never below its contact's. */
export const RaiseFlagInput = z.strictObject({
  organizationId: RecordId,
  activityId: RecordId.nullish().transform((id) => id ?? null),
  title: neededText(160),
  why: neededText(2000),
  severity: z.enum(SEVERITIES, { error: () => messages.errors.notAChoice }),
  clock: Clock,
  ownerId: RecordId.nullish().transform((id) => id ?? null),
  confidentiality: z.enum(CONFIDENTIALITIES, { error: () => messages.errors.notAChoice }).default('internal'),
});
export type RaiseFlagInput = z.output<typeof RaiseFlagInput>;
