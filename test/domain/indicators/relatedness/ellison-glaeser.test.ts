import { describe, expect, it } from 'vitest';
import { known, missing } from '@/lib/domain/indicators/measured';
import { ellisonGlaeser } from '@/lib/domain/indicators/relatedness/ellison-glaeser';
import { plantHerfindahl } from '@/lib/domain/indicators/relatedness/plant-herfindahl';
import { plantHerfindahlOfRanges } from '@/lib/domain/indicators/relatedness/plant-herfindahl-of-ranges';

const shares = (...values: number[]) => values.map(known);
const PLANTS = plantHerfindahl([35, 25, 20, 10, 10], 'industry-wide', 'public');

describe('Ellison and Glaeser’s concentration', () => {
  it('gives the fixture: apparent concentration explained by one large plant', () => {
    expect(PLANTS).toEqual({ value: expect.closeTo(0.245, 12), scope: 'industry-wide', source: 'public' });
    const { gamma, g, h } = ellisonGlaeser(shares(0.7, 0.2, 0.1), shares(0.4, 0.3, 0.3), PLANTS);
    expect(g.value).toBeCloseTo(0.14, 12);
    expect(gamma.value).toBeCloseTo(-0.043548, 6);
    expect(h).toBe(PLANTS);
  });

  it('is null for a single plant, in one region, and where the plants are withheld; G still stands', () => {
    const x = shares(0.5, 0.5);
    const s = shares(1, 0);
    expect(ellisonGlaeser(s, x, plantHerfindahl([70], 'regional', 'public'))).toMatchObject({ gamma: missing('single-plant'), g: known(0.5) });
    expect(ellisonGlaeser(shares(1), shares(1), PLANTS).gamma).toEqual(missing('single-region'));
    const withheld = plantHerfindahl([90, 5, 5], 'regional', 'firm-answers');
    expect(ellisonGlaeser(s, x, withheld).gamma).toMatchObject(missing('withheld-dominance'));
    expect(ellisonGlaeser([missing('suppressed'), known(0)], x, PLANTS).gamma).toEqual(missing('suppressed'));
    expect(() => ellisonGlaeser(s, shares(1), PLANTS)).toThrow(RangeError);
  });
});

describe('the Herfindahl index of plants', () => {
  it('is withheld from firm answers with too few firms or one that dominates', () => {
    expect(plantHerfindahl([90, 5, 5], 'regional', 'firm-answers')).toEqual({ ...missing('withheld-dominance'), scope: 'regional', source: 'firm-answers' });
    expect(plantHerfindahl([9, 9], 'regional', 'firm-answers')).toMatchObject(missing('too-few-firms'));
    expect(plantHerfindahl([50, 25, 25], 'regional', 'firm-answers')).toMatchObject(known(0.375));
    expect(plantHerfindahl([90, 5, 5], 'regional', 'public').value).toBeCloseTo(0.815, 12);
  });

  it('reads published size ranges at their middles', () => {
    // Two plants of 2.5 and one of 7: (2·6.25 + 49) / 144.
    expect(plantHerfindahlOfRanges([2, 1, 0, 0, 0, 0, 0, 0], 'regional').value).toBeCloseTo(61.5 / 144, 12);
    expect(plantHerfindahlOfRanges([0, 0, 0, 0, 0, 0, 0, 1], 'regional')).toMatchObject(missing('open-band'));
    expect(plantHerfindahlOfRanges([0, 0, 0, 0, 0, 0, 0, 2], 'industry-wide', 800)).toMatchObject({ value: 0.5, scope: 'industry-wide' });
  });

  it('is null without plants, and refuses negative jobs', () => {
    expect(plantHerfindahl([], 'regional', 'public')).toMatchObject(missing('not-available'));
    expect(() => plantHerfindahl([-1], 'regional', 'public')).toThrow(RangeError);
  });
});
