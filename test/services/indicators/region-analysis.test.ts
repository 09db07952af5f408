import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/db';
import { loadReference } from '@/db/seed/reference/load-reference';
import { systemActor } from '@/lib/auth/permissions';
import { compareRegions } from '@/lib/services/indicators/compare-regions';
import { peerRegions } from '@/lib/services/indicators/peer-regions';
import { questionOptions } from '@/lib/services/indicators/question-options';
import { regionAnalysis } from '@/lib/services/indicators/region-analysis';
import { regionProfile } from '@/lib/services/indicators/region-profile';
import { traceFigure } from '@/lib/services/indicators/trace-figure';

const reader = systemActor('indicators.read');
const CARIBOO = { region: '5950', reference: '59' };
const idOf = async (code: string) => (await questionOptions(reader, {})).vintages.find((vintage) => vintage.code === code)?.id;
const series = async () => ({ ...CARIBOO, dataset: await idOf('bc-er-lfs-2002-2013') });

beforeAll(async () => {
  await database().write((tx) => loadReference(tx, { now: new Date('2026-11-20T18:00:00Z') }));
});

describe('the analysis of Cariboo', () => {
  it('refuses to split growth in the table of 2024, says why, and splits the last series instead with its own years', async () => {
    const { analysis, year } = await regionAnalysis(reader, CARIBOO);
    expect(year).toBe(2024);
    expect(analysis?.refusal?.reason).toBe('no-time-series');
    expect(analysis?.shift).toMatchObject({ sourceId: await idOf('bc-er-lfs-2002-2013'), baseYear: 2002, endYear: 2013 });
    expect(analysis?.diversity.now.classes).toBe(18);
  });

  it('adds its components up to the change of the split industries, and keeps back the whole, from which the rest could be subtracted', async () => {
    const { analysis } = await regionAnalysis(reader, await series());
    if (!analysis?.shift || 'value' in analysis.shift.table) throw new Error('the split was refused');
    const { totals, rows } = analysis.shift.table;
    expect(totals.unallocated).toEqual({ value: null, reason: 'suppressed' });
    for (const whole of [totals.base, totals.end, totals.change, totals.residual]) expect(whole.value).toBeNull();
    const sum = (totals.terms.ns?.value ?? NaN) + (totals.terms.im?.value ?? NaN) + (totals.terms.rs?.value ?? NaN);
    expect(sum).toBeCloseTo(totals.split.change.value ?? NaN, 6);
    expect(sum).toBeCloseTo(4700, 6);
    for (const { refused, base, end, terms } of rows) {
      if (refused !== null) continue;
      expect((terms.ns?.value ?? NaN) + (terms.im?.value ?? NaN) + (terms.rs?.value ?? NaN)).toBeCloseTo((end.value ?? NaN) - (base.value ?? NaN), 6);
    }
    expect(totals.leftOut).toBe(rows.filter(({ refused }) => refused !== null).length);
  });

  it('starts growth with the base year that is asked for, on every figure of the page', async () => {
    const asked = { ...(await series()), base: 2008 };
    const [{ analysis }, profile] = [await regionAnalysis(reader, asked), await regionProfile(reader, asked)];
    expect(analysis?.shift?.baseYear).toBe(2008);
    expect(profile.total?.growth?.baseYear).toBe(2008);
    expect(profile.rows.find(({ line }) => line.code === '31-33')?.reading.growth?.baseYear).toBe(2008);
    await expect(regionProfile(reader, { ...asked, base: 2013 })).rejects.toMatchObject({ code: 'invalid', detail: { fields: { base: expect.any(String) as string } } });
  });

  it('follows the asked industry, then the most concentrated ones', async () => {
    const { trends } = await regionAnalysis(reader, { ...(await series()), line: '31-33' });
    expect(trends?.rows[0]?.line.code).toBe('31-33');
    expect(trends?.rows.length).toBeLessThanOrEqual(6);
  });
});

describe('figures that are not published', () => {
  const suppressed = async () => ({ region: '5910', reference: '59', dataset: await idOf('bc-er-lfs-2002-2013'), year: 2013 });

  it('leave every index of diversity null with its reason, and a range beside it where bounds are asked', async () => {
    const [plain, asked] = [await regionAnalysis(reader, await suppressed()), await regionAnalysis(reader, { ...(await suppressed()), gaps: 'estimate' })];
    expect(plain.gaps).toBeNull();
    expect(asked.analysis).toEqual(plain.analysis);
    expect(plain.analysis?.diversity.now.hhi).toMatchObject({ value: null });
    const filled = asked.gaps?.diversity;
    if (!filled || !('range' in filled) || 'value' in filled.range.hhi) throw new Error('no range was found');
    expect(filled.range.hhi.lo).toBeGreaterThan(0.05);
    expect(filled.range.hhi.hi - filled.range.hhi.lo).toBeLessThan(0.02);
    expect(filled.estimate).toMatchObject({ is_estimate: true, hhi: { value: expect.any(Number) as number } });
    const { hi, lo } = filled.range.hhi;
    expect(filled.estimate?.hhi.value).toBeGreaterThanOrEqual(lo - 1e-3);
    expect(filled.estimate?.hhi.value).toBeLessThanOrEqual(hi + 1e-3);
  });
});

describe('where a split and a diversity come from', () => {
  it('is the eight published counts of one industry', async () => {
    const { traced } = await traceFigure(reader, { ...(await series()), of: 'shift-share', line: '31-33', method: 'esteban' });
    expect(traced?.formulas).toEqual(['shift-share-esteban', 'shift-share-dunn']);
    expect(traced?.inputs).toHaveLength(8);
    expect(traced?.shift).toMatchObject({ row: { base: { value: 13400 }, end: { value: 10000 } } });
  });

  it('is every share of the lowest industries', async () => {
    const { traced } = await traceFigure(reader, { ...CARIBOO, of: 'diversity' });
    const squares = traced?.partition?.shares.reduce((sum, { share }) => sum + (share.value ?? NaN) ** 2, 0);
    expect(traced?.partition?.diversity.hhi.value).toBeCloseTo(squares ?? NaN, 12);
  });
});

describe('a comparison', () => {
  it('finds the economic regions built most like Cariboo, nearest first, and never the reference', async () => {
    const { found } = await peerRegions(reader, CARIBOO);
    const distances = found?.peers.map(({ distance }) => distance) ?? [];
    expect(distances).toEqual([...distances].sort((a, b) => a - b));
    expect(found?.peers.map(({ code }) => code)).not.toContain('59');
    expect(found?.peers.length).toBeGreaterThan(3);
  });

  it('shows the selected industry of each region through the years of the last series', async () => {
    const peers = (await peerRegions(reader, CARIBOO)).found?.peers.map(({ code }) => code) ?? [];
    const { trends, selected, compared } = await compareRegions(reader, { ...CARIBOO, with: peers.slice(0, 2) });
    expect(selected?.naics).toEqual(['21']);
    expect(trends?.sourceId).toBe(await idOf('bc-er-lfs-2002-2013'));
    expect(trends?.rows.map(({ code }) => code).every((code) => compared.some((one) => one.code === code))).toBe(true);
    expect(trends?.refusal?.reason).toBe('no-time-series');
  });
});
