import { and, eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/db';
import { datasets, observations, regionMembers } from '@/db/schema/economy';
import { loadReference } from '@/db/seed/reference/load-reference';
import { locationQuotient } from '@/lib/domain/indicators/location-quotient';
import { measuredObservation } from '@/lib/domain/indicators/measured-observation';
import { sumMeasured } from '@/lib/domain/indicators/sum-measured';

const cellsOf = async (code: string) =>
  database().read.select({ regionCode: observations.regionCode, lineCode: observations.lineCode, value: observations.value, status: observations.status })
    .from(observations).innerJoin(datasets, eq(datasets.id, observations.datasetId))
    .where(and(eq(datasets.code, code), eq(datasets.state, 'published')));
type Cells = Awaited<ReturnType<typeof cellsOf>>;

const membersOf = async (code: string) =>
  (await database().read.select({ code: regionMembers.memberCode }).from(regionMembers).where(eq(regionMembers.regionCode, code))).map((row) => row.code);

const sum = (cells: Cells, regions: string[], line?: string) =>
  sumMeasured(cells.filter((cell) => regions.includes(cell.regionCode) && (line ?? cell.lineCode) === cell.lineCode).map(measuredObservation));

const quotient = (cells: Cells, region: string[], reference: string[], line: string) =>
  locationQuotient({ e_ir: sum(cells, region, line), e_r: sum(cells, region), e_in: sum(cells, reference, line), e_n: sum(cells, reference) }).value ?? NaN;

describe('the location quotients the published figures give', () => {
  beforeAll(async () => {
    await database().write((tx) => loadReference(tx, { now: new Date('2026-01-15T18:00:00Z') }));
  });

  it('for the study region in 2011: mining 2.53, manufacturing 1.74, professional services 0.47', async () => {
    const cells = await cellsOf('bc-cd-nhs-2011');
    const [study, province] = [await membersOf('alliance-study'), await membersOf('59')];
    expect(['21', '31-33', '54'].map((line) => quotient(cells, study, province, line).toFixed(2))).toEqual(['2.53', '1.74', '0.47']);
  });

  it.each([
    ['Bulkley-Nechako', '5951', ['4.19', '2.23', '0.40']],
    ['Cariboo', '5941', ['3.42', '2.04', '0.37']],
    ['Fraser-Fort George', '5953', ['1.31', '1.35', '0.57']],
  ])('for %s in 2011', async (_name, district, expected) => {
    const cells = await cellsOf('bc-cd-nhs-2011');
    const province = await membersOf('59');
    expect(['21', '31-33', '54'].map((line) => quotient(cells, [district], province, line).toFixed(2))).toEqual(expected);
  });

  it.each([
    ['Northeast', '5980', '12.4'], ['Kootenay', '5940', '6.5'], ['North Coast and Nechako', '5960+5970', '3.9'],
    ['Thompson-Okanagan', '5930', '2.3'], ['Cariboo', '5950', '1.9'],
  ])('for mining in %s in 2024', async (_name, region, expected) => {
    expect(quotient(await cellsOf('bc-er-lfs-2024'), [region], ['59'], '21').toFixed(1)).toBe(expected);
  });

  it.each([['Vancouver Island and Coast', '5910', '0.55'], ['Lower Mainland-Southwest', '5920', '0.32']])(
    'for mining in %s in 2024, where there is little of it', async (_name, region, expected) => {
      expect(quotient(await cellsOf('bc-er-lfs-2024'), [region], ['59'], '21').toFixed(2)).toBe(expected);
    },
  );
});
