import { csvLine } from '@/lib/domain/shared/csv-line';
import type { IndicatorAnswer } from '@/lib/services/indicators/measure-indicators';

const HEADS = ['region', 'industry', 'title', 'value', 'share', 'lq', 'lq_lo', 'lq_hi', 'growth', 'cagr', 'reason'];

/** One CSV line for each region and industry; an empty cell is an unknown figure, and the last column says why the LQ is. */
export const indicatorLines = ({ regions }: IndicatorAnswer): string[] => [
  csvLine(HEADS).trimEnd(),
  ...regions.flatMap(({ name, industries }) => industries.map(({ industry, title, value, share, lq, growth, cagr }) =>
    csvLine([name, industry, title, value, share, lq.value, lq.lo, lq.hi, growth, cagr, lq.reason]).trimEnd())),
];
