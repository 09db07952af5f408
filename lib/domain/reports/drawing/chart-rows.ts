import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import type { Chart } from '../chart';

/** What a chart shows as a table: the equal of the drawing for whoever does not see it. */
export function chartRows(chart: Chart): { columns: string[]; rows: string[][] } {
  const { charts: words } = messages.reports;
  switch (chart.form) {
    case 'bars': return { columns: [words.label, words.value], rows: chart.bars.map(({ label, text }) => [label, text]) };
    case 'dots': return {
      columns: [words.label, words.value, words.interval],
      rows: chart.dots.map(({ label, text, lo, hi }) => [label, text, lo === null || hi === null ? messages.reports.table.none : `${format.number(lo, 2)} - ${format.number(hi, 2)}`]),
    };
    case 'bubbles': return {
      columns: [words.label, chart.x, chart.y, words.size],
      rows: chart.bubbles.map(({ label, x, y, size }) => [label, format.number(x, 2), chart.yPercent ? format.percent(y, { signed: true }) : format.number(y, 2), format.number(Math.round(size))]),
    };
  }
}
