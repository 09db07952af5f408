import { z } from 'zod';
import { messages } from '@/lib/messages';
import { IsoDay } from '../shared/iso-day';
import { optionalText } from '../shared/optional-text';
import { INTRODUCTION_RESULTS } from './introduction-result';
import { recordAsRead } from './record-as-read';

/** How far an introduction has come. A quote or a contract is believed on evidence only. */
export const NoteIntroductionInput = z
  .strictObject({
    ...recordAsRead,
    result: z.enum(INTRODUCTION_RESULTS, { error: () => messages.errors.notAChoice }),
    resultOn: IsoDay.optional(),
    evidence: optionalText(500),
  })
  .refine(({ result, evidence }) => result === 'none' || result === 'met' || evidence !== null, { path: ['evidence'], error: () => messages.followThrough.refusals.evidence });
export type NoteIntroductionInput = z.output<typeof NoteIntroductionInput>;
