import { z } from 'zod';
import { messages } from '@/lib/messages';
import { WallTime } from '../planning/wall-time';
import { editedRecord, idWithVersion } from '../register/edited-record';
import { CONFIDENTIALITIES } from '../shared/confidentiality';
import { IsoDay } from '../shared/iso-day';
import { optionalText } from '../shared/optional-text';
import { RecordId } from '../shared/record-id';
import { AgendaItemInput } from './agenda-item-input';
import { MeetingMinutes } from './meeting-minutes';
import { MeetingParty } from './meeting-party';

const MOST = 50;
const tooMany = { error: () => messages.planning.refusals.tooMany(MOST) };

/** A meeting of a series as it shall stand, with its agenda and the guests beyond the members. Its level is never below its series'. */
export const MeetingInput = z
  .strictObject({
    ...editedRecord,
    seriesId: RecordId,
    day: IsoDay,
    time: WallTime,
    durationMin: MeetingMinutes,
    place: optionalText(120),
    confidentiality: z.enum(CONFIDENTIALITIES, { error: () => messages.errors.notAChoice }).optional(),
    agenda: z.array(AgendaItemInput).max(MOST, tooMany).default([]),
    guests: z.array(MeetingParty).max(MOST, tooMany).default([]),
  })
  .superRefine(idWithVersion);
export type MeetingInput = z.output<typeof MeetingInput>;
export type MeetingDraft = z.input<typeof MeetingInput>;
