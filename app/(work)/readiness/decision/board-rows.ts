import type { BoardRow } from '@/components/readiness/board-row';
import { borderline } from '@/lib/domain/indicators/borderline';
import { missing } from '@/lib/domain/indicators/measured';
import { shownGrowth } from '@/lib/domain/indicators/sort-industries';
import { boardPlace } from '@/lib/domain/readiness/board-place';
import { isStrong } from '@/lib/domain/readiness/is-strong';
import { undecided } from '@/lib/domain/readiness/undecided';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import type { publishedStrength } from '@/lib/services/indicators/published-strength';
import type { readinessOfSubclusters } from '@/lib/services/readiness/readiness-of-subclusters';

type Strength = Awaited<ReturnType<typeof publishedStrength>>;
type Readiness = Awaited<ReturnType<typeof readinessOfSubclusters>>;

const { decision } = messages.readiness.formation;

/** Both sides of every sub-cluster brought together: strength from published figures, readiness from the register. */
export const boardRows = ({ subclusters, scheme }: Strength, { parts }: Readiness): BoardRow[] =>
  parts.map(({ code, name, tone, jobs, firms, verdict }): BoardRow => {
    const published = subclusters.find((one) => one.code === code)?.published ?? null;
    const reading = published?.reading ?? null;
    const lq = reading ? (reading.lq.value === null ? missing(reading.lq.reason) : { value: reading.lq.value }) : missing(published ? 'not-visible-at-depth' : 'not-available');
    const sureness = reading && reading.lq.value !== null ? borderline(reading.lq, reading.lq.value, scheme.cuts.x) : 'unknown';
    const strong = isStrong(lq, sureness, scheme.cuts.x);
    const marks = reading && reading.lq.plusOne !== null && reading.lq.minusOne !== null ? { lo: reading.lq.minusOne, hi: reading.lq.plusOne } : null;
    const all = firms.ready + firms.below + firms.unknown;
    const grown = reading ? shownGrowth(reading) : null;
    return {
      code, name, tone, lq, strong, verdict, ready: jobs.met, share: jobs.share,
      interval: reading && reading.lq.value !== null && reading.lq.interval !== null ? { lo: reading.lq.lo, hi: reading.lq.hi } : null,
      growth: grown ? grown.cagr : missing(published ? 'not-visible-at-depth' : 'not-available'),
      years: grown ? { from: grown.baseYear, to: grown.endYear } : null,
      strengthWhy: strong !== null ? null : lq.value === null ? format.missing(lq.reason) : sureness === true ? decision.borderline : decision.noSureness,
      plusMinus: marks,
      firms: all,
      lacks: undecided({ visible: published ? reading !== null : null, lq: lq.value, borderline: sureness, firms: all, ready: jobs.met }),
      place: boardPlace(strong, jobs.met),
    };
  });
