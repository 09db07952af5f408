import { describe, expect, it } from 'vitest';
import { observatoryStars } from '@/lib/domain/indicators/classes/observatory-stars';
import { known, missing } from '@/lib/domain/indicators/measured';

/** Eleven regions: employees 0, 100 ... 1000; the 90th percentile is 900. */
const CLUSTERS = Array.from({ length: 11 }, (_one, at) => ({
  region: String(at), employees: known(at * 100), lq: known(at / 5), share: known((10 - at) / 100),
}));

describe('cluster stars', () => {
  it('go to the top tenth by size and by focus, and to a quotient of 2', () => {
    const stars = observatoryStars(CLUSTERS, true);
    expect(stars.map((one) => one.stars)).toEqual([1, 1, 0, 0, 0, 0, 0, 0, 0, 1, 2]);
    expect(stars[10]).toEqual({ region: '10', size: { awarded: true }, specialisation: { awarded: true }, focus: { awarded: false }, stars: 2, judged: 3 });
  });

  it('are for specialisation alone while the reference is not loaded whole', () => {
    expect(observatoryStars(CLUSTERS, false)[10]).toEqual({
      region: '10', size: missing('reference-not-loaded'), specialisation: { awarded: true }, focus: missing('reference-not-loaded'), stars: 1, judged: 1,
    });
  });

  it('are not judged where the figure is missing, and cuts can be set', () => {
    const gap = { region: 'x', employees: missing('suppressed'), lq: missing('suppressed'), share: missing('suppressed') };
    expect(observatoryStars([...CLUSTERS, gap], true).at(-1)).toMatchObject({ size: missing('suppressed'), stars: 0, judged: 0 });
    expect(observatoryStars([gap], true)[0]?.judged).toBe(0);
    expect(observatoryStars(CLUSTERS, true, { sizeTop: 0.5, focusTop: 0.1, specialisation: 1 }).map(({ size }) => 'awarded' in size && size.awarded)).toEqual(
      [false, false, false, false, false, true, true, true, true, true, true],
    );
    expect(() => observatoryStars(CLUSTERS, true, { sizeTop: 2, focusTop: 0.1, specialisation: 1 })).toThrow(RangeError);
  });
});
