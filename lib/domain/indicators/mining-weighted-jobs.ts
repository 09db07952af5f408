import { firmMiningJobs, type FirmMining } from './firm-mining-jobs';
import { known, missing, type Measured, type Missing } from './measured';
import type { Quantity } from './quantity';
import { share } from './share';

type Kind = Quantity['kind'];
type ByKind<Value> = { readonly known: Value; readonly banded: Value; readonly unknown: Value };
type Bounds = { readonly lo: number; readonly hi: number | null };

export type MiningWeightedJobs = {
  /** Jobs of the firms whose jobs and share are both values. */
  readonly known: number;
  /** Jobs of the firms known in bands; `mid` and `hi` are null where a band is open at the top. */
  readonly banded: Bounds & { readonly mid: number | null };
  readonly unknownFirms: number;
  /** Known and banded parts together (bands at their middle); says nothing about the unknown firms. */
  readonly total: (Bounds & { readonly value: number }) | (Missing & { readonly lo: number | null; readonly hi: null });
  readonly firms: ByKind<number> & { readonly all: number };
  /** Fractions of all firms. */
  readonly sharesOfFirms: ByKind<Measured>;
  /** Fractions of the stated jobs (firms with jobs as a value), by how well their share of sales is known. */
  readonly sharesOfJobs: ByKind<Measured>;
  /** Optional line, no part of the total: definition weight · jobs of firms that state jobs but no share. */
  readonly suggested: { readonly value: number; readonly firms: number } | null;
};

/**
 * Mining-weighted jobs `Σ_f jobs_f · mining_share_f`, in jobs: the bottom-up size of a sub-cluster from the register.
 * Known, banded and unknown firms are reported apart; an unknown firm is never counted as 0 and never filled by a weight.
 * No firm, or only unknown ones: total null (`not-available`, `unknown`); an open band: `open-band` with the lower bound.
 * Errors as `firmMiningJobs`.
 */
export function miningWeightedJobs(firms: readonly FirmMining[]): MiningWeightedJobs {
  const products = firms.map(firmMiningJobs);
  const values = products.filter((product) => product.kind === 'value');
  const bands = products.filter((product) => product.kind === 'band');
  const unknownFirms = firms.length - values.length - bands.length;
  const knownJobs = sum(values.map(({ value }) => value));
  const lo = sum(bands.map((band) => band.lo));
  const hi = bands.reduce<number | null>((top, band) => (top === null || band.hi === null ? null : top + band.hi), 0);
  const banded = { lo, mid: hi === null ? null : (lo + hi) / 2, hi };
  return {
    known: knownJobs,
    banded,
    unknownFirms,
    total: totalOf(firms.length, unknownFirms, knownJobs, banded),
    firms: { known: values.length, banded: bands.length, unknown: unknownFirms, all: firms.length },
    sharesOfFirms: sharesOf(products.map((product) => ({ kind: product.kind, size: 1 }))),
    sharesOfJobs: sharesOf(statedJobs(firms)),
    suggested: suggestedLine(firms),
  };
}

function totalOf(all: number, unknown: number, knownJobs: number, banded: MiningWeightedJobs['banded']) {
  if (all === unknown) return { ...missing(all === 0 ? 'not-available' : 'unknown'), lo: null, hi: null };
  if (banded.mid === null || banded.hi === null) return { ...missing('open-band'), lo: knownJobs + banded.lo, hi: null };
  return { value: knownJobs + banded.mid, lo: knownJobs + banded.lo, hi: knownJobs + banded.hi };
}

const statedJobs = (firms: readonly FirmMining[]) =>
  firms.flatMap((firm) => (firm.jobs.kind === 'value' ? [{ kind: firm.share.kind, size: firm.jobs.value }] : []));

function sharesOf(parts: readonly { kind: Kind; size: number }[]): ByKind<Measured> {
  const whole = known(sum(parts.map(({ size }) => size)));
  const part = (kind: Kind) => share(known(sum(parts.filter((one) => one.kind === kind).map(({ size }) => size))), whole);
  return { known: part('value'), banded: part('band'), unknown: part('unknown') };
}

function suggestedLine(firms: readonly FirmMining[]): MiningWeightedJobs['suggested'] {
  const lines = firms.flatMap(({ jobs, share: ofSales, suggestedWeight }) =>
    jobs.kind === 'value' && ofSales.kind === 'unknown' && suggestedWeight !== undefined ? [jobs.value * suggestedWeight] : [],
  );
  return lines.length === 0 ? null : { value: sum(lines), firms: lines.length };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
