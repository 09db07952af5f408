/** What a stream's cases meet in the figures of their sub-cluster and region. */
export const TREND_READINGS = ['at-risk-in-decline', 'at-risk-in-growth', 'outpaces', 'lags', 'thin', 'unknown', 'none'] as const;
export type TrendReading = (typeof TREND_READINGS)[number];

type Figures = { readonly growth: number | null; readonly differential: number | null; readonly lq: number | null };
type Stakes = { readonly retention: number; readonly expansion: number; readonly attraction: number };

/**
 * Each stream's cases (their count) read against the figures: retention against the sub-cluster's own growth per year (below 0: jobs at risk where jobs go already), expansion against
 * growth beside the reference (differential, above 0 outpaces), attraction against a location quotient below 1 (`thin`). `unknown` where the figure is null; `none` without cases.
 */
export const trendReadings = ({ growth, differential, lq }: Figures, { retention, expansion, attraction }: Stakes): { retention: TrendReading; expansion: TrendReading; attraction: TrendReading } => ({
  retention: retention === 0 ? 'none' : growth === null ? 'unknown' : growth < 0 ? 'at-risk-in-decline' : 'at-risk-in-growth',
  expansion: expansion === 0 ? 'none' : differential === null ? 'unknown' : differential > 0 ? 'outpaces' : 'lags',
  attraction: attraction === 0 ? 'none' : lq === null ? 'unknown' : lq < 1 ? 'thin' : 'none',
});
