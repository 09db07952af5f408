import 'server-only';
import type PptxGenJS from 'pptxgenjs';
import type { BlockOf } from '@/lib/domain/reports/block';
import { inkOfTone } from '@/lib/domain/reports/drawing/ink-of-tone';
import { citeNumbers, type NumberedSource } from '@/lib/domain/reports/numbered-sources';
import { messages } from '@/lib/messages';
import { PAPER_INKS } from '../paper-inks';
import { BOX } from './slide-box';

type Charts = typeof PptxGenJS.prototype.ChartType;
const hex = (ink: keyof typeof PAPER_INKS) => PAPER_INKS[ink].slice(1);
const colourOf = (tone: string | undefined) => hex(inkOfTone(tone));

/** A native chart, so that whoever shows it may change it; what has no figure is named below it. */
export const slideChart = (slide: PptxGenJS.Slide, charts: Charts, { title, chart, cites, note }: BlockOf<'chart'>, sources: readonly NumberedSource[], y: number): number => {
  const numbers = citeNumbers(cites, sources);
  slide.addText([{ text: title, options: { bold: true } }, ...(numbers.length > 0 ? [{ text: ` ${numbers.join(', ')}`, options: { superscript: true } }] : [])], { x: BOX.x, y, w: BOX.width, h: 0.35, fontFace: 'Inter', fontSize: 13, color: hex('ink'), margin: 0 });
  const options = {
    x: BOX.x, y: y + 0.4, w: BOX.width, h: Math.max(2, BOX.bottom - y - 0.85), altText: title, catAxisLabelFontFace: 'Inter', valAxisLabelFontFace: 'Inter', catAxisLabelFontSize: 11, valAxisLabelFontSize: 10, dataLabelFontFace: 'Inter', dataLabelFontSize: 11,
    valGridLine: { color: hex('line'), size: 0.5 }, catAxisLineShow: true, showLegend: false,
  };
  const left: string[] = [];
  if (chart.form === 'bubbles') {
    const [most] = [...chart.bubbles].sort((a, b) => b.size - a.size);
    slide.addChart(charts.bubble, [{ name: chart.x, values: chart.bubbles.map(({ x }) => x) }, ...chart.bubbles.map((one, at) => ({ name: one.label, values: chart.bubbles.map((_, other) => (other === at ? one.y : null)) as number[], sizes: chart.bubbles.map((_, other) => (other === at ? one.size / (most?.size ?? 1) : null)) as number[] }))], {
      ...options, chartColors: chart.bubbles.map(({ tone }) => colourOf(tone)), showLegend: true, legendPos: 'b', legendFontFace: 'Inter', legendFontSize: 11, showCatAxisTitle: true, catAxisTitle: chart.x, showValAxisTitle: true, valAxisTitle: chart.y, valAxisLabelFormatCode: chart.yPercent ? '+0.0%;-0.0%' : '0.0', catLabelFormatCode: '0.00',
    });
  } else {
    const all = chart.form === 'bars' ? chart.bars : chart.dots;
    // A bar chart of an office suite begins at the bottom; ours is read from the top.
    const known = all.filter(({ value }) => value !== null).reverse();
    left.push(...all.filter(({ value }) => value === null).map(({ label, text }) => `${label}: ${text}`));
    const percent = chart.form === 'bars';
    if (known.length > 0) {
      slide.addChart(charts.bar, [{ name: title, labels: known.map(({ label }) => label), values: known.map(({ value }) => value ?? 0) }], {
        ...options, barDir: 'bar', barGapWidthPct: 60, chartColors: known.map(({ tone }) => colourOf(tone)), showValue: true, valAxisLabelFormatCode: percent ? '0%' : '0.0', dataLabelFormatCode: percent ? '+0.0%;-0.0%' : '0.00', catAxisLabelPos: 'low',
      });
    }
  }
  const below = [...(note ? [note] : []), ...left].join(' ');
  if (below) slide.addText(below, { x: BOX.x, y: BOX.bottom - 0.4, w: BOX.width, h: 0.35, fontFace: 'Inter', fontSize: 10, color: hex('ink-3'), margin: 0 });
  else if (chart.form === 'dots') slide.addText(messages.reports.pages.oneIs(chart.throughLabel), { x: BOX.x, y: BOX.bottom - 0.4, w: BOX.width, h: 0.35, fontFace: 'Inter', fontSize: 10, color: hex('ink-3'), margin: 0 });
  return BOX.bottom;
};
