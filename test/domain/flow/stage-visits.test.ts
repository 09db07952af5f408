import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ageing } from '@/lib/domain/flow/ageing';
import { cohorts } from '@/lib/domain/flow/cohorts';
import { dayNumber, dayOfNumber } from '@/lib/domain/flow/day-number';
import { latestPeriods } from '@/lib/domain/flow/period';
import { stageConversion } from '@/lib/domain/flow/stage-conversion';
import { stageProbabilities } from '@/lib/domain/flow/stage-probability';
import { throughput } from '@/lib/domain/flow/throughput';
import { timeInStage } from '@/lib/domain/flow/time-in-stage';
import { STAGES, type Stage } from '@/lib/domain/pipeline/stage';
import { visitsOf } from './visits-of';

const TODAY = '2026-07-01';
const today = dayNumber(TODAY);
const start = dayNumber('2026-01-01');

// Won in three steps; lost, reopened, won; rests, then goes on; still open since the second stage.
const four = visitsOf({
  spruce: [['identified', '2026-01-01'], ['contacted', '2026-01-11'], ['decision', '2026-02-10'], ['won', '2026-02-20']],
  alder: [['identified', '2026-01-05'], ['lost', '2026-01-25'], ['identified', '2026-03-01'], ['contacted', '2026-03-31'], ['won', '2026-04-10']],
  birch: [['identified', '2026-02-01'], ['contacted', '2026-02-11'], ['dormant', '2026-03-13'], ['qualified', '2026-05-02'], ['contacted', '2026-05-12'], ['lost', '2026-06-01']],
  cedar: [['identified', '2026-04-01'], ['contacted', '2026-05-01']],
});

describe('the moves of cases, folded', () => {
  it('count each visit of a stage, and what it led to', () => {
    // identified: 5 visits ended, 1 lost; contacted: to decision, won, dormant, lost, one open; qualified: back; decision: won.
    expect(stageConversion(four, 0, start).map(({ stage, ended, further, share }) => [stage, ended, further, share.value])).toEqual([
      ['identified', 5, 4, 0.8], ['contacted', 4, 2, 0.5], ['qualified', 1, 0, 0], ['solution', 0, 0, null], ['decision', 1, 1, 1],
    ]);
    expect(stageConversion(four, 0, start)[3]?.share).toEqual({ value: null, reason: 'none-ended' });
    expect(stageConversion(four, 1, start).every(({ ended }) => ended === 0)).toBe(true);
  });

  it('leave out what ended before the time asked about', () => {
    expect(stageConversion(four, 0, dayNumber('2026-05-01')).map(({ ended }) => ended)).toEqual([1, 1, 1, 0, 0]);
  });

  it('last for the days from one move to the next, and to today where open', () => {
    const [identified, contacted] = timeInStage(four, 0, start, today);
    // identified lasted 10, 20, 30, 10 and 30 days.
    expect(identified).toMatchObject({ ended: 5, open: 0, median: { value: 20 }, p75: { value: 30 }, p90: { value: 30 } });
    // contacted lasted 30, 10, 30, 20 days and one is open since 61: half have left by day 30, nine tenths not yet.
    expect(contacted).toMatchObject({ ended: 4, open: 1, median: { value: 30 }, p90: { value: null, reason: 'not-reached' } });
  });

  it('give each stage the odds of the closings that came through it', () => {
    // spruce won, alder lost then won, birch lost: its rest interrupts nothing.
    expect(stageProbabilities(four, 0, start, today).map(({ won, closed, probability }) => [won, closed, probability])).toEqual([
      [2, 4, 0.5], [2, 3, 0.6], [0, 1, 1 / 3], [0, 0, 0.5], [1, 1, 2 / 3],
    ]);
    expect(stageProbabilities(four, 0, dayNumber('2026-04-11'), today).map(({ closed }) => closed)).toEqual([1, 1, 1, 0, 0]);
  });

  it('are counted by quarter as opened, won, lost and laid to rest', () => {
    const rows = throughput(four, 0, latestPeriods('quarter', TODAY, 3));
    expect(rows.map(({ period, opened, won, lost, rested }) => [period, opened, won, lost, rested])).toEqual([['2026-Q1', 3, 1, 1, 1], ['2026-Q2', 1, 1, 1, 0], ['2026-Q3', 0, 0, 0, 0]]);
  });

  it('show how long the open ones have waited', () => {
    expect(ageing(four, 0, today)[1]).toEqual({ stage: 'contacted', open: 1, bands: [0, 1, 0, 0, 0], oldest: 61 });
    expect(ageing(four, 0, today)[0]).toMatchObject({ open: 0, oldest: null });
  });

  it('follow those opened in one quarter to where they are', () => {
    const [first, second] = cohorts(four, 0, latestPeriods('quarter', '2026-06-30', 2));
    expect(first).toMatchObject({ opened: 3, reached: [3, 3, 3, 2, 2], won: 2, lost: 1, dormant: 0, open: 0 });
    expect(second).toMatchObject({ opened: 1, reached: [1, 1, 0, 0, 0], open: 1 });
  });

  it('add up whatever the moves are: cohorts to cases, visits to ended and open', () => {
    const moves = fc.array(fc.tuple(fc.constantFrom<Stage>(...STAGES), fc.nat(20)), { minLength: 1, maxLength: 12 });
    fc.assert(fc.property(fc.array(moves, { maxLength: 20 }), (some) => {
      const cases = some.map((own): [Stage, string][] => {
        let day = start;
        return own.map(([stage, days]): [Stage, string] => [stage, dayOfNumber((day = Math.min(today, day + days)))]);
      });
      const visits = visitsOf(Object.fromEntries(cases.map((own, at) => [`c${at}`, own])));
      const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
      const rows = cohorts(visits, 0, latestPeriods('quarter', TODAY, 4));
      expect(sum(rows.map(({ opened }) => opened))).toBe(cases.length);
      for (const row of rows) {
        expect(row.won + row.lost + row.dormant + row.open).toBe(row.opened);
        row.reached.forEach((count, at) => { expect(count).toBeLessThanOrEqual(row.reached[at - 1] ?? row.opened); });
      }
      const times = timeInStage(visits, 0, start, today);
      expect(sum(times.map(({ ended, open }) => ended + open))).toBe(cases.flat().filter(([stage]) => STAGES.indexOf(stage) < 5).length);
      expect(times.map(({ open }) => open)).toEqual(ageing(visits, 0, today).map(({ open }) => open));
      expect(times.map(({ ended }) => ended)).toEqual(stageConversion(visits, 0, start).map(({ ended }) => ended));
      for (const { probability } of stageProbabilities(visits, 0, start, today)) expect(probability > 0 && probability < 1).toBe(true);
    }));
  });
});
