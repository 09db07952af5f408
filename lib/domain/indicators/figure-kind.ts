import type { FormulaId } from './formula';
import type { LocationCounts } from './location-counts';

export const FIGURE_KINDS = [
  'total', 'count', 'share', 'lq', 'class', 'growth', 'cagr', 'differential', 'lq-change', 'total-growth', 'shift-share', 'diversity', 'mining-jobs', 'coverage',
] as const;
export type FigureKind = (typeof FIGURE_KINDS)[number];
export type CountSymbol = keyof LocationCounts;

type Makeup = {
  readonly formulas: readonly FormulaId[];
  /** The counts that enter it, in the order of its formula. */
  readonly counts: readonly CountSymbol[];
  /** Whether it needs the counts of one year, or of both ends of a span. */
  readonly years: 'end' | 'both';
};

const ALL = ['e_ir', 'e_r', 'e_in', 'e_n'] as const;
const LQ_MARKS = ['location-quotient', 'count-interval', 'rounding-interval', 'survey-interval', 'plus-minus-one'] as const;

/** What each figure on a page is made of: its formulas and the published counts they take. */
export const FIGURE_MAKEUP: Readonly<Record<FigureKind, Makeup>> = {
  total: { formulas: ['residual-share'], counts: ['e_r', 'e_n'], years: 'end' },
  count: { formulas: [], counts: ['e_ir'], years: 'end' },
  share: { formulas: ['share'], counts: ['e_ir', 'e_r'], years: 'end' },
  lq: { formulas: LQ_MARKS, counts: ALL, years: 'end' },
  class: { formulas: ['class', 'location-quotient'], counts: ALL, years: 'both' },
  growth: { formulas: ['growth'], counts: ['e_ir'], years: 'both' },
  cagr: { formulas: ['cagr'], counts: ['e_ir'], years: 'both' },
  differential: { formulas: ['differential-growth', 'growth'], counts: ['e_ir', 'e_in'], years: 'both' },
  'lq-change': { formulas: ['lq-change', 'location-quotient'], counts: ALL, years: 'both' },
  'total-growth': { formulas: ['cagr', 'growth'], counts: ['e_r', 'e_n'], years: 'both' },
  'shift-share': { formulas: ['shift-share-dunn', 'shift-share-esteban', 'shift-share-arcelus', 'shift-share-dynamic'], counts: ALL, years: 'both' },
  diversity: { formulas: ['hhi', 'shannon', 'krugman', 'hachman'], counts: ['e_r', 'e_n'], years: 'end' },
  'mining-jobs': { formulas: ['mining-weighted-jobs', 'suggested-mining-jobs'], counts: [], years: 'end' },
  coverage: { formulas: ['coverage'], counts: [], years: 'end' },
};
