import { describe, expect, it } from 'vitest';
import { mustGiveReason } from '@/lib/domain/outreach/must-give-reason';

describe('a reason', () => {
  it('is needed to open a restricted or sealed record further', () => {
    expect(mustGiveReason('sealed', 'restricted')).toBe(true);
    expect(mustGiveReason('restricted', 'public')).toBe(true);
  });

  it('is not needed to close one, to leave it, or among open levels', () => {
    expect(mustGiveReason('internal', 'sealed')).toBe(false);
    expect(mustGiveReason('sealed', 'sealed')).toBe(false);
    expect(mustGiveReason('internal', 'public')).toBe(false);
  });
});
