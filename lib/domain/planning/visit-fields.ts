import { z } from 'zod';
import { messages } from '@/lib/messages';
import { CONFIDENTIALITIES } from '../shared/confidentiality';
import { IsoDay } from '../shared/iso-day';
import { optionalText } from '../shared/optional-text';
import { RecordId } from '../shared/record-id';
import { PLANNED_KINDS } from './planned-kind';
import { WallTime } from './wall-time';

const DAY_IN_MINUTES = 24 * 60;
const MOST_PARTIES = 50;

/** An organization, a person, or a person of an organization. */
const VisitParty = z
  .strictObject({
    organizationId: RecordId.nullish().transform((id) => id ?? null),
    personId: RecordId.nullish().transform((id) => id ?? null),
  })
  .refine(({ organizationId, personId }) => organizationId !== null || personId !== null, {
    path: ['organizationId'], error: () => messages.planning.refusals.nobody,
  });

/** What a planned visit holds, whether it is planned or changed. */
export const visitFields = {
  kind: z.enum(PLANNED_KINDS, { error: () => messages.errors.notAChoice }).default('visit'),
  day: IsoDay,
  time: WallTime,
  durationMin: z
    .int({ error: () => messages.planning.refusals.duration })
    .min(5, { error: () => messages.planning.refusals.duration })
    .max(DAY_IN_MINUTES, { error: () => messages.planning.refusals.duration })
    .nullish()
    .transform((minutes) => minutes ?? null),
  place: optionalText(120),
  note: optionalText(2000),
  ownerId: RecordId.nullish().transform((id) => id ?? null),
  confidentiality: z.enum(CONFIDENTIALITIES, { error: () => messages.errors.notAChoice }).default('internal'),
  parties: z
    .array(VisitParty, { error: () => messages.planning.refusals.nobody })
    .min(1, { error: () => messages.planning.refusals.nobody })
    .max(MOST_PARTIES, { error: () => messages.planning.refusals.tooMany(MOST_PARTIES) }),
};
