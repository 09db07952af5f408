import { describe, expect, it } from 'vitest';
import { ClassScheme } from '@/lib/domain/indicators/class-scheme';
import { ClassSchemeInput } from '@/lib/domain/indicators/class-scheme-input';

const typed = { name: ' Alliance ', yMetric: 'cagr', cuts: { x: ' 1.25', y: '-0.01' }, labels: { star: 'A', emerging: 'B', mature: 'C', transforming: 'D' }, note: '' };

describe('a class scheme as typed', () => {
  it('becomes numbers and trimmed names that the stored scheme accepts', () => {
    const parsed = ClassSchemeInput.parse(typed);
    expect(parsed).toMatchObject({ name: 'Alliance', xMetric: 'lq', cuts: { x: 1.25, y: -0.01 } });
    expect(ClassScheme.safeParse({ ...parsed, id: 'alliance' }).success).toBe(true);
  });

  it.each(['', 'much', '0', '-1', '101'])('refuses "%s" as the cut of the quotient', (x) => {
    expect(ClassSchemeInput.safeParse({ ...typed, cuts: { x, y: '0' } }).success).toBe(false);
  });
});
