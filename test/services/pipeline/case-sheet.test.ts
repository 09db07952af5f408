import { beforeAll, describe, expect, it } from 'vitest';
import { isStale } from '@/lib/domain/pipeline/is-stale';
import { slipping } from '@/lib/domain/pipeline/slipping';
import { OPEN_STAGES } from '@/lib/domain/pipeline/stage';
import { daysBetween } from '@/lib/domain/planning/days-between';
import { addDays } from '@/lib/domain/shared/add-days';
import { attemptCases } from '@/lib/services/pipeline/attempt-cases';
import { caseSheet } from '@/lib/services/pipeline/case-sheet';
import { caseSheetIds } from '@/lib/services/pipeline/case-sheet-ids';
import { mendCase } from '@/lib/services/pipeline/mend-case';
import { actorOf } from '../../support/fixtures/outreach-people';
import { at, layOutPipeline, openCase, PART } from './case-fixtures';

const TODAY = '2026-11-23';
const anita = actorOf('anita');
const rows = async (question: object) => (await caseSheet(anita, { stream: 'retention', ...question }, at)).rows;
const names = async (question: object) => (await rows(question)).map(({ cells }) => cells[0]);

// One case for every way a next step can stand, each opened so long ago.
const STEPS = [null, '2026-11-22', TODAY, '2026-12-01'];
const AGES = [0, 29, 30, 31, 200];
const made = new Map<string, { nextStep: string | null; nextStepOn: string | null; days: number }>();

beforeAll(async () => {
  await layOutPipeline();
  for (const [step, nextStepOn] of STEPS.entries()) {
    for (const days of AGES) {
      const codeName = `Project ${step} of ${days}`;
      await openCase({ codeName, openedOn: addDays(TODAY, -days), nextStep: nextStepOn && 'Call', nextStepOn, part: PART, jobsAtRisk: step === 0 ? null : days });
      made.set(codeName, { nextStep: nextStepOn && 'Call', nextStepOn, days });
    }
  }
});

describe('the sheet of cases', () => {
  it('finds what slips and what is stale by the same rules as one case is judged by', async () => {
    const slips = [...made].filter(([, one]) => slipping({ stage: 'identified', ...one }, TODAY) !== null).map(([name]) => name);
    const stale = [...made].filter(([, { days }]) => isStale('identified', days, { closed: 0, p75: null })).map(([name]) => name);
    expect([slips.length, stale.length]).toEqual([10, 8]);
    expect((await names({ slow: 'slipping' })).sort()).toEqual(slips.sort());
    expect((await names({ slow: 'stale' })).sort()).toEqual(stale.sort());
    expect((await names({ where: 'pace:any:slipping' })).sort()).toEqual(slips.sort());
  });

  it('begins with what slips and is stale, the longest in its stage first, and goes on after any row', async () => {
    const all = await names({});
    expect(all.slice(0, 4)).toEqual(['Project 0 of 200', 'Project 1 of 200', 'Project 0 of 31', 'Project 1 of 31']);
    expect(await names({ row: 7 })).toEqual(all.slice(7));
  });

  it('narrows by days in stage and by jobs; a figure nobody knows is not at least anything', async () => {
    expect((await names({ age: 31 })).every((name) => made.get(String(name))!.days >= 31)).toBe(true);
    expect(await names({ age: 31 })).toHaveLength(8);
    expect(await names({ jobs: 0 })).toHaveLength(15);
    expect(await names({ jobs: 30, where: 'since:older:30' })).toHaveLength(6);
  });

  it('shows days in the stage, a sub-cluster and marks what surfaced', async () => {
    const [first] = await rows({ cols: 'name,since,part,stage', where: 'code:is:project 0 of 200' });
    const days = daysBetween(addDays(TODAY, -200), TODAY);
    expect(first).toMatchObject({ cells: ['Project 0 of 200', { value: days, words: '200 d' }, [PART], OPEN_STAGES[0]], marks: ['slipping'] });
  });

  it('has the jobs of its stream alone', async () => {
    expect((await caseSheet(anita, { stream: 'retention' }, at)).lacking).toEqual(['jobsAtStake']);
    expect((await caseSheet(anita, { stream: 'attraction' }, at)).lacking).toEqual(['jobsAtRisk']);
  });

  it('tells what a change would do before it is made, and refuses what its form refuses', async () => {
    const { rows: [one, two] } = await caseSheetIds(anita, { stream: 'retention', where: 'code:has:of 29' }, at);
    const { attempts } = await attemptCases(anita, { mends: [
      { id: one!.id, version: one!.version, set: { judgedPercent: 60, nextStep: 'Meet', nextStepOn: '2026-12-04' } }, { id: two!.id, version: two!.version, set: { judgedPercent: 300 } }, { id: two!.id, version: two!.version, set: { codeName: 'x' } },
      { id: two!.id, version: 9, set: { judgedPercent: 5 } }, { id: two!.id, version: two!.version, set: { ownerId: 'anita' } },
    ] }, at);
    expect(attempts.map(({ outcome }) => outcome)).toEqual(['changes', 'refused', 'refused', 'refused', 'same']);
    await mendCase(anita, { ...one!, judgedPercent: 60 }, at);
    expect((await rows({ cols: 'name,judged', where: 'judged:is:60' })).map(({ cells }) => cells[1])).toEqual([60]);
  });
});
