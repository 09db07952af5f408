import { describe, expect, it } from 'vitest';
import { roundFigures } from '@/lib/domain/ratings/round-figures';

const rating = (rater: string, target: string, level: number) => ({ rater, target, level, on: '2026-11-01' });
const three = [rating('a', 'b', 3), rating('b', 'a', 1), rating('c', 'a', 5)];

describe('the figures of a round', () => {
  it('are the share of answers, the mean of all ratings and the share at level 3 and above', () => {
    expect(roundFigures(4, 3, three, { open: false })).toEqual({ asked: 4, answered: 3, response: { value: 0.75 }, mean: { value: 3 }, close: { value: 2 / 3 }, ratings: 3 });
  });

  it('count a 0 and leave out what nobody knows', () => {
    expect(roundFigures(3, 3, [rating('a', 'b', 0), rating('b', 'a', 4)], { open: true }).mean).toEqual({ value: 2 });
    expect(roundFigures(3, 3, [], { open: true })).toMatchObject({ mean: { value: null, reason: 'unknown' }, response: { value: 1 } });
  });

  it('hide the mean of fewer than three from those who may not see the ratings (C6-9)', () => {
    expect(roundFigures(4, 2, three.slice(0, 2), { open: false })).toMatchObject({ mean: { value: null, reason: 'too-few-firms' }, close: { value: null }, response: { value: 0.5 } });
    expect(roundFigures(4, 2, three.slice(0, 2), { open: true }).mean).toEqual({ value: 2 });
  });

  it('hide a mean that one organization gave more than 80 % of', () => {
    const many = [...Array.from({ length: 17 }, (_, at) => rating('a', `t${at}`, 5)), rating('b', 'a', 1), rating('c', 'a', 1)];
    expect(roundFigures(19, 3, many, { open: false }).mean).toEqual({ value: null, reason: 'withheld-dominance' });
  });

  it('have no response where nobody was asked', () => {
    expect(roundFigures(0, 0, [], { open: true }).response).toEqual({ value: null, reason: 'zero-total' });
  });
});
