import { expect, it } from 'vitest';
import { joinedGroups } from '@/lib/domain/forming/joined-groups';

it('joins two groups where one member is of the one and another of the other', () => {
  expect(joinedGroups('making', [['making'], ['services'], ['mining']])).toEqual(['mining', 'services']);
});

it('joins nothing by one member that is of both', () => {
  expect(joinedGroups('making', [['making', 'services']])).toEqual([]);
  expect(joinedGroups('making', [['making', 'services'], ['making']])).toEqual(['services']);
});

it('joins nothing with a group none of its members is of', () => {
  expect(joinedGroups('making', [['services'], ['mining']])).toEqual([]);
  expect(joinedGroups('making', [])).toEqual([]);
});
