import { describe, expect, it } from 'vitest';
import { changesNothing, emptyTally } from '@/lib/domain/lists/list-tally';

describe('the counts of a load', () => {
  it('begin at nothing, every kind of record with every deed', () => {
    const { rows, counts } = emptyTally();
    expect([rows, counts.membership]).toEqual([0, { create: 0, update: 0, same: 0, skip: 0, error: 0 }]);
  });

  it('change nothing unless something is made or changed', () => {
    const tally = emptyTally();
    tally.counts.person.same = 4;
    tally.counts.person.skip = 1;
    expect(changesNothing(tally)).toBe(true);
    tally.counts.site.update = 1;
    expect(changesNothing(tally)).toBe(false);
  });
});
