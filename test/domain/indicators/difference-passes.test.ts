import { describe, expect, it } from 'vitest';
import { differencePasses } from '@/lib/domain/indicators/difference-passes';

const of = (firms: Record<string, number>) => new Map(Object.entries(firms));

describe('what groups leave over of a total', () => {
  it('passes where it is nothing, or enough firms of which none is large', () => {
    expect(differencePasses(of({ a: 1, b: 2 }), [of({ a: 1 }), of({ b: 2 })])).toBe(true);
    expect(differencePasses(of({ a: 1, b: 2, c: 3, d: 4 }), [of({ a: 1 })])).toBe(true);
  });
  it('does not pass where it is too few firms, or one firm above 80 %', () => {
    expect(differencePasses(of({ a: 1, b: 2, c: 3 }), [of({ a: 1 })])).toBe(false);
    expect(differencePasses(of({ a: 1, b: 1, c: 100 }), [])).toBe(false);
  });
  it('counts a firm that stands in two groups as well as one that stands in none', () => {
    expect(differencePasses(of({ a: 5 }), [of({ a: 5 }), of({ a: 5 })])).toBe(false);
    expect(differencePasses(of({ a: 5, b: 4, c: 6 }), [of({ a: 5 }), of({ a: 5 })])).toBe(true);
  });
  it('adds up the parts of one firm', () => {
    expect(differencePasses(of({ a: 0.3 }), [of({ a: 0.1 }), of({ a: 0.2 })])).toBe(true);
  });
});
