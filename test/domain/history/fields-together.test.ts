import { describe, expect, it } from 'vitest';
import { fieldsTogether } from '@/lib/domain/history/fields-together';

describe('fields that go back together', () => {
  it('are those that say one thing', () => {
    expect(fieldsTogether(['about', 'lat', 'lng'])).toEqual([['about'], ['lat', 'lng']]);
  });

  it('are one group where groups share a field', () => {
    expect(fieldsTogether(['state', 'verifiedOn', 'jobsVerified'])).toEqual([['state', 'verifiedOn', 'jobsVerified']]);
  });
});
