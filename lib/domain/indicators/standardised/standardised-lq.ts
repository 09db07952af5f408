import { locationQuotient } from '../location-quotient';
import type { LocationCounts } from '../location-counts';
import { known, missing, type Measured, type MissingReason } from '../measured';
import { bootstrapCutoff, RESAMPLES } from './bootstrap-cutoff';
import { logQuotient } from './log-quotient';
import { normality, type Normality } from './normality';
import { seededRandom } from './seeded-random';
import { standardise } from './standardise';

export const LEAST_REGIONS = 8;
export const FEW_REGIONS = 20;
export const ZERO_RULES = ['exclude', 'add-half'] as const;
export const CUTOFFS = { 'two-sided': 1.96, 'one-sided': 1.645 } as const;

export type StandardisedAsk = {
  /** Standardise ln LQ instead of LQ. */
  readonly log: boolean;
  /** With `log`: leave regions with LQ 0 out and count them, or add 0.5 to every e_ir. */
  readonly zeros?: (typeof ZERO_RULES)[number];
  readonly cutoff: 'bootstrap' | keyof typeof CUTOFFS;
  /** Of the bootstrap; printed with the result. */
  readonly seed: number;
  readonly resamples?: number;
};

export type StandardisedLq = {
  /** In the order given. `concentrated`: z above the cut-off; null where either is missing. */
  readonly regions: readonly { readonly code: string; readonly lq: Measured; readonly z: Measured; readonly concentrated: boolean | null }[];
  readonly cutoff: Measured;
  readonly ask: Required<StandardisedAsk>;
  /** Regions that take part, and those left out since their LQ is 0. */
  readonly comparing: number;
  readonly zerosLeftOut: number;
  readonly fewRegions: boolean;
  readonly normality: Normality;
};

/**
 * Standardised location quotients of one industry over comparison regions, `(LQ - mean)/sd` of LQ or ln LQ, with the cut-off above
 * which a region counts as concentrated: Tian's bootstrap, or a normal one (1.96, 1.645; to be used only where `normality.passed`).
 * Fewer than 8 regions with a quotient: every z and the cut-off `too-few-regions`; below 20 `fewRegions` warns. LQ missing: its reason;
 * LQ 0 under `log`: `zero-quotient` and counted, or 0.5 added to every e_ir as asked. sd = 0: `no-spread`. Unit: standard deviations.
 * Sources: O'Donoghue and Gleave 2004; Tian 2013, https://ageconsearch.umn.edu/record/243958
 */
export function standardisedLq(
  regions: readonly { readonly code: string; readonly counts: LocationCounts }[],
  given: StandardisedAsk,
): StandardisedLq {
  const ask = { zeros: 'exclude' as const, resamples: RESAMPLES, ...given };
  const quotients = regions.map(({ counts }) => locationQuotient(counts));
  const half = ask.log && ask.zeros === 'add-half';
  const compared = regions.map(({ counts }, at): Measured => {
    const lq = half ? locationQuotient({ ...counts, e_ir: plusHalf(counts.e_ir) }) : (quotients[at] ?? missing('not-available'));
    return ask.log ? logQuotient(lq) : lq;
  });
  const values = compared.flatMap(({ value }) => (value === null ? [] : [value]));
  const tooFew = values.length < LEAST_REGIONS;
  const z = tooFew ? compared.map((figure) => (figure.value === null ? figure : missing('too-few-regions'))) : standardise(compared);
  const cutoff = tooFew ? missing('too-few-regions') : cutoffOf(values, ask, z.find(isWithoutSpread) !== undefined);
  return {
    regions: regions.map(({ code }, at) => {
      const score = z[at] ?? missing('not-available');
      const concentrated = score.value === null || cutoff.value === null ? null : score.value > cutoff.value;
      return { code, lq: quotients[at] ?? missing('not-available'), z: score, concentrated };
    }),
    cutoff, ask, comparing: values.length,
    zerosLeftOut: compared.filter((figure) => reasonOf(figure) === 'zero-quotient').length,
    fewRegions: values.length < FEW_REGIONS,
    normality: normality(values),
  };
}

function cutoffOf(values: readonly number[], ask: Required<StandardisedAsk>, withoutSpread: boolean): Measured {
  if (withoutSpread) return missing('no-spread');
  return ask.cutoff === 'bootstrap' ? bootstrapCutoff(values, seededRandom(ask.seed), ask.resamples) : known(CUTOFFS[ask.cutoff]);
}

const plusHalf = (count: Measured): Measured => (count.value === null ? count : known(count.value + 0.5));
const reasonOf = (figure: Measured): MissingReason | null => (figure.value === null ? figure.reason : null);
const isWithoutSpread = (figure: Measured): boolean => reasonOf(figure) === 'no-spread';
