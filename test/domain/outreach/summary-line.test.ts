import { describe, expect, it } from 'vitest';
import { summaryLine } from '@/lib/domain/outreach/summary-line';

describe('the line a contact is known by', () => {
  it('is its summary, or the first line of its text', () => {
    expect(summaryLine('Plant visit', 'More')).toBe('Plant visit');
    expect(summaryLine('', '  Heard at the rink \nand more')).toBe('Heard at the rink');
    expect(summaryLine('', null)).toBe('');
  });

  it('is at most 300 characters', () => {
    expect(summaryLine('', 'x'.repeat(400))).toHaveLength(300);
    expect(summaryLine('', 'x'.repeat(300))).toBe('x'.repeat(300));
  });
});
