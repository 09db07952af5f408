import { BUBBLE_WIDE } from '@/components/indicators/chart/bubble-frames';
import { BubbleDrawing } from '@/components/indicators/chart/bubble-drawing';
import { drawingOnSheet } from '@/components/indicators/chart/drawing-on-sheet';
import { TrendDrawing } from '@/components/indicators/chart/trend-drawing';
import { TREND_WIDE } from '@/components/indicators/chart/trend-frames';
import { trendLines } from '@/components/indicators/chart/trend-lines';
import { WaterfallDrawing } from '@/components/indicators/chart/waterfall-drawing';
import { WATERFALL_WIDE } from '@/components/indicators/chart/waterfall-frames';
import { growthText } from '@/components/indicators/growth-text';
import { diversitySheet } from '@/components/indicators/sheets/diversity-sheet';
import { industrySheet } from '@/components/indicators/sheets/industry-sheet';
import { portfolioSheet } from '@/components/indicators/sheets/portfolio-sheet';
import { shiftSheet } from '@/components/indicators/sheets/shift-sheet';
import { trendSheet } from '@/components/indicators/sheets/trend-sheet';
import { shiftBars } from '@/components/indicators/shift-bars';
import { sortIndustries } from '@/lib/domain/indicators/sort-industries';
import { messages } from '@/lib/messages';
import type { FilePart } from '@/lib/web/files/send-file';
import type { RegionRead } from '../read-region';

type Made = Omit<FilePart, 'about'>;

const portfolio = ({ profile, pairs }: RegionRead): Made => {
  const { region: { chart }, words: { metrics } } = messages.indicators;
  const sheet = portfolioSheet(profile, pairs);
  const { scheme } = profile;
  const axes = { x: chart.x(profile.reference.name), y: chart.y(metrics[scheme.yMetric].axis, pairs.years ?? '') };
  const drawing = <BubbleDrawing bubbles={pairs.bubbles} scheme={scheme} frame={BUBBLE_WIDE} named label={sheet.title} axes={axes} growthText={(value) => growthText(scheme.yMetric, value, true)} />;
  return { sheet, drawing: pairs.years === null ? null : drawingOnSheet(drawing, BUBBLE_WIDE, sheet) };
};

const shiftShare = ({ profile, analysis }: RegionRead): Made | null => {
  const shift = analysis?.shift;
  const vintage = profile.vintages.find(({ id }) => id === shift?.sourceId);
  if (!shift || !vintage || 'value' in shift.table) return null;
  const sheet = shiftSheet(profile, { vintage, split: shift.table, titles: shift.titles });
  const bars = shiftBars(shift.table);
  return { sheet, drawing: bars.length === 0 ? null : drawingOnSheet(<WaterfallDrawing bars={bars} frame={WATERFALL_WIDE} label={sheet.title} />, WATERFALL_WIDE, sheet) };
};

const trend = ({ profile, trends }: RegionRead): Made | null => {
  const vintage = profile.vintages.find(({ id }) => id === trends?.sourceId);
  if (!trends || !vintage) return null;
  const rows = trends.rows.map(({ line, ...series }) => ({ ...series, code: line.code, title: line.title }));
  const sheet = trendSheet(profile.region, vintage, rows);
  const drawing = <TrendDrawing lines={trendLines(rows, true)} years={vintage.years} frame={TREND_WIDE} logarithmic={false} label={sheet.title} named />;
  return { sheet, drawing: drawingOnSheet(drawing, TREND_WIDE, { ...sheet, title: `${sheet.title}; ${messages.indicators.region.trend.note}` }) };
};

const PARTS: ReadonlyMap<string, (read: RegionRead) => Made | null> = new Map([
  ['industries', ({ profile, sort, gaps }) => ({ sheet: industrySheet(profile, sortIndustries(profile.rows, sort), gaps), drawing: null })],
  ['portfolio', portfolio],
  ['shift-share', shiftShare],
  ['diversity', ({ profile: { vintage, ...facts }, analysis, gaps }) => (analysis && vintage ? { sheet: diversitySheet({ vintage, ...facts }, vintage, analysis.diversity, gaps), drawing: null } : null)],
  ['trend', trend],
]);

/** One part of the region page as it leaves as a file; null where the page has no such part. */
export const regionPart = (part: string | undefined, read: RegionRead): FilePart | null => {
  const { profile } = read;
  const made = profile.vintage ? PARTS.get(part ?? '')?.(read) : null;
  return made ? { ...made, about: [made.sheet.title] } : null;
};
