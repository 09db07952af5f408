import { drawingOnSheet } from '@/components/indicators/chart/drawing-on-sheet';
import { TrendDrawing } from '@/components/indicators/chart/trend-drawing';
import { TREND_WIDE } from '@/components/indicators/chart/trend-frames';
import { trendLines } from '@/components/indicators/chart/trend-lines';
import { trendSheet } from '@/components/indicators/sheets/trend-sheet';
import { messages } from '@/lib/messages';
import type { seriesTrend } from '@/lib/services/indicators/series-trend';
import type { FilePart } from '@/lib/web/files/send-file';

/** The chosen series as they leave as a file: counts in the table, counts or an index in the drawing. */
export const trendPart = ({ vintage, region, trends }: Awaited<ReturnType<typeof seriesTrend>>, indexed: boolean): FilePart | null => {
  if (!vintage || !region) return null;
  const { trend, words } = messages.indicators;
  const rows = trends.map(({ line, ...series }) => ({ ...series, code: line.code, title: line.title }));
  const sheet = trendSheet(region, vintage, rows);
  const lines = trendLines(rows, indexed);
  const note = indexed ? trend.indexNote : trend.countNote(words.measures[vintage.series.measure].many);
  const drawing = <TrendDrawing lines={lines} years={vintage.years} frame={TREND_WIDE} logarithmic={!indexed} label={sheet.title} named />;
  return { about: [sheet.title], sheet, drawing: lines.length === 0 ? null : drawingOnSheet(drawing, TREND_WIDE, { ...sheet, title: `${sheet.title}; ${note}` }) };
};
