import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/db';
import { datasets, importBatches } from '@/db/schema';
import { loadReference } from '@/db/seed/reference/load-reference';
import { systemActor } from '@/lib/auth/permissions';
import { regionProfile } from '@/lib/services/indicators/region-profile';
import { lode, lodeElsewhere } from './lode';

const folder = mkdtempSync(path.join(tmpdir(), 'lode-import-'));
const file = path.join(folder, 'figures.csv');
const SET = ['title=Employment', 'provider=A source', 'sourceTable=T1', 'licence=Adapted from a source', 'naicsVersion=NAICS Canada 2022'].flatMap((each) => ['--set', each]);

beforeAll(async () => {
  writeFileSync(file, 'region code,naics,industry,year,employment,status\n59,21,Mining,2024,34000,\n5950,21,Mining,2024,,x\nnowhere,21,Mining,2024,1,\n');
  await database().write((tx) => loadReference(tx, { now: new Date() }));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const load = (...words: string[]) => lode('data', 'import', file, '--series', 'from-the-command-line', '--vintage', '2025', ...SET, ...words);

describe('data import', () => {
  it('counts without writing when it is a dry run', async () => {
    const { code, out } = await load('--dry-run', '--json');
    expect([code, JSON.parse(out)]).toEqual([0, expect.objectContaining({ state: 'dry-run', check: expect.objectContaining({ rows: 3, toWrite: 2, rejected: 1 }) })]);
    expect((await database().read.select().from(datasets)).filter((each) => each.code === 'from-the-command-line')).toEqual([]);
  });

  it('publishes, prints JSON alone, and finds nothing to change the second time', async () => {
    const first = await load('--accept-good-rows', '--json');
    expect([first.code, JSON.parse(first.out)]).toEqual([0, expect.objectContaining({ state: 'published' })]);
    const again = await load('--accept-good-rows');
    expect([again.code, again.out]).toEqual([0, expect.stringContaining('Nothing to change')]);
    expect((await database().read.select().from(datasets)).filter((each) => each.code === 'from-the-command-line')).toHaveLength(1);
  });

  it('refuses a setting before the file is read, and says what would do', async () => {
    const wrong = await lode('data', 'import', 'no-such-file.csv', '--set', 'regionSystem=table');
    expect([wrong.code, wrong.err]).toEqual([2, expect.stringMatching(/regionSystem=table: choose one of country, province, .*own/)]);
    const strange = await lode('data', 'import', 'no-such-file.csv', '--set', 'country=59');
    expect([strange.code, strange.err]).toEqual([2, expect.stringMatching(/"country" cannot be set.*regionSystem/)]);
  });

  it('takes a table of one region without a column of regions once somebody says which, and says so before', async () => {
    const one = path.join(folder, 'one-region.csv');
    writeFileSync(one, 'naics4,year,employment_persons_annual_avg\nTOTAL,2016,2453521\n2122,2016,8000\n2131,2016,\n');
    const unsaid = await lode('data', 'import', one, '--dataset', 'Of one region', '--json');
    expect([unsaid.code, unsaid.err]).toEqual([1, expect.stringMatching(/no column of regions.*59/)]);
    const said = await lode('data', 'import', one, '--dataset', 'Of one region', '--set', 'region=British Columbia', '--json');
    expect([said.code, JSON.parse(said.out)]).toEqual([0, expect.objectContaining({ state: 'published', rows: 3, cells: { final: 2, 'not-available': 1 }, regions: 1 })]);
    const nowhere = await lode('data', 'import', one, '--dataset', 'Of one region', '--set', 'region=Atlantis');
    expect([nowhere.code, nowhere.err]).toEqual([1, expect.stringContaining('does not exist')]);
    const named = await lode('data', 'import', file, '--dataset', 'Names its own', '--set', 'region=59');
    expect([named.code, named.err]).toEqual([1, expect.stringContaining('names its regions itself')]);
  });

  it('writes nothing while rows are refused and nobody has accepted the good ones', async () => {
    const { code, out, err } = await load('--json', '--dataset', 'Not accepted yet');
    expect([code, err]).toEqual([1, expect.stringContaining('--accept-good-rows')]);
    expect(JSON.parse(out)).toMatchObject({
      state: 'refused', dataset: 'not-accepted-yet', format: 'tidy', rows: 3, cells: { final: 1, suppressed: 1 }, errorsTotal: 1,
      errors: [{ line: 4, column: 'region code', value: 'nowhere', reason: 'unknown-region', message: expect.any(String) }],
    });
    expect((await database().read.select().from(datasets)).filter((each) => each.code === 'not-accepted-yet')).toEqual([]);
  });

  it('names each rejected row by line and column', async () => {
    const { err } = await load('--dry-run');
    expect(err).toContain('line 4, region code, "nowhere"');
  });

  it('leaves nothing waiting behind a refused choice', async () => {
    expect((await load('--set', 'roundingUnit=-1')).code).toBe(1);
    const states = (await database().read.select().from(importBatches)).map(({ state }) => state);
    expect(states.filter((state) => !['published', 'unchanged', 'cancelled'].includes(state))).toEqual([]);
  });

  it('answers JSON with the fault, and where in the file it lies, whatever goes wrong', async () => {
    const faultOf = async (...words: string[]) => {
      const { code, out } = await lode('data', 'import', ...words, '--json');
      return [code, JSON.parse(out) as Record<string, unknown>] as const;
    };
    const broken = path.join(folder, 'broken.zip');
    writeFileSync(broken, Buffer.from('504b0304140000000800', 'hex'));
    expect(await faultOf(path.join(folder, 'nowhere.csv'))).toEqual([1, { error: { code: 'no-such-file', message: expect.stringContaining('no such file'), line: null, column: null } }]);
    expect(await faultOf(file, '--as', 'lotus')).toEqual([2, { error: expect.objectContaining({ code: 'usage', message: expect.stringContaining('"lotus" is no format') }) }]);
    expect(await faultOf()).toEqual([2, { error: expect.objectContaining({ code: 'usage' }) }]);
    expect(await faultOf(folder)).toEqual([1, { error: expect.objectContaining({ message: expect.stringContaining('folder') }) }]);
    expect(await faultOf(broken)).toEqual([1, expect.objectContaining({ state: 'failed', error: expect.objectContaining({ message: expect.stringContaining('damaged') }) })]);
    expect(await faultOf(file, '--dataset', 'Not accepted')).toEqual([1, expect.objectContaining({ state: 'refused', error: expect.objectContaining({ line: 4, column: 'region code' }) })]);
  });

  it('says as what it reads a name that two kinds of regions share, and that nobody stated the source', async () => {
    const shared = path.join(folder, 'shared.csv');
    writeFileSync(shared, 'region,naics,year,employment\nCariboo,00,2024,800\nCariboo,21,2024,40\nNortheast,00,2024,400\nNortheast,21,2024,10\n');
    const { code, err } = await lode('data', 'import', shared, '--dataset', 'Shared names');
    expect([code, err]).toEqual([0, expect.stringContaining('read as economic_region')]);
    const { out } = await lode('indicators', '--dataset', 'Shared names', '--reference', 'Northeast', '--json');
    expect(JSON.parse(out)).toMatchObject({ interval_assumes: 'full-count' });
    const { vintage, rows } = await regionProfile(systemActor('indicators.read'), { region: '5950', reference: '5980', dataset: (await database().read.select().from(datasets)).find((each) => each.code === 'shared-names')?.id });
    expect(vintage?.series.survey).toBeNull();
    expect(rows.find(({ line }) => line.code === '21')?.reading.lq).toMatchObject({ value: 2, lo: null, intervalReason: 'source-not-stated' });
  });

  it('leaves no staged copy behind, whether it was published, refused or failed', async () => {
    const staged = (await database().read.select().from(importBatches)).map(({ stagedAs }) => stagedAs);
    expect(staged.length).toBeGreaterThan(5);
    expect(staged.filter(Boolean)).toEqual([]);
  });

  it('ends well in a process of its own, which has nothing else to wait for', async () => {
    const { code, err } = await lodeElsewhere(['data', 'import', file, '--dataset', 'In its own process', '--accept-good-rows', '--json']);
    expect(code, err).toBe(0);
  }, 60_000);
});
