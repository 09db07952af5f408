import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/db';
import { loadReference } from '@/db/seed/reference/load-reference';
import { systemActor } from '@/lib/auth/permissions';
import { measureIndicators } from '@/lib/services/indicators/measure-indicators';

const reader = systemActor('indicators.read');
const LFS = { dataset: 'bc-er-lfs-2002-2013', reference: 'British Columbia' };
const fields = (asked: Parameters<typeof measureIndicators>[1]) =>
  measureIndicators(reader, asked).catch((fault: unknown) => (fault as { detail?: { fields?: object } }).detail?.fields ?? fault);

beforeAll(async () => {
  await database().write((tx) => loadReference(tx, { now: new Date('2026-11-20T18:00:00Z') }));
});

describe('the measures of a published table', () => {
  it('name what was chosen where nothing was said: the whole span, every region but the reference, the published total', async () => {
    const answer = await measureIndicators(reader, LFS);
    expect(answer).toMatchObject({ base: 2002, end: 2013, method: 'dunn', suppressed: 'drop', denominator: 'published', unit: 'persons', reference: { code: '59' }, growth_refused: null });
    expect(answer.regions.map(({ name }) => name)).toEqual(expect.arrayContaining(['Cariboo', 'Northeast']));
    expect(answer.regions.map(({ code }) => code)).not.toContain('59');
  });

  it('know regions and industries by code or by name alike', async () => {
    const byName = await measureIndicators(reader, { ...LFS, region: 'Cariboo', industries: 'leaf' });
    const byCode = await measureIndicators(reader, { dataset: LFS.dataset, reference: '59', region: ['5950'], industries: ['leaf'] });
    expect(byName).toEqual(byCode);
    expect(byName.regions).toHaveLength(1);
  });

  it('agree with a hand calculation from the published cells', async () => {
    const { regions: [cariboo] } = await measureIndicators(reader, { ...LFS, region: 'Cariboo' });
    expect(cariboo?.total).toMatchObject({ value: 81300, growth: expect.closeTo(81300 / 77300 - 1, 14) as number });
    const row = cariboo?.industries.find(({ value, share }) => value !== null && share !== null);
    expect(row?.share).toBe((row?.value ?? NaN) / 81300);
  });

  it('refuse growth in a table of one date and say what would do, with every figure of that date kept', async () => {
    const census = await measureIndicators(reader, { dataset: 'bc-cd-nhs-2011', reference: '59', region: 'Fraser-Fort George' });
    expect(census.growth_refused).toMatchObject({ reason: 'no-time-series' });
    expect(census.measure).toBe('experienced_labour_force');
    expect(census.regions[0]?.industries.some(({ lq }) => lq.value !== null)).toBe(true);
    expect(census.regions[0]?.industries.every(({ growth }) => growth === null)).toBe(true);
  });

  it('name the field of what is not known: table, vintage, measure, region, industry, year', async () => {
    expect(await fields({ ...LFS, dataset: 'nothing' })).toHaveProperty('dataset');
    expect(await fields({ ...LFS, vintage: 'tomorrow' })).toHaveProperty('vintage');
    expect(await fields({ ...LFS, measure: 'establishments' })).toHaveProperty('measure');
    expect(await fields({ ...LFS, region: ['Cariboo', 'Atlantis'] })).toEqual({ region: 'Not in this table: Atlantis.' });
    expect(await fields({ ...LFS, industries: '21,999' })).toHaveProperty('industries');
    expect(await fields({ ...LFS, end: 1901 })).toHaveProperty('end');
    expect(await fields({ ...LFS, base: 2013, end: 2002 })).toHaveProperty('base');
  });

  it('tell beside every null what published sums leave possible, only where it is asked, and never in its place', async () => {
    const asked = { ...LFS, end: 2013, industries: 'leaf' };
    const [plain, bounds, estimate] = [await measureIndicators(reader, asked), await measureIndicators(reader, { ...asked, gaps: 'bounds' }), await measureIndicators(reader, { ...asked, gaps: 'estimate' })];
    expect([plain.gaps, bounds.gaps, estimate.gaps]).toEqual(['leave', 'bounds', 'estimate']);
    expect(plain.regions.every((region) => !('gaps' in region))).toBe(true);
    expect(estimate.regions.map(({ diversity, industries }) => [diversity, industries])).toEqual(plain.regions.map(({ diversity, industries }) => [diversity, industries]));
    let filled = 0;
    for (const [at, region] of estimate.regions.entries()) {
      if (!region.gaps) throw new Error('nothing was told beside the nulls');
      const nulls = region.industries.filter(({ value }) => value === null).map(({ industry }) => industry);
      expect(region.gaps.industries.map(({ industry }) => industry).sort()).toEqual([...nulls].sort());
      for (const { value } of region.gaps.industries) {
        if (value.lo === null) continue;
        filled += 1;
        expect(value).toMatchObject({ is_estimate: true, method: 'bounds-then-proportional-fit' });
        expect(value.estimate).toBeGreaterThanOrEqual(value.lo);
        expect(value.estimate).toBeLessThanOrEqual(value.hi);
      }
      expect(bounds.regions[at]?.gaps?.industries.every(({ value }) => value.estimate === null)).toBe(true);
    }
    expect(filled).toBeGreaterThan(5);
  });
});
