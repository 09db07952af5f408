import 'server-only';
import type PptxGenJS from 'pptxgenjs';
import type { BlockOf } from '@/lib/domain/reports/block';
import type { ChartOf } from '@/lib/domain/reports/chart';
import { drawChart } from '@/lib/domain/reports/drawing/draw-chart';
import { inkOfTone } from '@/lib/domain/reports/drawing/ink-of-tone';
import { citeNumbers, type NumberedSource } from '@/lib/domain/reports/numbered-sources';
import { OFFICE_SANS } from '../office-fonts';
import { PAPER_INKS } from '../paper-inks';
import { BOX } from './slide-box';
import { slideDrawing } from './slide-drawing';

type Charts = typeof PptxGenJS.prototype.ChartType;
type Room = { y: number; height: number };
const hex = (ink: keyof typeof PAPER_INKS) => PAPER_INKS[ink].slice(1);
const colourOf = (tone: string | undefined) => hex(inkOfTone(tone));

/** A drawing's letters of 9 points stand on a slide as 13. */
const ZOOM = 1.45;
const SQUARE = 0.52;
const POINTS = 72;
const ROW_INCHES = 0.62;

/** Bars as a native chart, so that whoever shows it may change its figures; those without one are told below it. */
const bars = (slide: PptxGenJS.Slide, charts: Charts, chart: ChartOf<'bars'>, title: string, { y, height }: Room): string[] => {
  // A bar chart of an office suite begins at the bottom; ours is read from the top.
  const known = chart.bars.filter(({ value }) => value !== null).reverse();
  if (known.length > 0) {
    slide.addChart(charts.bar, [{ name: title, labels: known.map(({ label }) => label), values: known.map(({ value }) => value ?? 0) }], {
      x: BOX.x, y, w: BOX.width, h: Math.min(height, 0.8 + known.length * ROW_INCHES), altText: title, catAxisLabelFontFace: OFFICE_SANS, valAxisLabelFontFace: OFFICE_SANS, catAxisLabelFontSize: 13, valAxisLabelFontSize: 11, dataLabelFontFace: OFFICE_SANS, dataLabelFontSize: 13,
      valGridLine: { color: hex('line'), size: 0.5 }, catAxisLineShow: true, showLegend: false, barDir: 'bar', barGapWidthPct: 60, chartColors: known.map(({ tone }) => colourOf(tone)), showValue: true, valAxisLabelFormatCode: '0%', dataLabelFormatCode: '+0.0%;-0.0%', catAxisLabelPos: 'low',
    });
  }
  return chart.bars.filter(({ value }) => value === null).map(({ label, text }) => `${label}: ${text}.`);
};

/** Points with their interval and bubbles are drawn: no native chart has the line they are read against. */
const drawn = (slide: PptxGenJS.Slide, chart: ChartOf<'dots' | 'bubbles'>, { y, height }: Room): void => {
  const wide = BOX.width * POINTS;
  const width = chart.form === 'bubbles' ? Math.min(wide, (height * POINTS) / SQUARE) : wide;
  const tall = drawChart(chart, width / ZOOM).height;
  const zoom = Math.min(ZOOM, (height * POINTS) / tall);
  slideDrawing(slide, drawChart(chart, width / zoom), { x: BOX.x, y, inch: zoom / POINTS });
};

/** A chart with its title, its sources and what is to be said of it. */
export const slideChart = (slide: PptxGenJS.Slide, charts: Charts, { title, chart, cites, note }: BlockOf<'chart'>, sources: readonly NumberedSource[], y: number): number => {
  const numbers = citeNumbers(cites, sources);
  slide.addText([{ text: title, options: { bold: true } }, ...(numbers.length > 0 ? [{ text: ` ${numbers.join(', ')}`, options: { superscript: true } }] : [])], { x: BOX.x, y, w: BOX.width, h: 0.35, fontFace: OFFICE_SANS, fontSize: 14, color: hex('ink'), margin: 0 });
  const room = { y: y + 0.45, height: Math.max(2, BOX.bottom - y - 0.95) };
  const left = chart.form === 'bars' ? bars(slide, charts, chart, title, room) : [];
  if (chart.form !== 'bars') drawn(slide, chart, room);
  const below = [...(note ? [note] : []), ...left].join(' ');
  if (below) slide.addText(below, { x: BOX.x, y: BOX.bottom - 0.4, w: BOX.width, h: 0.35, fontFace: OFFICE_SANS, fontSize: 11, color: hex('ink-3'), margin: 0 });
  return BOX.bottom;
};
