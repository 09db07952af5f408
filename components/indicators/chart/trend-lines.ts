import type { LineTrend, SeriesPoint } from '@/lib/domain/indicators/series-points';
import { TREND_STROKES } from './trend-drawing';
import type { TrendLine } from './trend-layout';

const CAUTION = 'use-with-caution';

const valueOf = ({ figure }: SeriesPoint, { points }: LineTrend, indexed: boolean): number | null => {
  if (figure.value === null || !indexed) return figure.value;
  const base = points.find((point) => point.figure.value !== null && point.figure.value !== 0)?.figure.value;
  return base ? (figure.value / base) * 100 : null;
};

/** The series that can be drawn, as counts or as an index of 100 at their first known year: those with a figure, as many as there are strokes. */
export const trendLines = (rows: readonly (LineTrend & { code: string; title: string })[], indexed: boolean): TrendLine[] =>
  rows.map((row) => ({
    key: row.code, label: row.title,
    points: row.points.map((point) => ({ year: point.year, value: valueOf(point, row, indexed), cautious: point.status === CAUTION })),
  })).filter(({ points }) => points.some(({ value }) => value !== null)).slice(0, TREND_STROKES.length);
