import { z } from 'zod';
import { IMPORTANCES } from '@/lib/domain/initiatives/importance';
import { INITIATED_BY } from '@/lib/domain/initiatives/initiated-by';
import { MEMBER_ROLES } from '@/lib/domain/initiatives/member-role';
import { METRIC_CODES } from '@/lib/domain/initiatives/metric';
import { OBJECTIVE_GROUPS } from '@/lib/domain/initiatives/objective-group';
import { INITIATIVE_STAGES } from '@/lib/domain/initiatives/stage';

/** Days before the day of loading. */
const ago = z.int().min(0);
/** Days from the day of loading; negative is past. */
const inDays = z.int();

const SampleInitiative = z.strictObject({
  key: z.string(), title: z.string(), sub: z.string(), objective: z.enum(OBJECTIVE_GROUPS), initiatedBy: z.enum(INITIATED_BY), importance: z.enum(IMPORTANCES), purpose: z.string(), technology: z.string(), policy: z.string(),
  ago, facilitator: z.string(), budget: z.int().min(1),
  members: z.array(z.strictObject({ organization: z.string(), person: z.string().optional(), role: z.enum(MEMBER_ROLES), ago, until: ago.optional() })),
  funders: z.array(z.strictObject({ organization: z.string(), cents: z.int().min(1).optional(), ago: ago.optional() })),
  /** Summaries of sample contacts. */
  contacts: z.array(z.string()),
  moves: z.array(z.strictObject({ to: z.enum(INITIATIVE_STAGES), ago, why: z.string() })),
  milestones: z.array(z.strictObject({ text: z.string(), due: inDays, done: inDays.optional(), how: z.string().optional(), first: inDays.optional(), why: z.string().optional() })),
  targets: z.array(z.strictObject({ metric: z.enum(METRIC_CODES), baseline: z.number().optional(), goal: z.number(), from: ago, due: inDays, note: z.string() })),
  results: z.array(z.strictObject({ text: z.string(), on: z.string(), by: z.string() })),
});
export type SampleInitiative = z.output<typeof SampleInitiative>;

export const InitiativeFile = z.object({ initiatives: z.array(SampleInitiative) });
