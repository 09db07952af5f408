import type { ChartOf } from '../chart';
import { fitted } from './fitted';
import { inkOfTone } from './ink-of-tone';
import type { Drawing, Shape } from './shape';

const ROW = 24;
const TEXT = 9;

/** Bars from one common zero, to the left below it; each names itself and its figure. A missing one keeps its row and its words. */
export function drawBars({ bars }: ChartOf<'bars'>, width: number): Drawing {
  const label = width * 0.4;
  const value = 64;
  const values = bars.flatMap((bar) => bar.value ?? []);
  const lo = Math.min(0, ...values);
  const hi = Math.max(0, ...values);
  const left = label + (lo < 0 ? value : 8);
  const right = width - value;
  const at = (figure: number) => left + ((figure - lo) / (hi - lo || 1)) * (right - left);
  const zero = at(0);
  const shapes: Shape[] = [];
  for (const [row, bar] of bars.entries()) {
    const middle = row * ROW + ROW / 2;
    const baseline = middle + TEXT * 0.36;
    shapes.push({ form: 'text', x: 0, y: baseline, text: fitted(bar.label, TEXT, label - 8), size: TEXT, ink: 'ink', anchor: 'start', ...(bar.strong && { strong: true as const }) });
    if (bar.value === null) {
      shapes.push({ form: 'text', x: zero + 6, y: baseline, text: bar.text, size: TEXT - 1, ink: 'ink-3', anchor: 'start' });
      continue;
    }
    const end = at(bar.value);
    shapes.push({ form: 'rect', x: Math.min(zero, end), y: middle - 7, width: Math.max(0.75, Math.abs(end - zero)), height: 14, ink: inkOfTone(bar.tone) });
    const below = bar.value < 0;
    shapes.push({ form: 'text', x: end + (below ? -5 : 5), y: baseline, text: bar.text, size: TEXT, ink: 'ink', anchor: below ? 'end' : 'start' });
  }
  shapes.push({ form: 'line', x1: zero, y1: 0, x2: zero, y2: bars.length * ROW, ink: 'ink-3', width: 0.75 });
  return { width, height: bars.length * ROW, shapes };
}
