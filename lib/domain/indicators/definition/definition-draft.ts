import { z } from 'zod';
import { messages } from '@/lib/messages';
import { neededText } from '../../shared/needed-text';
import { plainText } from '../../shared/plain-text';

const LONGEST_NAME = 120;
const LONGEST_NOTE = 1000;
const LONGEST_WHY = 200;
const MOST_INDUSTRIES = 500;
/** Rounding of weights that are typed as decimals. */
const LEAST = 1e-9;

const { drafts } = messages.indicators;

const weight = z
  .union([z.number(), z.string().trim().min(1).transform(Number)], { error: () => messages.errors.notANumber })
  .pipe(z.number({ error: () => messages.errors.notANumber }).min(0, { error: () => drafts.refused.weight }).max(1, { error: () => drafts.refused.weight }));

export const DefinitionIndustry = z.object({
  subcluster: z.string().trim().min(1).max(40),
  code: z.string().trim().regex(/^\d{2,6}$/, { error: () => drafts.refused.code }),
  weight,
  distribution: z.boolean().default(false),
  why: plainText(LONGEST_WHY),
});
export type DefinitionIndustry = z.output<typeof DefinitionIndustry>;

/**
 * What a manager types into the draft of a cluster definition. An industry stands once in a sub-cluster, and in several only where its
 * weights add up to 1 or less, for nothing may count twice; a code of fewer digits counts for every industry below it.
 */
export const DefinitionDraft = z.object({
  id: z.string().max(120),
  revision: z.number().int().positive(),
  name: neededText(LONGEST_NAME),
  note: plainText(LONGEST_NOTE),
  industries: z.array(DefinitionIndustry).max(MOST_INDUSTRIES),
}).superRefine(({ industries }, ctx) => {
  const refuse = (at: number, message: string) => ctx.addIssue({ code: 'custom', path: ['industries', at, 'code'], message });
  industries.forEach(({ code, subcluster }, at) => {
    const overlapping = industries.filter((other) => other.code.startsWith(code) || code.startsWith(other.code));
    if (industries.some((other, before) => before < at && other.subcluster === subcluster && overlapping.includes(other))) refuse(at, drafts.refused.twice);
    else if (overlapping.reduce((sum, other) => sum + other.weight, 0) > 1 + LEAST && new Set(overlapping.map((other) => other.subcluster)).size > 1) refuse(at, drafts.refused.doubled);
  });
});
export type DefinitionDraft = z.output<typeof DefinitionDraft>;
export type DefinitionDraftTyped = z.input<typeof DefinitionDraft>;
