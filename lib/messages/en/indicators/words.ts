import type { Borderline } from '@/lib/domain/indicators/borderline';
import type { GrowthMetric } from '@/lib/domain/indicators/class-scheme';
import type { FigureKind } from '@/lib/domain/indicators/figure-kind';
import type { LineFit } from '@/lib/domain/indicators/line-fit';
import type { MissingReason } from '@/lib/domain/indicators/measured';
import type { ObservationStatus } from '@/lib/domain/indicators/observation-status';
import type { SeriesMeasure } from '@/lib/domain/indicators/series';

/** What a table counts, under its right name: only employment is ever called jobs. */
const measures: Record<SeriesMeasure, { title: string; many: string }> = {
  employment: { title: 'Jobs', many: 'jobs' },
  experienced_labour_force: { title: 'Experienced labour force', many: 'people of the experienced labour force' },
  establishments: { title: 'Establishments', many: 'establishments' },
};

/** Why a figure is missing, short enough for a cell of a table; the long words stand in `messages.ui.missing`. */
const short: Record<MissingReason, string> = {
  suppressed: 'suppressed', unreliable: 'unreliable', 'not-available': 'not published', 'never-available': 'never published',
  'not-applicable': 'does not apply', 'rounded-zero': 'rounds to 0', 'below-release-limit': 'below limit', unknown: 'unknown',
  'no-reference': 'no reference', 'zero-reference': 'none in reference', 'zero-total': 'total is 0', 'zero-base': 'starts from 0',
  'new-industry': 'new', 'no-period': 'no period', 'no-time-series': 'no series', 'not-employment': 'not jobs',
  'mixed-vintage': 'two vintages', 'no-standard-error': 'no standard error', 'no-establishments': 'no establishments',
  'no-rounding': 'not rounded', 'within-rounding': 'within rounding', 'not-visible-at-depth': 'not visible',
  'open-band': 'open band', 'too-few-firms': 'too few firms', 'withheld-dominance': 'withheld', 'would-disclose': 'withheld',
  'too-few-regions': 'too few regions', 'no-spread': 'no spread', 'zero-quotient': 'LQ is 0', 'no-base': 'no base',
  'missing-year': 'missing year', 'parts-exceed-total': 'parts exceed total', 'rounded-or-sampled': 'rounded or sampled',
  'reference-not-loaded': 'regions not loaded', 'no-cuts': 'no cuts', 'no-overlap': 'no overlap', 'single-plant': 'one plant',
  'single-region': 'one region', 'source-not-stated': 'source not stated',
};

const statuses: Record<ObservationStatus, string> = {
  final: 'final', preliminary: 'preliminary (p)', revised: 'revised (r)', estimate: 'estimate', 'use-with-caution': 'use with caution (E)',
  suppressed: 'suppressed (x)', unreliable: 'too unreliable to publish (F)', 'not-available': 'not available (..)',
  'never-available': 'never available (.)', 'not-applicable': 'not applicable (...)', 'rounded-zero': 'rounded to zero, not zero (0s)',
  'below-release-limit': 'below the release limit (z)',
};

const metrics: Record<GrowthMetric, { axis: string; short: string }> = {
  growth: { axis: 'Growth over the span', short: 'growth' },
  cagr: { axis: 'Growth per year', short: 'growth per year' },
  'lq-change': { axis: 'Change of the location quotient', short: 'LQ change' },
  differential: { axis: 'Growth above the reference, percentage points', short: 'points above the reference' },
};

const figures: Record<FigureKind, string> = {
  total: 'All industries', count: 'Count', share: 'Share of the region', lq: 'Location quotient', class: 'Class', growth: 'Growth',
  cagr: 'Growth per year', differential: 'Differential growth', 'lq-change': 'Change of the location quotient',
  'total-growth': 'Growth of all industries', 'shift-share': 'Split of its change', diversity: 'Diversity', 'mining-jobs': 'Mining-weighted jobs', coverage: 'Coverage of the register',
};

const fits: Record<LineFit, string> = {
  inside: 'wholly inside', 'stands-for': 'stands for it', hides: 'hides it among others',
};

const sureness = (borderline: Borderline): string =>
  borderline === 'unknown' ? 'sureness unknown' : borderline ? 'borderline' : 'sure';

export const words = {
  measures, short, statuses, metrics, figures, fits, sureness,
  systems: {
    country: 'Country', province: 'Province', economic_region: 'Economic regions',
    census_division: 'Regional districts (census divisions)', custom: 'Regions of our own',
    us_area: 'Areas of the United States', own: 'Regions of one table alone',
  } as Record<string, string>,
  placeBasis: { work: 'by place of work', residence: 'by place of residence' },
  totalFrom: {
    published: 'the published total',
    parts: (count: number) => `the sum of the industries, ${count} in all, as far as they take part`,
    sum: (count: number) => `the sum of the ${count} industries, since no total is published`,
  },
  years: (base: number, end: number) => `${base} to ${end}`,
  range: (low: string, high: string) => `${low} to ${high}`,
  atLeast: (low: string) => `${low} or more`,
  lq: 'LQ',
};
