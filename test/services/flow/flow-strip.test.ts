import { beforeAll, describe, expect, it } from 'vitest';
import { flowStrip } from '@/lib/services/flow/flow-strip';
import { announceJobs } from '@/lib/services/pipeline/announce-jobs';
import { setLevel } from '@/lib/services/pipeline/set-level';
import { verifyJobs } from '@/lib/services/pipeline/verify-jobs';
import { actorOf, layOutOutreach } from '../../support/fixtures/outreach-people';
import { layOutCase } from './flow-cases';

const at = { now: new Date('2026-07-01T18:00:00Z') };
const [vera, mona] = [actorOf('vera'), actorOf('mona')];
const strip = (who = vera) => flowStrip(who, { stream: 'retention' }, at);

beforeAll(async () => {
  await layOutOutreach();
  await layOutCase('spruce', [['identified', '2026-01-01'], ['qualified', '2026-01-11'], ['decision', '2026-02-10'], ['won', '2026-02-20']], { jobs: 30 });
  await layOutCase('alder', [['identified', '2026-01-05'], ['qualified', '2026-01-08'], ['lost', '2026-01-25']], { jobs: 8 });
  await layOutCase('birch', [['identified', '2026-04-01'], ['contacted', '2026-05-01']], { jobs: 40 });
  await layOutCase('cedar', [['identified', '2026-05-01']], { jobs: 100, level: 'sealed' });
  await layOutCase('larch', [['identified', '2026-06-01']], { stream: 'attraction', jobs: 60 });
});

describe('the figures above a board', () => {
  it('weigh the jobs of open cases the reader may read by the odds of their stage', async () => {
    // No closing went through contacted: p = 1/2; identified: 1 of 2 closings won, p = 2/4.
    expect(await strip()).toMatchObject({ leftOut: 1, jobs: { expected: { value: 20 }, atMost: 40, counted: 1 } });
    expect(await strip(mona)).toMatchObject({ leftOut: 0, jobs: { expected: { value: 70 }, atMost: 140, counted: 2 } });
  });
  it('tell how many days it takes to a decision, and which share of the qualified was won', async () => {
    expect(await strip()).toMatchObject({ from: '2021-07-01', decision: { reached: 1, waiting: 3 }, qualified: { won: 1, closed: 2, interval: { lo: expect.closeTo(0.0945, 3) as number, hi: expect.closeTo(0.9055, 3) as number } } });
  });
  it('change with the cases, each reader\'s by themselves', async () => {
    expect((await strip()).kept).toEqual({ verified: 0, verifiedCases: 0, announced: 0, announcedCases: 0 });
    const { version } = await announceJobs(mona, { id: 'spruce', version: 1, jobs: '30', on: '2026-02-20' }, at);
    await verifyJobs(mona, { id: 'spruce', version, jobs: '28', on: '2026-06-01' }, at);
    expect((await strip()).kept).toEqual({ verified: 28, verifiedCases: 1, announced: 30, announcedCases: 1 });
    await setLevel(mona, { id: 'birch', version: 1, confidentiality: 'sealed' }, at);
    expect(await strip()).toMatchObject({ leftOut: 2, jobs: { expected: { value: null, reason: 'none-stated' } } });
    expect(await strip(mona)).toMatchObject({ leftOut: 0, jobs: { expected: { value: 70 } } });
  });
});
