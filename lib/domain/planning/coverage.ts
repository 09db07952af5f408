import { aggregateRelease } from '../indicators/aggregate-release';
import { known, missing, type Measured } from '../indicators/measured';
import { miningContribution } from '../indicators/mining-contribution';
import type { Quantity } from '../indicators/quantity';
import { share } from '../indicators/share';
import { addDays } from '../shared/add-days';

export type CoveredFirm = { lastContactOn: string | null; jobs: Quantity; share: Quantity };

export type Coverage = {
  firms: number;
  in90: number;
  in365: number;
  /** Fractions of the firms known; null `zero-total` without firms. */
  share90: Measured;
  share365: Measured;
  /** Mining-weighted jobs of the firms met in 365 days over those of all firms, a fraction. */
  jobs365: Measured;
};

/**
 * How far a sub-cluster has been reached by `today` ('YYYY-MM-DD'): firms met in 90 and 365 days over firms known, and over
 * mining-weighted jobs Σ jobs·share. The jobs figure is withheld unless all firms and the firms met pass the release rule and
 * the firms not met are none or pass it too: their sum could be taken from the other two. A firm whose jobs or share are not
 * known counts among the firms and adds no jobs.
 */
export const coverage = (firms: readonly CoveredFirm[], today: string): Coverage => {
  const metWithin = (days: number) => firms.filter(({ lastContactOn }) => lastContactOn !== null && lastContactOn >= addDays(today, -days));
  const [near, year] = [metWithin(90), metWithin(365)];
  const all = known(firms.length);
  return {
    firms: firms.length, in90: near.length, in365: year.length,
    share90: share(known(near.length), all), share365: share(known(year.length), all),
    jobs365: jobsShare(year, firms),
  };
};

const jobsShare = (met: readonly CoveredFirm[], firms: readonly CoveredFirm[]): Measured => {
  const parts = [firms, met, firms.filter((firm) => !met.includes(firm))].map((part) => part.map(miningContribution));
  const [all = [], reached = [], left = []] = parts;
  const mustPass = [all, ...[reached, left].filter((part) => part.some((jobs) => jobs > 0))];
  for (const part of mustPass) {
    const release = aggregateRelease(part);
    if (!release.released) return missing(release.reason);
  }
  const sum = (part: readonly number[]) => known(part.reduce((total, jobs) => total + jobs, 0));
  return share(sum(reached), sum(all));
};
