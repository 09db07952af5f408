import { format } from '@/lib/messages/format';
import type { ChartOf } from '../chart';
import { fitted } from './fitted';
import { inkOfTone } from './ink-of-tone';
import type { Drawing, Shape } from './shape';

const TEXT = 9;
const LARGEST = 26;

/** Two measures, parted by the cuts of the scheme; the area of a bubble is its size, and one in doubt is hollow. */
export function drawBubbles({ bubbles, x, y, cutX, cutY, yPercent }: ChartOf<'bubbles'>, width: number): Drawing {
  const height = Math.round(width * 0.52);
  const box = { left: 46, right: width - 12, top: 12, bottom: height - 30 };
  const range = (values: readonly number[], cut: number) => {
    const [lo, hi] = [Math.min(cut, ...values), Math.max(cut, ...values)];
    const room = (hi - lo || Math.abs(cut) || 1) * 0.22;
    return { lo: lo - room, hi: hi + room };
  };
  const across = range(bubbles.map((one) => one.x), cutX);
  const up = range(bubbles.map((one) => one.y), cutY);
  const atX = (value: number) => box.left + ((value - across.lo) / (across.hi - across.lo)) * (box.right - box.left);
  const atY = (value: number) => box.bottom - ((value - up.lo) / (up.hi - up.lo)) * (box.bottom - box.top);
  const most = Math.max(...bubbles.map(({ size }) => size));
  const written = (value: number) => (yPercent ? format.percent(value, { signed: true, digits: 1 }) : format.number(value, 2));
  const shapes: Shape[] = [
    { form: 'line', x1: box.left, y1: box.bottom, x2: box.right, y2: box.bottom, ink: 'ink-3', width: 0.75 },
    { form: 'line', x1: box.left, y1: box.top, x2: box.left, y2: box.bottom, ink: 'ink-3', width: 0.75 },
    { form: 'line', x1: atX(cutX), y1: box.top, x2: atX(cutX), y2: box.bottom, ink: 'ink-3', width: 0.75, dashed: true },
    { form: 'line', x1: box.left, y1: atY(cutY), x2: box.right, y2: atY(cutY), ink: 'ink-3', width: 0.75, dashed: true },
    { form: 'text', x: box.right, y: height - 6, text: x, size: TEXT, ink: 'ink-2', anchor: 'end' },
    { form: 'text', x: box.left + 4, y: box.top + 2, text: y, size: TEXT, ink: 'ink-2', anchor: 'start' },
    { form: 'text', x: atX(cutX), y: box.bottom + 12, text: format.number(cutX, 2), size: TEXT, ink: 'ink-3', anchor: 'middle' },
    { form: 'text', x: box.left - 5, y: atY(cutY) + 3, text: written(cutY), size: TEXT, ink: 'ink-3', anchor: 'end' },
  ];
  for (const one of [...bubbles].sort((a, b) => b.size - a.size)) {
    const words = `${one.label}: ${format.number(one.x, 2)}, ${written(one.y)}`;
    const r = Math.max(3, LARGEST * Math.sqrt(one.size / most));
    const side = atX(one.x) + r + 6 + words.length * TEXT * 0.5 < box.right ? 'start' : 'end';
    shapes.push({ form: 'circle', x: atX(one.x), y: atY(one.y), r, ink: inkOfTone(one.tone), hollow: one.hollow });
    shapes.push({ form: 'text', x: atX(one.x) + (side === 'start' ? r + 5 : -r - 5), y: atY(one.y) + 3, text: fitted(words, TEXT, width * 0.6), size: TEXT, ink: 'ink', anchor: side });
  }
  return { width, height, shapes };
}
