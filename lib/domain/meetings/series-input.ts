import { z } from 'zod';
import { messages } from '@/lib/messages';
import { WallTime } from '../planning/wall-time';
import { editedRecord, idWithVersion } from '../register/edited-record';
import { OptionalId } from '../register/optional-id';
import { CONFIDENTIALITIES } from '../shared/confidentiality';
import { IsoDay } from '../shared/iso-day';
import { neededText } from '../shared/needed-text';
import { optionalText } from '../shared/optional-text';
import { RecordId } from '../shared/record-id';
import { MeetingMinutes } from './meeting-minutes';
import { LAST_OF_MONTH, RHYTHM_KINDS } from './rhythm';

const notAChoice = { error: () => messages.errors.notAChoice };
const MOST_EVERY = 26;
const every = () => messages.meetings.refusals.every(MOST_EVERY);
const oneOf = (most: number) => z.union([z.literal(''), z.coerce.number().int().min(1).max(most)], notAChoice).nullish().transform((value) => value || null);

/** A series of meetings as it shall stand: with `id` and `version` on top of what was read, without them a new one. */
export const SeriesInput = z
  .strictObject({
    ...editedRecord,
    clusterCode: RecordId,
    subclusterCode: RecordId,
    title: neededText(120),
    rhythm: z.enum(RHYTHM_KINDS, notAChoice),
    every: z.coerce.number({ error: every }).int({ error: every }).min(1, { error: every }).max(MOST_EVERY, { error: every }),
    nth: oneOf(LAST_OF_MONTH),
    weekday: oneOf(7),
    startsOn: IsoDay,
    time: WallTime,
    durationMin: MeetingMinutes,
    place: optionalText(120),
    convenerOrganizationId: OptionalId,
    ownerId: OptionalId,
    confidentiality: z.enum(CONFIDENTIALITIES, notAChoice).default('internal'),
  })
  .superRefine(idWithVersion)
  .superRefine((input, context) => {
    if (input.rhythm === 'weeks') return;
    for (const field of ['nth', 'weekday'] as const) {
      if (input[field] === null) context.addIssue({ code: 'custom', path: [field], message: messages.errors.required });
    }
  })
  .transform((input) => (input.rhythm === 'weeks' ? { ...input, nth: null, weekday: null } : input));
export type SeriesInput = z.output<typeof SeriesInput>;
export type SeriesDraft = z.input<typeof SeriesInput>;
