import { describe, expect, it } from 'vitest';
import { farOff } from '@/lib/domain/shared/far-off';

describe('a day far off', () => {
  it('is said from twelve whole months on, before or after today', () => {
    expect(farOff('2025-11-24', '2026-11-23')).toBeNull();
    expect(farOff('2025-11-23', '2026-11-23')).toBe('12 months ago');
    expect(farOff('2020-11-30', '2026-11-23')).toBe('71 months ago');
    expect(farOff('2027-11-22', '2026-11-23')).toBeNull();
    expect(farOff('2027-12-23', '2026-11-23')).toBe('in 13 months');
    expect(farOff('2026-11-23', '2026-11-23')).toBeNull();
  });
});
