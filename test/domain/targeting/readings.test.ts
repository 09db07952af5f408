import { describe, expect, it } from 'vitest';
import { supplyGap } from '@/lib/domain/targeting/supply-gap';
import { trendReadings } from '@/lib/domain/targeting/trend-reading';

describe('a voiced need', () => {
  it('is a supply gap where no firm here does it and it is thinner here than in the reference', () => {
    expect(supplyGap({ met: false, localFirms: 0, lq: 0.6 })).toBe('gap');
    expect(supplyGap({ met: false, localFirms: 2, lq: 0.6 })).toBe('introduce');
    expect(supplyGap({ met: true, localFirms: 0, lq: 0.6 })).toBe('met');
  });

  it('is no gap on what is not known: no industry, no figure, or an LQ that is not low', () => {
    expect(supplyGap({ met: false, localFirms: null, lq: 0.6 })).toBe('perhaps');
    expect(supplyGap({ met: false, localFirms: 0, lq: null })).toBe('perhaps');
    expect(supplyGap({ met: false, localFirms: 0, lq: 1 })).toBe('perhaps');
  });
});

describe('cases beside the figures', () => {
  const all = { retention: 1, expansion: 2, attraction: 1 };

  it('read each stream by the figure that speaks of it', () => {
    expect(trendReadings({ growth: -0.01, differential: 3.2, lq: 0.7 }, all)).toEqual({ retention: 'at-risk-in-decline', expansion: 'outpaces', attraction: 'thin' });
    expect(trendReadings({ growth: 0.02, differential: -1, lq: 1.4 }, all)).toEqual({ retention: 'at-risk-in-growth', expansion: 'lags', attraction: 'none' });
  });

  it('say that a figure is missing rather than read it as none, and nothing of a stream without cases', () => {
    expect(trendReadings({ growth: null, differential: null, lq: null }, all)).toEqual({ retention: 'unknown', expansion: 'unknown', attraction: 'unknown' });
    expect(trendReadings({ growth: -1, differential: 1, lq: 0 }, { retention: 0, expansion: 0, attraction: 0 })).toEqual({ retention: 'none', expansion: 'none', attraction: 'none' });
  });
});
