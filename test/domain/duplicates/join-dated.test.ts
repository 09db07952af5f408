import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinDated, type DatedRow } from '@/lib/domain/duplicates/join-dated';
import { overlaps } from '@/lib/domain/register/validity';

const day = fc.option(fc.integer({ min: 10, max: 28 }).map((n) => `2020-01-${n}`), { nil: null });
const row = fc.tuple(day, day, fc.constantFrom('a', 'b')).map(([one, other, sameness]) => {
  const [validFrom, validTo] = one !== null && other !== null && one > other ? [other, one] : [one, other];
  return { validFrom, validTo, sameness };
});
const rows = fc.array(row, { maxLength: 8 }).map((all) => all.map((one, at): DatedRow => ({ ...one, id: String(at) })));

const after = (all: readonly DatedRow[]): DatedRow[] => {
  const joined = joinDated(all);
  const gone = new Set(joined.flatMap((one) => one.gone.map(({ id }) => id)));
  return all.filter(({ id }) => !gone.has(id)).map((one) => {
    const taken = joined.find(({ kept }) => kept.id === one.id);
    return taken ? { ...one, validFrom: taken.validFrom, validTo: taken.validTo } : one;
  });
};
const held = (all: readonly DatedRow[]) => ['a', 'b'].map((sameness) => Array.from({ length: 22 }, (_, n) => `2020-01-${n + 8}`.replace(/-(\d)$/, '-0$1'))
  .map((on) => all.some((one) => one.sameness === sameness && overlaps(one, { validFrom: on, validTo: on }))).join());

describe('joinDated', () => {
  it('leaves nothing that says the same twice for one day (C6-1)', () => {
    fc.assert(fc.property(rows, (all) => {
      const left = after(all);
      expect(left.some((a) => left.some((b) => a.id !== b.id && a.sameness === b.sameness && overlaps(a, b)))).toBe(false);
    }));
  });

  it('loses no day and adds none', () => {
    fc.assert(fc.property(rows, (all) => { expect(held(after(all))).toEqual(held(all)); }));
  });

  it('keeps the one that came back apart from the one that left', () => {
    expect(joinDated([{ id: '1', sameness: 'a', validFrom: '2010-01-01', validTo: '2012-01-01' }, { id: '2', sameness: 'a', validFrom: '2015-01-01', validTo: null }])).toEqual([]);
  });
});
