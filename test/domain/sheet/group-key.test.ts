import { describe, expect, it } from 'vitest';
import { groupKey } from '@/lib/domain/sheet/group-key';

describe('the key of a group', () => {
  it('is one text for one set of values, whatever signs they hold', () => {
    const keys = [['a', 'b'], ['a,b'], ['a~b'], ['a', null], [null, 'a'], [true], [3], [null]].map(groupKey);
    expect(keys).toEqual(['a~b', 'a%2Cb', 'a%7Eb', 'a~', '~a', 'true', '3', '-']);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('never holds a comma of its own, which parts keys in an address', () => {
    expect(groupKey(['Prince George, BC', null])).not.toContain(',');
  });
});
