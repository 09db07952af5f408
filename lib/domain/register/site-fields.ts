import { z } from 'zod';
import { messages } from '@/lib/messages';
import { OptionalDay } from './optional-day';
import { optionalName } from './optional-name';
import { JOBS_BASES } from './jobs-basis';

const Jobs = z
  .int({ error: () => messages.register.refusals.wholeJobs })
  .min(0, { error: () => messages.register.refusals.wholeJobs })
  .max(1_000_000, { error: () => messages.register.refusals.wholeJobs })
  .nullish()
  .transform((jobs) => jobs ?? null);

const degrees = (most: number) =>
  z.number({ error: () => messages.errors.notANumber }).min(-most, { error: () => messages.register.refusals.degrees(most) })
    .max(most, { error: () => messages.register.refusals.degrees(most) }).nullish().transform((value) => value ?? null);

/** A place of work. Jobs are counted here, never on the organization: a firm of two towns has jobs in both. */
export const siteFields = {
  name: optionalName(120),
  address: optionalName(200),
  /** The town, as on the map. */
  place: optionalName(100),
  regionCode: optionalName(32),
  lat: degrees(90),
  lng: degrees(180),
  /** Jobs, a whole number; null is unknown, never zero. */
  jobsCount: Jobs,
  /** Bounds of a band, both included; an open upper bound is null. */
  jobsLow: Jobs,
  jobsHigh: Jobs,
  jobsAsOf: OptionalDay,
  jobsBasis: z.union([z.literal(''), z.enum(JOBS_BASES)], { error: () => messages.errors.notAChoice }).nullish().transform((basis) => basis || null),
  closedOn: OptionalDay,
};

type SiteJobs = {
  jobsCount: number | null; jobsLow: number | null; jobsHigh: number | null; jobsBasis: string | null; jobsAsOf: string | null;
};

/** A count with its basis, or a band, or neither: never two answers to one question. */
export const jobsRule = (site: SiteJobs, context: z.RefinementCtx) => {
  const refuse = (field: keyof SiteJobs, message: string) => context.addIssue({ code: 'custom', path: [field], message });
  const { refusals } = messages.register;
  const banded = site.jobsLow !== null || site.jobsHigh !== null;
  if (site.jobsBasis === 'band') {
    if (site.jobsCount !== null) refuse('jobsCount', refusals.countOrBand);
    if (site.jobsLow === null) refuse('jobsLow', refusals.bandNeedsLow);
    if (site.jobsLow !== null && site.jobsHigh !== null && site.jobsLow > site.jobsHigh) refuse('jobsHigh', refusals.bandOrder);
    return;
  }
  if (banded) refuse('jobsBasis', refusals.boundsNeedBand);
  if (site.jobsCount !== null && site.jobsBasis === null) refuse('jobsBasis', refusals.countNeedsBasis);
  if (site.jobsCount === null && site.jobsBasis !== null) refuse('jobsCount', refusals.basisNeedsCount);
};
