import { z } from 'zod';
import { ReadinessRules } from '@/lib/domain/readiness/readiness-rules';
import { WillingForInput } from '@/lib/domain/readiness/willing-for-input';

const Step = z.int().min(0).max(4).nullable();
const Scores = z.strictObject({ ready: Step, willing: Step, able: Step, stated_willing: Step.optional() });

/** Sample assessments, with the contacts they rest on by their summary, and members of forming clusters. */
export const AssessmentFile = z.object({
  assessments: z.array(z.strictObject({
    organization: z.string(), by: z.string(), on: z.array(z.string()).min(1), scores: Scores, willingFor: WillingForInput, note: z.string().optional(),
    /** Somebody else's, beside it and on the same contacts. */
    second: z.strictObject({ by: z.string(), scores: Scores }).optional(),
  })),
  /** Cuts of verdicts and board, beside those that are shipped. */
  cuts: z.strictObject({ ago: z.int().min(0), reason: z.string(), rules: ReadinessRules.partial() }),
  members: z.array(z.strictObject({ organization: z.string(), sub: z.string(), ago: z.int().min(0) })),
});
