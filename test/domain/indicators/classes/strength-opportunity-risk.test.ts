import { expect, it } from 'vitest';
import { strengthOpportunityRisk } from '@/lib/domain/indicators/classes/strength-opportunity-risk';
import { known, missing } from '@/lib/domain/indicators/measured';
import { hidden, marked } from './fixture-marks';

const CUTS = { lq: 1.2, growth: 0 };

it.each([
  [3000, 0.1, 'strength'],
  [500, 0.1, 'opportunity'],
  [3000, -0.1, 'risk'],
  [500, -0.1, 'neither'],
  [3000, 0, 'risk'],
])('puts %i jobs in 100,000 with the reference growing by %f among: %s', (e_ir, growth, prospect) => {
  expect(strengthOpportunityRisk(CUTS, marked(e_ir, 100_000), known(growth))).toEqual({ prospect, borderline: false, yMetric: 'reference-growth', cuts: CUTS });
});

it('is borderline when few jobs decide it, and missing with its figures', () => {
  expect(strengthOpportunityRisk(CUTS, marked(13, 1000), known(0.1))).toMatchObject({ prospect: 'strength', borderline: true });
  expect(strengthOpportunityRisk(CUTS, hidden, known(0.1))).toMatchObject({ prospect: null, reason: 'suppressed' });
  expect(strengthOpportunityRisk(CUTS, marked(13, 1000), missing('no-time-series'))).toMatchObject({ prospect: null, reason: 'no-time-series' });
});
