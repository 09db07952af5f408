import { expect, it } from 'vitest';
import { officialByMoves } from '@/lib/domain/indicators/standing/official-by-moves';

it('the last move of a series decides, whatever was moved before and between', () => {
  const move = (series: string, official: boolean) => ({ series, official });
  expect([...officialByMoves([])]).toEqual([]);
  expect([...officialByMoves([move('a', true), move('b', true), move('a', false), move('c', false), move('c', true)])].sort()).toEqual(['b', 'c']);
});
