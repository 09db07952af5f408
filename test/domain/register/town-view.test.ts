import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { townView } from '@/lib/domain/register/town-view';

const whole = { width: 640, height: 549 };

describe('the part of a map that is shown', () => {
  it('is the whole where there is nothing to show', () => {
    expect(townView([], whole)).toEqual({ x: 0, y: 0, ...whole });
  });

  it('holds every point, keeps the proportions and never leaves the whole', () => {
    const point = fc.record({ x: fc.integer({ min: 0, max: 640 }), y: fc.integer({ min: 0, max: 549 }) });
    fc.assert(fc.property(fc.array(point, { minLength: 1 }), (points) => {
      const box = townView(points, whole);
      expect(box.width / box.height).toBeCloseTo(640 / 549);
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(640 + 1e-6);
      expect(box.y + box.height).toBeLessThanOrEqual(549 + 1e-6);
      for (const { x, y } of points) {
        expect(x).toBeGreaterThanOrEqual(box.x - 1e-6);
        expect(x).toBeLessThanOrEqual(box.x + box.width + 1e-6);
        expect(y).toBeGreaterThanOrEqual(box.y - 1e-6);
        expect(y).toBeLessThanOrEqual(box.y + box.height + 1e-6);
      }
    }));
  });
});
