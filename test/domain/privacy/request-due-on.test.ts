import { describe, expect, it } from 'vitest';
import { requestDueOn } from '@/lib/domain/privacy/request-due-on';

describe('a request for access', () => {
  it('is due on the 30th business day after it came in', () => {
    // 2 March 2026 is a Monday: six weeks on, without a holiday.
    expect(requestDueOn('2026-03-02', new Set())).toBe('2026-04-13');
    expect(requestDueOn('2026-03-02', new Set(['2026-04-03', '2026-04-06']))).toBe('2026-04-15');
    // Received on a Saturday: counted from Monday on.
    expect(requestDueOn('2026-02-28', new Set())).toBe('2026-04-10');
  });
});
