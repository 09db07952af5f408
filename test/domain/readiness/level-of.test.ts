import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { levelOf } from '@/lib/domain/readiness/level-of';
import { reachesLevel } from '@/lib/domain/readiness/reaches-level';

const axis = fc.option(fc.integer({ min: 0, max: 4 }), { nil: null });
const three = fc.tuple(axis, axis, axis);

describe('a level', () => {
  it('is the lowest of the axes, never their mean', () => {
    expect(levelOf([4, 4, 1])).toEqual({ kind: 'level', level: 1 });
    expect(levelOf([3, 3, 3])).toEqual({ kind: 'level', level: 3 });
    expect(levelOf([0, 4, 4])).toEqual({ kind: 'level', level: 0 });
  });
  it('is missing when an axis is unknown, which is never 0, and says how high it can be at most', () => {
    expect(levelOf([4, null, 3])).toEqual({ kind: 'incomplete', atMost: 3 });
    expect(levelOf([null, null, 0])).toEqual({ kind: 'incomplete', atMost: 0 });
    expect(levelOf([null, null, null])).toEqual({ kind: 'incomplete', atMost: null });
    expect(levelOf([])).toEqual({ kind: 'incomplete', atMost: null });
  });
  it('never rises when an axis falls or becomes unknown', () => {
    fc.assert(fc.property(three, fc.nat({ max: 2 }), (axes, at) => {
      const forgotten = axes.map((value, index) => (index === at ? null : value));
      const top = (level: ReturnType<typeof levelOf>) => (level.kind === 'level' ? level.level : level.atMost ?? 4);
      expect(levelOf(forgotten).kind).toBe('incomplete');
      const known = axes.filter((value) => value !== null);
      if (known.length === 3) {
        expect(top(levelOf(axes))).toBe(Math.min(...known));
        expect(top(levelOf(axes.map((value, index) => (index === at ? 0 : value))))).toBe(0);
      }
    }));
  });
  it('reached or not is only said when what is unknown cannot change it', () => {
    fc.assert(fc.property(three, fc.integer({ min: 0, max: 4 }), (axes, least) => {
      const atBest = Math.min(...axes.map((one) => one ?? 4)) >= least;
      const settled = axes.every((one) => one !== null) || !atBest;
      expect(reachesLevel(levelOf(axes), least)).toBe(settled ? atBest : null);
    }));
    expect(reachesLevel(null, 3)).toBeNull();
    expect(reachesLevel({ kind: 'incomplete', atMost: 2 }, 3)).toBe(false);
    expect(reachesLevel({ kind: 'incomplete', atMost: 3 }, 3)).toBeNull();
  });
});
