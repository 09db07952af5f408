import { describe, expect, it } from 'vitest';
import { naicsPrefixes } from '@/lib/domain/indicators/naics-prefixes';
import { subclusterVisibility, type SubclusterIndustry } from '@/lib/domain/indicators/subcluster-visibility';
import { MACHINERY_SUBCLUSTER, MINING_SUBCLUSTER, SERVICES_SUBCLUSTER, SIX_DIGIT_CODES } from './fixture-naics';

const lines = (...codes: string[]) => codes.map((code) => ({ code, prefixes: naicsPrefixes(code) ?? [] }));
/** Lines of the regional Labour Force Survey table, and of the four-digit table for BC. */
const REGIONAL = lines('21,2100', '31-33', '54');
const FOUR_DIGIT = lines('2100', '2111', '2121', '2122', '2123', '2131', '3331', '3332', '3333', '3339', '5413');

const see = (subcluster: readonly SubclusterIndustry[], published = REGIONAL) =>
  subclusterVisibility(subcluster, published, SIX_DIGIT_CODES);

describe('seeing a sub-cluster at the published industry depth', () => {
  it('mining: the regional line stands for it, the four-digit lines show it', () => {
    expect(see(MINING_SUBCLUSTER)).toMatchObject({ verdict: 'stands-for', held: 1, sum: [{ code: '21,2100' }] });
    const four = see(MINING_SUBCLUSTER, FOUR_DIGIT);
    expect(four.verdict).toBe('visible');
    expect(four.sum.map(({ code }) => code).sort()).toEqual(['2121', '2122', '2123']);
  });

  it('machinery for mining: hidden in manufacturing as a whole, in sight at four digits', () => {
    const allManufacturing = [...SIX_DIGIT_CODES, ...Array.from({ length: 240 }, (_, i) => String(311000 + i))];
    const regional = subclusterVisibility(MACHINERY_SUBCLUSTER, REGIONAL, allManufacturing);
    expect(regional).toMatchObject({ verdict: 'not-visible-at-depth', sum: [], held: 0, lines: [{ code: '31-33', fit: 'hides' }] });
    const four = see(MACHINERY_SUBCLUSTER, FOUR_DIGIT);
    expect(four).toMatchObject({ verdict: 'stands-for', held: 1 });
    expect(four.sum.map(({ code, alsoHolds }) => [code, alsoHolds])).toEqual([['3339', []], ['3331', ['333110']]]);
  });

  it('services: not visible in professional services, and in part at four digits', () => {
    expect(see(SERVICES_SUBCLUSTER, lines('54')).verdict).toBe('not-visible-at-depth');
    const four = see(SERVICES_SUBCLUSTER, FOUR_DIGIT);
    expect(four).toMatchObject({ verdict: 'stands-for', held: expect.closeTo(1.7 / 3.05, 12), sum: [{ code: '2131' }] });
    expect(four.lines.map(({ code, fit }) => [code, fit])).toEqual([['2131', 'stands-for'], ['5413', 'hides']]);
  });

  it('does not count an industry of weight 0', () => {
    const dormant = [...MACHINERY_SUBCLUSTER.slice(0, 1), { code: '541330', weight: 0 }];
    expect(see(dormant, lines('333130')).verdict).toBe('visible');
  });

  it('reads a definition code shorter than six digits as every industry below it', () => {
    expect(see([{ code: '2122', weight: 1 }], FOUR_DIGIT).verdict).toBe('visible');
  });

  it('sees nothing of an empty sub-cluster or in a table without its lines', () => {
    expect(see([])).toEqual({ verdict: 'not-visible-at-depth', lines: [], sum: [], held: 0 });
    expect(see(MINING_SUBCLUSTER, []).verdict).toBe('not-visible-at-depth');
  });
});
