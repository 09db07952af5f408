import { z } from 'zod';
import { messages } from '@/lib/messages';
import { OptionalId } from '../register/optional-id';
import { CONFIDENTIALITIES } from '../shared/confidentiality';
import { IsoDay } from '../shared/iso-day';
import { optionalText } from '../shared/optional-text';
import { RecordId } from '../shared/record-id';
import { checkScores } from './check-scores';
import { SCHEME_CODES } from './scheme-code';
import { ScoreInput } from './score-input';
import { SCHEMES } from './schemes';
import { SubjectInput } from './subject-input';
import { WillingForInput } from './willing-for-input';

const MOST_AXES = 12;

/**
 * Somebody is assessed. Left as it is for good: a later one replaces it, and a mistaken one is withdrawn with a reason. `besideId`
 * names the assessment it is a second, independent scoring of. `id` is made by the form, so that sending it twice makes it once.
 */
export const AssessmentInput = z
  .strictObject({
    id: RecordId.optional(),
    scheme: z.enum(SCHEME_CODES, { error: () => messages.errors.notAChoice }),
    subject: SubjectInput,
    besideId: OptionalId,
    /** The day it holds for; left out, today. */
    assessedOn: IsoDay.optional(),
    scores: z.array(ScoreInput, { error: () => messages.errors.notAList }).min(1, { error: () => messages.readiness.refusals.nothingScored }).max(MOST_AXES),
    willingFor: WillingForInput,
    note: optionalText(2000),
    /** Never more open than its evidence; left out, as its evidence. */
    confidentiality: z.enum(CONFIDENTIALITIES, { error: () => messages.errors.notAChoice }).optional(),
  })
  .superRefine(({ scheme, subject, scores, willingFor }, context) => {
    const say = (path: string, message: string) => context.addIssue({ code: 'custom', path: path.split('.'), message });
    for (const [path, message] of Object.entries(checkScores(scheme, scores))) say(path, message);
    if (!SCHEMES[scheme].subjects.includes(subject.kind)) say('scheme', messages.readiness.refusals.notForSubject);
    if (scheme !== 'rwa' && Object.keys(willingFor).length > 0) say('willingFor', messages.readiness.refusals.willingForOfRwa);
  });
export type AssessmentInput = z.output<typeof AssessmentInput>;
