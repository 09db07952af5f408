import { expect, it } from 'vitest';
import { oneRegionColumns } from '@/lib/domain/imports/one-region-columns';
import { readWhole } from './read-whole';

it('a table that lacks nothing but its regions is of one region, whatever numbers stand beside its figures', () => {
  expect(oneRegionColumns(['naics', 'year', 'employment', 'rank'], [['21', '2024', '5', '1']])?.at).toEqual({ naics: 0, period: 1, value: 2 });
  const { survey, figures, refused } = readWhole('naics,year,employment\n21,2024,5\n00,2024,9\n', { oneRegion: '59' });
  expect([survey.ofOneRegion, refused]).toEqual([true, []]);
  expect(figures).toEqual([['59', '21', 2024, 5, 'final'], ['59', '00', 2024, 9, 'final']]);
});

it('words in a column nobody can name may be its regions, so it is not', () => {
  expect(oneRegionColumns(['naics', 'year', 'employment', 'lieu'], [['21', '2024', '5', 'Kootenay']])).toBeNull();
});

it('a table that lacks more is not, nor is one that names its regions', () => {
  expect(oneRegionColumns(['naics', 'employment'], [['21', '5']])).toBeNull();
  expect(oneRegionColumns(['region', 'naics', 'year', 'employment'], [['59', '21', '2024', '5']])).toBeNull();
  expect(readWhole('region,naics,year,employment\nNowhere,21,2024,5\n', { oneRegion: '59' }).refused).toEqual([[2, 'region', 'Nowhere', 'unknown-region']]);
});
