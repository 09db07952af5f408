import { describe, expect, it } from 'vitest';
import { looksLike } from '@/lib/domain/lists/looks-like';

describe('a column without a heading that tells', () => {
  it('is known by what most of its values look like', () => {
    const none = new Set<never>();
    expect([
      looksLike(['a@x.example', 'b@x.example', 'none'], none), looksLike(['www.alder.example', 'https://birch.example', 'www.cedar.example'], none),
      looksLike(['250-555-0101', '(250) 555-0102', '+1 250 555 0103'], none), looksLike(['Alder Ltd', 'Birch', 'Cedar Inc.'], none), looksLike(['700004112', '700006851 RT0001', '700004112'], none),
    ]).toEqual(['person.email', 'organization.website', 'person.phone', 'organization.legalName', 'organization.businessNumber']);
  });

  it('is not guessed from two values, nor for a field that is there', () => {
    expect([looksLike(['a@x.example', 'b@x.example'], new Set()), looksLike(['a@x.example', 'b@x.example', 'c@x.example'], new Set(['person.email' as const])), looksLike(['1', '2', '3'], new Set())]).toEqual([null, null, null]);
  });
});
