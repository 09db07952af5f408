import { describe, expect, it } from 'vitest';
import { saysNothingNew } from '@/lib/domain/shared/says-nothing-new';

describe('saysNothingNew', () => {
  const stored = { name: 'Ridge', note: null, tags: ['a', 'b'], on: new Date('2026-11-23T00:00:00Z') };
  it('holds where every field given is stored so, lists and instants too, and where nothing is given', () => {
    expect(saysNothingNew(stored, { name: 'Ridge', tags: ['a', 'b'], on: new Date('2026-11-23T00:00:00Z') })).toBe(true);
    expect(saysNothingNew(stored, {})).toBe(true);
  });
  it('takes a field left out for null, and null for nothing else', () => {
    expect(saysNothingNew(stored, { note: undefined, more: null })).toBe(true);
    expect(saysNothingNew(stored, { note: '' })).toBe(false);
    expect(saysNothingNew(stored, { note: 0 })).toBe(false);
  });
  it('fails where one field differs', () => {
    expect(saysNothingNew(stored, { name: 'Ridge', tags: ['b', 'a'] })).toBe(false);
  });
});
