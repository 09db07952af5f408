import { describe, expect, it } from 'vitest';
import { saying, withoutRewriting } from '@/lib/domain/history/rewritten-parts';

const gone = { table: 'participations', key: 'p1', before: { id: 'p1', activityId: 'c', personId: 'a' }, after: null };
const anew = { table: 'participations', key: 'p2', before: null, after: { id: 'p2', activityId: 'c', personId: 'a' } };
const other = { table: 'participations', key: 'p3', before: null, after: { id: 'p3', activityId: 'c', personId: 'b' } };

describe('parts that a saving writes anew', () => {
  it('are no change where they say what they said', () => {
    expect(withoutRewriting([gone, anew, other])).toEqual([other]);
  });

  it('are told by what they say and not by their id', () => {
    expect(saying(gone.before)).toBe(saying(anew.after));
  });

  it('of other tables are left alone', () => {
    const site = { ...gone, table: 'sites' };
    expect(withoutRewriting([site, { ...anew, table: 'sites' }])).toHaveLength(2);
  });
});
