import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelWidth, placeLabels, type PlacedLabel, type Spot } from '@/components/indicators/chart/place-labels';

const SIZE = 11;
const bounds = { left: 0, right: 600, top: 0, bottom: 400 };
const box = ({ x, y, anchor, text }: PlacedLabel) => {
  const width = labelWidth(text, SIZE);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - SIZE * 0.85, bottom: y + SIZE * 0.3 };
};
const spot = (key: string, cx: number, cy: number, r: number, label = key): Spot => ({ key, label, cx, cy, r, first: false });

describe('labels of a bubble chart', () => {
  it('stand inside a bubble that is wide enough', () => {
    expect(placeLabels([spot('coal', 300, 200, 30)], bounds, SIZE)[0]).toMatchObject({ x: 300, anchor: 'middle' });
  });

  it('stand beside a bubble that is too small for them', () => {
    expect(placeLabels([spot('machinery making', 300, 200, 6)], bounds, SIZE)[0]?.anchor).not.toBe('middle');
  });

  it('are left out rather than printed over another', () => {
    const crowd = Array.from({ length: 30 }, (_, i) => spot(`a long name ${i}`, 300, 200, 8));
    expect(placeLabels(crowd, bounds, SIZE).length).toBeLessThan(30);
  });

  it('are left out where they would mostly cover the bubbles of others, unless they are the chosen one', () => {
    const wall = Array.from({ length: 9 }, (_, at) => spot(`w${at}`, 60 + at * 60, 200, 60, ''));
    const small = spot('a rather long name', 300, 200, 5);
    expect(placeLabels([...wall, small], bounds, SIZE).map(({ key }) => key)).not.toContain('a rather long name');
    expect(placeLabels([...wall, { ...small, first: true }], bounds, SIZE).map(({ key }) => key)).toContain('a rather long name');
  });

  it('never touch one another and never leave the chart', () => {
    const spots = fc.array(fc.record({ cx: fc.integer({ min: 0, max: 600 }), cy: fc.integer({ min: 0, max: 400 }), r: fc.integer({ min: 4, max: 40 }), length: fc.integer({ min: 1, max: 26 }) }), { maxLength: 24 });
    fc.assert(fc.property(spots, (drawn) => {
      const boxes = placeLabels(drawn.map(({ cx, cy, r, length }, i) => spot(String(i), cx, cy, r, 'x'.repeat(length))), bounds, SIZE).map(box);
      boxes.forEach((one, i) => {
        expect(one.left >= bounds.left && one.right <= bounds.right && one.top >= bounds.top && one.bottom <= bounds.bottom).toBe(true);
        for (const other of boxes.slice(i + 1)) {
          const apart = one.right <= other.left || other.right <= one.left || one.bottom <= other.top || other.bottom <= one.top;
          expect(apart).toBe(true);
        }
      });
    }));
  });
});
