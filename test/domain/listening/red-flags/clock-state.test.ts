import { describe, expect, it } from 'vitest';
import { clockState } from '@/lib/domain/listening/red-flags/clock-state';

const now = new Date('2026-11-23T20:00:00Z');
const at = (dueAt: string, state: 'open' | 'closed' = 'open') => clockState({ state, dueAt: new Date(dueAt) }, now, 'America/Vancouver');

describe('how a red flag stands to its clock', () => {
  it('is late from the due instant on', () => {
    expect(at('2026-11-23T20:00:00Z')).toBe('late');
    expect(at('2026-11-23T20:00:01Z')).toBe('today');
  });
  it('is due today by the local day, not by the day in Greenwich', () => {
    expect(at('2026-11-24T07:59:00Z')).toBe('today');
    expect(at('2026-11-24T08:01:00Z')).toBe('week');
  });
  it('is due this week for seven days, then later', () => {
    expect(at('2026-11-30T20:00:00Z')).toBe('week');
    expect(at('2026-12-01T20:00:00Z')).toBe('later');
  });
  it('rests once it is closed', () => {
    expect(at('2026-11-01T20:00:00Z', 'closed')).toBe('closed');
  });
});
