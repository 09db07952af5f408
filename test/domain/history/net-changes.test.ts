import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { netChanges, type RowChange } from '@/lib/domain/history/net-changes';

const ignored = ['version'];
const insert = (key: string, after: Record<string, unknown>): RowChange => ({ table: 't', key, before: null, after });
const remove = (key: string, before: Record<string, unknown>): RowChange => ({ table: 't', key, before, after: null });
const update = (key: string, before: Record<string, unknown>, after: Record<string, unknown>): RowChange => ({ table: 't', key, before, after });

describe('what an action changed in the end', () => {
  it('is one change of a row that was written twice', () => {
    expect(netChanges([update('a', { name: 'x' }, { name: 'y' }), update('a', { name: 'y', age: 1 }, { name: 'z', age: 2 })], ignored))
      .toEqual([{ table: 't', key: 'a', before: { name: 'x', age: 1 }, after: { name: 'z', age: 2 } }]);
  });

  it('is nothing where a row came and went, or where all is as it was', () => {
    expect(netChanges([insert('a', { name: 'x' }), remove('a', { name: 'x' })], ignored)).toEqual([]);
    expect(netChanges([remove('a', { name: 'x', version: 1 }), insert('a', { name: 'x', version: 2 })], ignored)).toEqual([]);
    expect(netChanges([update('a', { name: 'x' }, { name: 'y' }), update('a', { name: 'y' }, { name: 'x' })], ignored)).toEqual([]);
  });

  it('of a row removed and written anew otherwise are the fields that differ', () => {
    expect(netChanges([remove('a', { name: 'x', role: 'buyer' }), insert('a', { name: 'x', role: 'maker' })], ignored))
      .toEqual([{ table: 't', key: 'a', before: { role: 'buyer' }, after: { role: 'maker' } }]);
  });

  it('of a row changed and then removed is the row as it was before', () => {
    expect(netChanges([update('a', { name: 'x' }, { name: 'y' }), remove('a', { name: 'y', age: 1 })], ignored))
      .toEqual([{ table: 't', key: 'a', before: { name: 'x', age: 1 }, after: null }]);
  });

  it('played on the state before gives the state after, whatever the steps', () => {
    const deeds = fc.array(fc.record({ key: fc.constantFrom('a', 'b', 'c'), value: fc.option(fc.integer({ min: 0, max: 3 }), { nil: null }) }), { maxLength: 12 });
    fc.assert(fc.property(deeds, (given) => {
      const before = new Map([['a', 0]]);
      const state = new Map(before);
      const steps = given.flatMap(({ key, value }): RowChange[] => {
        const now = state.get(key);
        if (value === null) state.delete(key);
        else state.set(key, value);
        if (now === undefined) return value === null ? [] : [insert(key, { value })];
        return [value === null ? remove(key, { value: now }) : update(key, { value: now }, { value })];
      });
      const played = new Map(before);
      for (const { key, after } of netChanges(steps, [])) {
        if (after === null) played.delete(key);
        else played.set(key, after.value as number);
      }
      expect(played).toEqual(state);
    }));
  });
});
