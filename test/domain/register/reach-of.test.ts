import { describe, expect, it } from 'vitest';
import { reachOf } from '@/lib/domain/register/reach-of';

const known = { email: 'a@b.example', phone: '250-555-0100' };

describe('how somebody is reached', () => {
  it('is said of whoever did not ask to be left alone, or asks it from a later day on', () => {
    expect(reachOf({ ...known, doNotContactSince: null }, '2026-11-23')).toEqual({ ...known, withheld: false });
    expect(reachOf({ ...known, doNotContactSince: '2026-11-24' }, '2026-11-23')).toEqual({ ...known, withheld: false });
  });

  it('is not said from the day on which they asked, only that something is kept', () => {
    expect(reachOf({ ...known, doNotContactSince: '2026-11-23' }, '2026-11-23')).toEqual({ email: null, phone: null, withheld: true });
    expect(reachOf({ email: null, phone: null, doNotContactSince: '2026-01-01' }, '2026-11-23')).toEqual({ email: null, phone: null, withheld: false });
  });
});
