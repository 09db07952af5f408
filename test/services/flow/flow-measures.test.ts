import { beforeAll, describe, expect, it } from 'vitest';
import { systemActor } from '@/lib/auth/permissions';
import { casesBehind } from '@/lib/services/flow/cases-behind';
import { flowMeasures } from '@/lib/services/flow/flow-measures';
import { takeForecasts } from '@/lib/services/flow/take-forecasts';
import { archiveCase } from '@/lib/services/pipeline/archive-case';
import { moveCase } from '@/lib/services/pipeline/move-case';
import { restoreCase } from '@/lib/services/pipeline/restore-case';
import { saveCase } from '@/lib/services/pipeline/save-case';
import { actorOf, layOutOutreach } from '../../support/fixtures/outreach-people';
import { layOutCase } from './flow-cases';

const at = { now: new Date('2026-07-01T18:00:00Z') };
const [vera, jon, mona] = [actorOf('vera'), actorOf('jon'), actorOf('mona')];
const job = systemActor('jobs.work');
const conversion = async (by = vera, when = at) => (await flowMeasures(by, {}, when)).conversion.map(({ ended, further }) => [ended, further]);

beforeAll(async () => {
  await layOutOutreach();
  await layOutCase('spruce', [['identified', '2026-01-01'], ['contacted', '2026-01-11'], ['decision', '2026-02-10'], ['won', '2026-02-20']], { jobs: 30 });
  await layOutCase('alder', [['identified', '2026-01-05'], ['lost', '2026-01-25']], { jobs: 8 });
  await layOutCase('birch', [['identified', '2026-04-01'], ['contacted', '2026-05-01']], { jobs: 40, judged: 80, capital: 250_000_00 });
  await layOutCase('cedar', [['identified', '2026-05-01']], { jobs: 100, level: 'sealed' });
  await layOutCase('fir', [['identified', '2026-06-01']], { jobs: null });
  await layOutCase('larch', [['identified', '2026-06-01']], { stream: 'attraction', jobs: 60 });
});

describe('how cases flow', () => {
  it('counts the moves of every case for every reader', async () => {
    expect(await conversion()).toEqual([[3, 2], [1, 1], [0, 0], [0, 0], [1, 1]]);
    expect(await conversion(mona)).toEqual(await conversion());
    expect((await flowMeasures(vera, {}, at)).ageing[0]).toMatchObject({ open: 2, oldest: 61 });
  });

  it('weighs jobs only of cases the reader may read, and says how many are left out', async () => {
    // identified: 1 of 2 closings won, p = 2/4; contacted: 1 of 1, p = 2/3.
    const hers = (await flowMeasures(vera, {}, at)).outcomes;
    expect(hers).toMatchObject({ open: 3, leftOut: 1, jobs: { counted: 1, unstated: 1, atMost: 40 }, judged: { without: 1 } });
    expect(hers.jobs.expected.value).toBeCloseTo((40 * 2) / 3, 12);
    expect(hers.judged.jobs.expected).toEqual({ value: 32 });
    expect(hers.capital).toMatchObject([{ currency: 'CAD', outcome: { atMost: 250_000_00 } }]);
    const all = (await flowMeasures(mona, {}, at)).outcomes;
    expect(all).toMatchObject({ leftOut: 0, jobs: { counted: 2, atMost: 140 } });
    expect(all.jobs.expected.value).toBeCloseTo((40 * 2) / 3 + 100 / 2, 12);
  });

  it('opens each figure to its cases, by code name where no more may be read', async () => {
    const open = await casesBehind(vera, { stream: 'retention', count: 'open', stage: 'identified' }, at);
    expect(open.rows.map(({ codeName, readable, jobs }) => [codeName, readable, jobs])).toEqual([['Project fir', true, null], ['Project cedar', false, null]]);
    expect(open.rows.map(({ on }) => on)).toEqual(['2026-06-01', null]);
    expect((await casesBehind(mona, { stream: 'retention', count: 'open', stage: 'identified' }, at)).rows.map(({ jobs }) => jobs)).toEqual([null, 100]);
    expect((await casesBehind(vera, { stream: 'retention', count: 'ended', stage: 'identified', to: 'further' }, at)).rows.map(({ caseId }) => caseId)).toEqual(['birch', 'spruce']);
    expect((await casesBehind(vera, { stream: 'retention', count: 'closed', stage: 'identified', to: 'lost' }, at)).total).toBe(1);
    expect((await casesBehind(vera, { stream: 'retention', count: 'opened', from: '2026-04-01', until: '2026-06-30' }, at)).total).toBe(3);
  });

  it('takes in what is opened, moved, put away and taken back as it happens', async () => {
    const { id } = await saveCase(jon, { stream: 'retention', codeName: 'Project pine', organizationId: 'ridge', ownerId: 'jon', source: 'visit', openedOn: '2026-06-10', jobsAtRisk: 12 }, at);
    await moveCase(jon, { id, from: 'identified', to: 'contacted', on: '2026-06-20' }, at);
    expect(await conversion()).toEqual([[4, 3], [1, 1], [0, 0], [0, 0], [1, 1]]);
    const { version } = await archiveCase(jon, { id, version: 2 }, at);
    expect(await conversion()).toEqual([[3, 2], [1, 1], [0, 0], [0, 0], [1, 1]]);
    const back = await restoreCase(jon, { id, version }, at);
    expect(await conversion()).toEqual([[4, 3], [1, 1], [0, 0], [0, 0], [1, 1]]);
    await archiveCase(jon, { id, version: back.version }, at);
  });
});

describe('forecasts', () => {
  it('are taken once in the week after a quarter, and on no other day', async () => {
    expect((await takeForecasts(job, {}, { now: new Date('2026-06-20T18:00:00Z') })).taken).toEqual([]);
    expect((await takeForecasts(job, {}, at)).taken).toEqual(['retention', 'expansion', 'attraction', 'start_up']);
    expect((await takeForecasts(job, {}, { now: new Date('2026-07-03T18:00:00Z') })).taken).toEqual([]);
  });

  it('are made anew of the cases each reader may read', async () => {
    const { forecasts, record } = await flowMeasures(vera, {}, at);
    expect(forecasts).toMatchObject([{ quarter: '2026-Q2', takenOn: '2026-07-01', cases: 2, leftOut: 1, actual: null }]);
    expect(forecasts[0]?.expected).toBeCloseTo((40 * 2) / 3, 12);
    expect(record).toMatchObject({ settled: 0, waiting: 1, inside: { value: null, reason: 'not-settled' } });
    expect((await flowMeasures(mona, {}, at)).forecasts).toMatchObject([{ cases: 3, leftOut: 0 }]);
  });

  it('are settled by what came of their cases, with the jobs as they were forecast', async () => {
    const later = { now: new Date('2026-09-01T18:00:00Z') };
    await moveCase(mona, { id: 'birch', from: 'contacted', to: 'won', on: '2026-08-01', jobsAnnounced: 35 }, later);
    await moveCase(mona, { id: 'fir', from: 'identified', to: 'lost', on: '2026-08-15', lostReason: 'market' }, later);
    expect((await flowMeasures(vera, {}, later)).forecasts).toMatchObject([{ actual: 40 }]);
    expect((await flowMeasures(vera, {}, later)).record).toMatchObject({ settled: 1, within: 1 });
    // The sealed one is still open: for whoever reads it, nothing is settled yet.
    expect((await flowMeasures(mona, {}, later)).forecasts).toMatchObject([{ actual: null }]);
  });
});
