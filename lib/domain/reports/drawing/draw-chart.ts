import type { Chart } from '../chart';
import { drawBars } from './draw-bars';
import { drawBubbles } from './draw-bubbles';
import { drawDots } from './draw-dots';
import type { Drawing } from './shape';

/** A chart as shapes, the same on a page, in a PDF and in a text document; `width` in points. */
export function drawChart(chart: Chart, width: number): Drawing {
  switch (chart.form) {
    case 'bars': return drawBars(chart, width);
    case 'dots': return drawDots(chart, width);
    case 'bubbles': return drawBubbles(chart, width);
  }
}
