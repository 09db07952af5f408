import { describe, expect, it } from 'vitest';
import { betterKept, mergedValue, usualSide } from '@/lib/domain/duplicates/merge-fields';

const held = (fields: Record<string, unknown>, day = '2026-01-01') => ({ fields, updatedAt: new Date(day), createdAt: new Date(day) });

describe('merge fields', () => {
  it('takes what only one record has, the name of the one that stays, and else what was said last', () => {
    const [into, from] = [held({ legalName: 'A', website: null, about: 'x', tradeNames: [] }), held({ legalName: 'B', website: 'w', about: 'y', tradeNames: ['z'] }, '2026-02-01')];
    expect(['legalName', 'website', 'about', 'tradeNames'].map((field) => usualSide(field, into, from))).toEqual(['into', 'from', 'from', 'both']);
    expect(usualSide('about', from, into)).toBe('into');
  });

  it('keeps the rights of a rights holder', () => {
    expect(usualSide('rightsHolder', held({ rightsHolder: false }, '2026-03-01'), held({ rightsHolder: true }))).toBe('from');
  });

  it('puts lists and both texts about somebody together, and never two names', () => {
    expect(mergedValue('tradeNames', 'both', ['Oxbow'], ['OXBOW', 'Elbow'])).toEqual(['Oxbow', 'Elbow']);
    expect(mergedValue('about', 'both', 'One.', 'Two.')).toBe('One.\n\nTwo.');
    expect(mergedValue('about', 'both', 'x'.repeat(3999), 'yy')).toBe('x'.repeat(3999));
    expect(mergedValue('legalName', 'both', 'A Ltd.', 'B Ltd.')).toBe('A Ltd.');
  });

  it('lets the record with more in it stay, else the older', () => {
    expect(betterKept(held({ a: 1 }), held({ a: 1, b: 2 }))).toBe('b');
    expect(betterKept(held({ a: 1 }, '2026-02-01'), held({ a: 2 }, '2026-01-01'))).toBe('b');
  });
});
