import type { ChartOf } from '../chart';
import { fitted } from './fitted';
import { inkOfTone } from './ink-of-tone';
import type { Drawing, Shape } from './shape';

const ROW = 24;
const HEAD = 16;
const TEXT = 9;

/** Points on one line through `through`, each with its interval as a whisker and its figure at the right. */
export function drawDots({ dots, through, throughLabel }: ChartOf<'dots'>, width: number): Drawing {
  const label = width * 0.4;
  const left = label + 8;
  const right = width - 96;
  const ends = [through, ...dots.flatMap(({ value, lo, hi }) => [value, lo, hi].filter((end) => end !== null))];
  const lo = Math.min(...ends);
  const hi = Math.max(...ends);
  const span = hi - lo || 1;
  const at = (figure: number) => left + ((figure - lo + span * 0.06) / (span * 1.12)) * (right - left);
  const line = at(through);
  const height = HEAD + dots.length * ROW;
  const shapes: Shape[] = [
    { form: 'line', x1: line, y1: HEAD, x2: line, y2: height, ink: 'ink-3', width: 0.75, dashed: true },
    { form: 'text', x: line, y: HEAD - 6, text: throughLabel, size: TEXT - 1, ink: 'ink-3', anchor: line < width / 2 ? 'start' : 'end' },
  ];
  for (const [row, dot] of dots.entries()) {
    const middle = HEAD + row * ROW + ROW / 2;
    const baseline = middle + TEXT * 0.36;
    if (row > 0) shapes.push({ form: 'line', x1: 0, y1: middle - ROW / 2, x2: width, y2: middle - ROW / 2, ink: 'line', width: 0.5 });
    const strong = dot.strong && { strong: true as const };
    shapes.push({ form: 'text', x: 0, y: baseline, text: fitted(dot.label, TEXT, label - 4), size: TEXT, ink: 'ink', anchor: 'start', ...strong });
    shapes.push({ form: 'text', x: width, y: baseline, text: fitted(dot.text, TEXT, dot.value === null ? width - left : 90), size: dot.value === null ? TEXT - 1 : TEXT, ink: dot.value === null ? 'ink-3' : 'ink', anchor: 'end', ...strong });
    if (dot.value === null) continue;
    const ink = inkOfTone(dot.tone);
    if (dot.lo !== null && dot.hi !== null) shapes.push({ form: 'line', x1: at(dot.lo), y1: middle, x2: at(dot.hi), y2: middle, ink, width: 1.25 });
    shapes.push({ form: 'circle', x: at(dot.value), y: middle, r: 4, ink, hollow: false });
  }
  return { width, height, shapes };
}
