import { z } from 'zod';
import { messages } from '@/lib/messages';

/** More than any mine of the province employs; beyond it a typing mistake is likelier. */
const MOST = 50_000;

/** Whole jobs as they are typed, '1,200' or 35. Left out, null or empty: nobody said, which is not 0. */
export const JobsInput = z.union([z.string(), z.number()], { error: () => messages.errors.notANumber }).nullish().transform((given, context) => {
  const written = String(given ?? '').trim();
  if (written === '') return null;
  const jobs = /^\d{1,3}(?:[, ]\d{3})+$|^\d+$/.test(written) ? Number(written.replace(/[, ]/g, '')) : Number.NaN;
  if (jobs <= MOST) return jobs;
  context.addIssue({ code: 'custom', message: messages.pipeline.refusals.notJobs });
  return z.NEVER;
});
