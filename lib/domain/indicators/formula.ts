import type { Formula } from './formula-entry';
import { METHOD_FORMULAS } from './method-formulas';

export type { Formula };

const OWN = 'Our own rule';
const DEFINITION = 'Definition';

export const FORMULAS = {
  share: {
    id: 'share',
    version: 1,
    name: 'Share of the region',
    formula: 's_ir = e_ir / e_r',
    units: 'fraction of the regional total, shown in per cent',
    source: DEFINITION,
  },
  'residual-share': {
    id: 'residual-share',
    version: 1,
    name: 'Residual of the published total',
    formula: 'Σ_i s_ir − 1, with e_r the published total',
    units: 'fraction of the regional total, shown in per cent',
    source: OWN,
  },
  'location-quotient': {
    id: 'location-quotient',
    version: 1,
    name: 'Location quotient (LQ)',
    formula: 'LQ_ir = (e_ir / e_r) / (e_in / e_n)',
    units: 'ratio; 1 = the same share as the reference',
    source: 'U.S. Bureau of Labor Statistics, QCEW location quotients explained: https://www.bls.gov/cew/about-data/location-quotients-explained.htm',
  },
  'composite-lq': {
    id: 'composite-lq',
    version: 1,
    name: 'Location quotient of a sub-cluster',
    formula: 'LQ = (Σ_i w_i·e_ir / e_r) / (Σ_i w_i·e_in / e_n), beside the same with every w_i = 1',
    units: 'ratio; 1 = the same share as the reference',
    source: 'Quotient of the sums; the weights are an editable judgement of the cluster definition',
  },
  'symmetric-lq': {
    id: 'symmetric-lq',
    version: 1,
    name: 'Symmetric location quotient',
    formula: '(LQ − 1) / (LQ + 1)',
    units: 'from −1 to below 1; 0 = the same share as the reference',
    source: DEFINITION,
  },
  'count-interval': {
    id: 'count-interval',
    version: 1,
    name: 'Count interval of an LQ',
    formula:
      'LQ·exp(±1.96·√((1 − p) / e_ir)), p = e_ir / e_r; within 0 to 1/s_in, and e_n/e_r where the region is in the reference; e_ir = 0: 0 to min(1, 3/e_r)/s_in',
    units: 'ratio, 95 % interval',
    source: 'A model: administrative counts read as draws, the reference as fixed',
  },
  'rounding-interval': {
    id: 'rounding-interval',
    version: 1,
    name: 'Rounding interval of an LQ',
    formula:
      'lo = [max(0, e_ir − km)/(e_r + km)] / [(e_in + km)/(e_n − km)]; hi = [(e_ir + km)/(e_r − km)] / [max(0, e_in − km)/(e_n + km)]; m = 4 for random rounding to base 5, u/2 for rounding to a unit u; k = cells summed in each count',
    units: 'ratio, every value the rounding leaves open',
    source: 'Statistics Canada, random rounding of census counts to base 5',
  },
  'survey-interval': {
    id: 'survey-interval',
    version: 1,
    name: 'Survey interval of an LQ',
    formula: 'LQ at e_ir ± 1.96·se(e_ir), with the publisher’s standard error',
    units: 'ratio, 95 % interval',
    source: 'Crawley, Beynon and Munday 2013: use the published standard error of the survey',
  },
  'plus-minus-one': {
    id: 'plus-minus-one',
    version: 1,
    name: 'Plus or minus one establishment',
    formula: 'LQ with d added to, or taken from, e_ir (not below 0), e_r and, where the region is in the reference, e_in and e_n; d = mean establishment',
    units: 'ratio',
    source: OWN,
  },
  growth: {
    id: 'growth',
    version: 1,
    name: 'Growth over the span',
    formula: 'g = e1 / e0 − 1',
    units: 'fraction over T years, shown in per cent',
    source: DEFINITION,
  },
  cagr: {
    id: 'cagr',
    version: 1,
    name: 'Compound annual growth rate (CAGR)',
    formula: '(e1 / e0)^(1/T) − 1',
    units: 'fraction per year, shown in per cent',
    source: DEFINITION,
  },
  'relative-growth': {
    id: 'relative-growth',
    version: 1,
    name: 'Relative growth factor',
    formula: 'R_ir = (e_ir1 / e_ir0) / (e_in1 / e_in0)',
    units: 'ratio; 1 = grew as the reference did',
    source: DEFINITION,
  },
  'differential-growth': {
    id: 'differential-growth',
    version: 1,
    name: 'Differential growth',
    formula: '(g_ir − g_in)·100',
    units: 'percentage points over T years',
    source: DEFINITION,
  },
  'lq-change': {
    id: 'lq-change',
    version: 1,
    name: 'Change of the location quotient',
    formula: 'ΔLQ = LQ1 − LQ0',
    units: 'LQ points over T years',
    source: DEFINITION,
  },
  'growth-contribution': {
    id: 'growth-contribution',
    version: 1,
    name: 'Contribution to the region’s growth',
    formula: '(e_ir1 − e_ir0) / e_r0; sums over i to g_r',
    units: 'fraction of the region’s base, shown in per cent',
    source: DEFINITION,
  },
  class: {
    id: 'class',
    version: 1,
    name: 'Class',
    formula:
      'high: LQ ≥ cut x; growing: growth axis > cut y; high and growing, growing only, high only, neither. Borderline: a mark of the LQ reaches across cut x',
    units: 'label of the class scheme named beside it',
    source: 'Quadrants of concentration and growth; cuts and growth axis of the named, editable scheme',
  },
  'mining-weighted-jobs': {
    id: 'mining-weighted-jobs',
    version: 1,
    name: 'Mining-weighted jobs',
    formula: 'Σ_f jobs_f·share of sales to mining_f over the firms of the register; known, banded and unknown apart, unknown never 0',
    units: 'jobs',
    source: 'Own register, firm by firm',
  },
  'suggested-mining-jobs': {
    id: 'suggested-mining-jobs',
    version: 1,
    name: 'Suggested mining-weighted jobs',
    formula: 'Σ_f jobs_f·w_i over firms that state jobs but no share of sales; never added to the total',
    units: 'jobs, suggested',
    source: 'Weights of the cluster definition, an editable judgement',
  },
  coverage: {
    id: 'coverage',
    version: 1,
    name: 'Coverage of the register',
    formula: 'firms in the register / establishments in Canadian Business Counts, same industry and region',
    units: 'fraction, shown in per cent; over 100 % is an alarm',
    source: OWN,
  },
  'subcluster-visibility': {
    id: 'subcluster-visibility',
    version: 1,
    name: 'Visible at this industry depth',
    formula:
      'of the six-digit industries of a published line, all belong: inside; at least half: stands for; fewer: hides. Lines summed must hold at least half of the sub-cluster’s weight',
    units: 'verdict',
    source: OWN,
  },
  ...METHOD_FORMULAS,
} as const satisfies Record<string, Formula>;

export type FormulaId = keyof typeof FORMULAS;
