import { z } from 'zod';
import { messages } from '@/lib/messages';
import { ATTENDANCES } from '../outreach/attendance';
import { OptionalId } from '../register/optional-id';
import { IsoDay } from '../shared/iso-day';
import { optionalText } from '../shared/optional-text';
import { ActionInput } from './action-input';
import { MeetingMinutes } from './meeting-minutes';

const Mark = z.strictObject({ organizationId: OptionalId, personId: OptionalId, label: z.string(), attendance: z.enum(ATTENDANCES, { error: () => messages.errors.notAChoice }) });

/** A meeting as it was held: the day, who came, the minutes, the actions. Somebody came. */
export const HeldInput = z.strictObject({
  occurredOn: IsoDay,
  durationMin: MeetingMinutes,
  marks: z.array(Mark).refine((marks) => marks.some(({ attendance }) => attendance === 'attended'), { error: () => messages.meetings.refusals.nobodyCame }),
  minutes: optionalText(20_000),
  actions: z.array(ActionInput).max(40, { error: () => messages.planning.refusals.tooMany(40) }),
});
export type HeldInput = z.output<typeof HeldInput>;
export type HeldDraft = z.input<typeof HeldInput>;
