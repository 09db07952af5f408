import type { CaseFilters } from './pipeline-question';

type Matched = { part: string | null; regionCode: string | null; ownerId: string; days: number; jobs: number | null; slipping: unknown; stale: boolean };

/** Whether a case is among those asked for; a figure nobody knows is not at least anything. `flagged`: its organization has an open red flag that the reader may see. */
export const matchCase = (one: Matched, { part, region, owner, age, jobs, flag, slow }: CaseFilters, flagged: boolean): boolean =>
  (part === undefined || one.part === part)
  && (region === undefined || one.regionCode === region)
  && (owner === undefined || one.ownerId === owner)
  && (age === undefined || one.days >= age)
  && (jobs === undefined || (one.jobs !== null && one.jobs >= jobs))
  && (flag === undefined || flagged)
  && (slow === undefined || (slow === 'slipping' ? one.slipping !== null : one.stale));
