import { describe, expect, it } from 'vitest';
import { changedSince, turnBack } from '@/lib/domain/history/turn-back';

describe('an update turned round', () => {
  it('puts back what still is as it was left', () => {
    expect(turnBack({ about: 'old', website: 'a' }, { about: 'new', website: 'b' }, { about: 'new', website: 'b', kind: 'firm' })).toEqual({ back: { about: 'old', website: 'a' }, changed: [] });
  });

  it('leaves and names what somebody changed since', () => {
    expect(turnBack({ about: 'old', website: 'a' }, { about: 'new', website: 'b' }, { about: 'newer', website: 'b' })).toEqual({ back: { website: 'a' }, changed: ['about'] });
  });

  it('keeps fields together that say one thing', () => {
    const before = { legalName: 'A', nameKey: 'a' };
    expect(turnBack(before, { legalName: 'B', nameKey: 'b' }, { legalName: 'B.', nameKey: 'b' })).toEqual({ back: {}, changed: ['legalName'] });
  });

  it('says nothing of what is back already', () => {
    expect(turnBack({ about: 'old' }, { about: 'new' }, { about: 'old' })).toEqual({ back: {}, changed: [] });
  });
});

describe('a row changed since', () => {
  it('is told by its fields, without those nobody means', () => {
    expect(changedSince({ name: 'x', version: 1 }, { name: 'y', version: 2 }, ['version'])).toEqual(['name']);
  });
});
