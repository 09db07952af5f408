import { z } from 'zod';
import { CASE_SOURCES } from '@/lib/domain/pipeline/case-source';
import { LOST_REASONS } from '@/lib/domain/pipeline/lost-reason';
import { OFFERED_SITE_STATES } from '@/lib/domain/pipeline/offered-site';
import { STAGES } from '@/lib/domain/pipeline/stage';
import { STREAMS } from '@/lib/domain/pipeline/stream';

/** Days before the day of loading. */
const ago = z.int().min(0);
/** Days from the day of loading; negative is past. */
const inDays = z.int();
const jobs = z.int().min(0);

const SampleCase = z.strictObject({
  key: z.string(), stream: z.enum(STREAMS), code: z.string(), firm: z.string().optional(), sub: z.string().optional(), region: z.string(), owner: z.string(), source: z.enum(CASE_SOURCES), about: z.string(),
  opened: ago, moves: z.array(z.strictObject({ to: z.enum(STAGES), ago, note: z.string().optional() })), next: z.strictObject({ text: z.string(), due: inDays }).optional(),
  risk: jobs.optional(), stake: jobs.optional(), announced: z.tuple([jobs, ago]).optional(), verified: z.tuple([jobs, ago]).optional(), why: z.string().optional(), cents: z.int().optional(), judged: z.int().optional(),
  competitor: z.string().optional(), lost: z.tuple([z.enum(LOST_REASONS), z.string()]).optional(), dormant: inDays.optional(), level: z.enum(['restricted', 'sealed']).optional(), readers: z.array(z.string()).default([]),
  /** The firm whose red flag it came from; and the one whose contact it came from, where it has no firm of its own. */
  flag: z.string().optional(), contact: z.string().optional(), party: z.string().optional(),
  sites: z.array(z.tuple([z.string(), z.enum(OFFERED_SITE_STATES), ago])).default([]),
  requests: z.array(z.tuple([z.string(), ago, inDays, ago.nullable(), z.string().nullable()])).default([]),
});
export type SampleCase = z.output<typeof SampleCase>;

export const CaseFile = z.object({ cases: z.array(SampleCase) });
