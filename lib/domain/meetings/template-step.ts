import { z } from 'zod';
import { messages } from '@/lib/messages';
import { neededText } from '../shared/needed-text';

export const LAST_MONTH = 24;
const say = { error: () => messages.meetings.refusals.month(LAST_MONTH) };
const Month = z.coerce.number(say).int(say).min(1, say).max(LAST_MONTH, say);

/** A step of the playbook: in which months of the first year (1 is the month it starts in), what, why, and when it is done. */
export const TemplateStep = z
  .strictObject({ fromMonth: Month, toMonth: Month, what: neededText(200), why: neededText(500), doneWhen: neededText(500) })
  .refine(({ fromMonth, toMonth }) => fromMonth <= toMonth, { path: ['toMonth'], error: () => messages.meetings.refusals.monthOrder });
export type TemplateStep = z.output<typeof TemplateStep>;
