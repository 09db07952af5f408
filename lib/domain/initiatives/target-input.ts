import { z } from 'zod';
import { messages } from '@/lib/messages';
import { editedRecord, idWithVersion } from '../register/edited-record';
import { optionalName } from '../register/optional-name';
import { IsoDay } from '../shared/iso-day';
import { optionalText } from '../shared/optional-text';
import { RecordId } from '../shared/record-id';
import { METRIC_CODES } from './metric';

const words = () => messages.initiatives.refusals;
const figure = z.number({ error: () => words().notANumber }).min(0, { error: () => words().notANumber }).max(1e12, { error: () => words().notANumber });
const written = z.union([z.string().trim(), z.number()], { error: () => words().notANumber });
const asNumber = (given: string | number): number => (typeof given === 'number' ? given : Number(given.replaceAll(',', '')));
const Figure = written.refine((given) => given !== '', { error: () => messages.errors.required }).transform(asNumber).pipe(figure);
const OptionalFigure = z.union([z.literal(''), z.null(), written.transform(asNumber).pipe(figure)], { error: () => words().notANumber }).optional().transform((given) => (given === '' || given === undefined ? null : given));

/** A metric shall come from its baseline to a goal by a day. A baseline nobody knows stays unknown. */
export const TargetInput = z.strictObject({
  ...editedRecord,
  initiativeId: RecordId,
  metric: z.enum(METRIC_CODES, { error: () => messages.errors.notAChoice }),
  baseline: OptionalFigure,
  baselineOn: IsoDay,
  goal: Figure,
  dueOn: IsoDay,
  seriesCode: optionalName(140),
  note: optionalText(500),
}).superRefine(idWithVersion).superRefine(({ baseline, goal, baselineOn, dueOn }, context) => {
  const refuse = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message });
  if (dueOn <= baselineOn) refuse('dueOn', words().dueAfterBaseline);
  if (baseline !== null && baseline === goal) refuse('goal', words().goalIsBaseline);
});
export type TargetInput = z.output<typeof TargetInput>;
export type TargetDraft = z.input<typeof TargetInput>;
