import { describe, expect, it } from 'vitest';
import { TimelineCursor } from '@/lib/domain/outreach/timeline-cursor';
import { timelineCursorText } from '@/lib/domain/outreach/timeline-cursor-text';

describe('the end of a page', () => {
  it('reads back as it was written', () => {
    const place = { occurredOn: '2026-11-19', id: '0193a7c2-5b1e-7c3d-9f00-000000000001' };
    expect(TimelineCursor.parse(timelineCursorText(place))).toEqual(place);
  });

  it.each(['', '2026-11-19', '2026-13-01_x', '2026-11-19_', '2026-11-19_a b'])('is not "%s"', (text) => {
    expect(TimelineCursor.safeParse(text).success).toBe(false);
  });
});
