import type { Handle } from '@/db/database';
import { loadClassSchemes } from './load-class-schemes';
import { loadCluster } from './load-cluster';
import { loadIndustries } from './load-industries';
import { loadPlaces } from './load-places';
import { loadRedFlagRules } from './load-red-flag-rules';
import { loadRegions } from './load-regions';
import { loadSeries } from './load-series';
import { loadSurveys } from './load-surveys';

export const REFERENCE_SERIES = [
  'bc-er-lfs-2002-2013', 'bc-er-lfs-2024', 'bc-cd-nhs-2011', 'bc-naics4-rtra-2016-2023', 'ca-lfs-2001-2019',
] as const;

export type ReferenceProgress = { step: string; done: number; of: number };
type Options = { now: Date; onProgress?: (progress: ReferenceProgress) => void };

/**
 * Loads what every workspace needs before a first record: regions, towns, industries, the cluster definition, class schemes,
 * red flag rules and the published series. Run it in one unit of work. A second run writes nothing; returns how many observations were written.
 */
export const loadReference = async (handle: Handle, { now, onProgress }: Options): Promise<{ observations: number }> => {
  let observations = 0;
  const steps: [string, () => Promise<void>][] = [
    ['regions', () => loadRegions(handle)],
    ['places', () => loadPlaces(handle)],
    ['industries', () => loadIndustries(handle)],
    ['clusters', () => loadCluster(handle, 'mining-north-central-bc', now)],
    ['class schemes', () => loadClassSchemes(handle, now)],
    ['surveys', () => loadSurveys(handle, now)],
    ['red flag rules', () => loadRedFlagRules(handle, now)],
    ...REFERENCE_SERIES.map((name): [string, () => Promise<void>] => [name, async () => {
      observations += await loadSeries(handle, name, now);
    }]),
  ];
  for (const [done, [step, run]] of steps.entries()) {
    onProgress?.({ step, done, of: steps.length });
    await run();
  }
  onProgress?.({ step: 'done', done: steps.length, of: steps.length });
  return { observations };
};
