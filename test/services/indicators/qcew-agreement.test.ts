import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/db';
import { datasetLines, datasets, observations, regions } from '@/db/schema';
import { systemActor } from '@/lib/auth/permissions';
import { qcewAgreement } from '@/lib/services/indicators/qcew-agreement';
import { layOutCluster } from '../../support/fixtures/cluster-firms';

const reader = systemActor('indicators.read');
const at = new Date('2026-01-20T18:00:00Z');
const dataset = (id: string) => ({
  id, code: 'qcew', title: 'QCEW', provider: 'BLS', sourceTable: 'QCEW annual', vintage: id, referencePeriod: '2019', measure: 'employment' as const, unit: 'persons', placeBasis: 'work' as const,
  ownership: 'private (own_code 5)', rounding: 'none' as const, survey: false, timeSeriesOk: true, employmentOk: true, naicsVersion: '2017', licence: 'public domain', sha256: id, state: 'published' as const,
  publishedAt: at, createdAt: at, createdBy: 'fixture',
});
const cell = (datasetId: string, regionCode: string, lineCode: string, measure: string, value: number, period = 2019) => ({ datasetId, regionCode, lineCode, period, measure, value, status: 'final' as const });

beforeAll(async () => {
  await layOutCluster();
  await database().write(async (tx) => {
    await tx.insert(regions).values([['C1242', 'Austin'], ['US000', 'United States']].map(([code = '', name = ''], position) => ({ code, name, nameKey: name.toLowerCase(), system: 'us_area' as const, position: 900 + position })));
    await tx.insert(datasets).values([dataset('area'), dataset('nation')]);
    await tx.insert(datasetLines).values(['area', 'nation'].flatMap((datasetId) => ['00', '21', '23'].map((code, position) => ({ datasetId, code, title: code, level: code === '00' ? ('total' as const) : ('leaf' as const), naics: code === '00' ? [] : [code], position }))));
    await tx.insert(observations).values([
      cell('area', 'C1242', '21', 'employment', 100), cell('area', 'C1242', '00', 'employment@own0', 1000), cell('area', 'C1242', '21', 'lq_annual_avg_emplvl', 2),
      cell('area', 'C1242', '21', 'oty_annual_avg_emplvl_chg', -4),
      cell('area', 'C1242', '23', 'employment', 50), cell('area', 'C1242', '23', 'lq_annual_avg_emplvl', 9.99),
      cell('nation', 'US000', '21', 'employment', 5000), cell('nation', 'US000', '23', 'employment', 5000), cell('nation', 'US000', '00', 'employment@own0', 100_000), cell('nation', 'US000', '00', 'lq_annual_avg_emplvl@own0', 1),
    ]);
  });
});

describe('our figures beside the publisher\'s', () => {
  it('agree, differ or cannot be checked, cell by cell, with the national table of another file', async () => {
    const { agreement, region } = await qcewAgreement(reader, { dataset: 'area' });
    expect(region?.code).toBe('C1242');
    expect(agreement).toMatchObject({ agrees: 1, differs: 1, cannotCheck: 1 });
    expect(agreement?.differing[0]).toMatchObject({ measure: 'annual_avg_emplvl', column: 'lq', published: 9.99, computed: 1 });
  });

  it('say what to load where the year before is missing', async () => {
    const { agreement } = await qcewAgreement(reader, { dataset: 'area' });
    expect(agreement?.unchecked[0]).toMatchObject({ column: 'oty_chg', verdict: 'cannot-check', reason: 'not-available' });
    expect(agreement?.load).toEqual([{ area: 'C1242', own: '5', industry: '21', size: '0', year: 2018, qtr: 'A' }]);
  });

  it('are not checked in a table that prints none, and an unknown area is refused by its name', async () => {
    await expect(qcewAgreement(reader, { dataset: 'bc-er-lfs-2024' })).rejects.toMatchObject({ code: 'invalid', detail: { fields: { dataset: expect.any(String) } } });
    await expect(qcewAgreement(reader, { dataset: 'area', region: '5950' })).rejects.toMatchObject({ code: 'invalid', detail: { fields: { region: expect.any(String) } } });
  });
});
