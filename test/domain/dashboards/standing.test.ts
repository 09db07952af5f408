import { describe, expect, it } from 'vitest';
import { countPoint, sharePoint } from '@/lib/domain/dashboards/point';
import { standingOf } from '@/lib/domain/dashboards/standing';

const count = (value: number) => countPoint('2026-Q4', value);

describe('standingOf', () => {
  it('is null without a target and unknown without a figure', () => {
    expect(standingOf('contacts', count(3), true, null)).toBeNull();
    expect(standingOf('promises-in-time', sharePoint('2026-Q4', 0, 0), true, 90)).toBe('unknown');
    expect(standingOf('contacts', undefined, true, 3)).toBe('unknown');
  });
  it('waits for the end of the quarter where a count is still below its target', () => {
    expect(standingOf('contacts', count(3), true, 10)).toBe('running');
    expect(standingOf('contacts', count(10), true, 10)).toBe('met');
    expect(standingOf('contacts', count(3), false, 10)).toBe('missed');
  });
  it('compares shares and what holds today at once', () => {
    expect(standingOf('promises-in-time', sharePoint('2026-Q4', 8, 10), true, 90)).toBe('missed');
    expect(standingOf('promises-in-time', sharePoint('2026-Q4', 9, 10), true, 90)).toBe('met');
    expect(standingOf('members', count(12), true, 10)).toBe('met');
  });
  it('takes less as better where it is', () => {
    expect(standingOf('jobs-at-risk', count(120), true, 100)).toBe('missed');
    expect(standingOf('response-days', { quarter: '2026-Q4', figure: { value: 4 }, from: null }, true, 5)).toBe('met');
  });
});
