import { z } from 'zod';
import { CLAIM_KINDS, CLAIM_STATES } from '@/lib/domain/follow-through/claim';
import { COMMITMENT_STATES } from '@/lib/domain/follow-through/commitment-state';
import { INTRODUCTION_RESULTS } from '@/lib/domain/follow-through/introduction-result';
import { REFERRAL_OUTCOMES } from '@/lib/domain/follow-through/referral-outcome';

const Party = z.strictObject({ organization: z.string(), person: z.string().optional() });
/** Days from the day of loading. */
const Days = z.int();
const out = { contact: z.string(), by: z.string() };

/** What came out of the sample contacts. */
export const ResultFile = z.object({
  commitments: z.array(z.strictObject({
    ...out, from: Party.optional(), to: Party.optional(), text: z.string(), due: Days, state: z.enum(COMMITMENT_STATES).default('open'), evidence: z.string().optional(), settled: Days.optional(),
  })),
  referrals: z.array(z.strictObject({
    ...out, who: Party, to: Party, need: z.string(), accepted: Days.optional(), outcome: z.enum(REFERRAL_OUTCOMES).optional(), outcomeOn: Days.optional(), note: z.string().optional(),
  })),
  introductions: z.array(z.strictObject({ ...out, a: Party, b: Party, purpose: z.string(), result: z.enum(INTRODUCTION_RESULTS).default('none'), on: Days.optional(), evidence: z.string().optional() })),
  claims: z.array(z.strictObject({ ...out, who: z.string(), kind: z.enum(CLAIM_KINDS), jobs: z.int().positive(), statement: z.string(), state: z.enum(CLAIM_STATES).default('claimed'), evidence: z.string().optional() })),
});
