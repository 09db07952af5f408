import { z } from 'zod';
import { JOBS_BASES } from '@/lib/domain/register/jobs-basis';
import { ORGANIZATION_KINDS } from '@/lib/domain/register/organization-kind';
import { ORGANIZATION_STATUSES } from '@/lib/domain/register/organization-status';
import { SUBCLUSTER_ROLES } from '@/lib/domain/register/subcluster-role';
import { SampleDay } from './sample-parts';

const SampleSite = z.strictObject({
  place: z.string(), name: z.string().optional(), address: z.string().optional(),
  /** A count, or the bounds of a band. */
  jobs: z.union([z.int(), z.tuple([z.int(), z.int()])]).optional(),
  basis: z.enum(JOBS_BASES).optional(), asOf: SampleDay.optional(), closed: SampleDay.optional(),
});

const SampleLink = z.strictObject({
  sub: z.string(), role: z.enum(SUBCLUSTER_ROLES),
  /** Share of sales to mining: a value, the bounds of a band, or left out where unknown. */
  share: z.union([z.number(), z.tuple([z.number(), z.number()])]).optional(),
  source: z.string().optional(), asOf: SampleDay.optional(),
});

export const SampleFirm = z.strictObject({
  key: z.string(), name: z.string(), trade: z.array(z.string()).default([]), kind: z.enum(ORGANIZATION_KINDS),
  status: z.enum(ORGANIZATION_STATUSES), founded: z.int().optional(), owner: z.string().optional(), about: z.string(),
  website: z.string().optional(), tags: z.array(z.string()).default([]),
  naics: z.array(z.strictObject({ code: z.string(), share: z.number(), primary: z.boolean().default(false) })),
  sites: z.array(SampleSite), links: z.array(SampleLink),
});
export type SampleFirm = z.output<typeof SampleFirm>;

export const FirmFile = z.object({ firms: z.array(SampleFirm) });
