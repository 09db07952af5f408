import { describe, expect, it } from 'vitest';
import { format } from '@/lib/messages/format';

describe('figures', () => {
  it('groups thousands and keeps the decimals asked for', () => {
    expect(format.number(9480)).toBe('9,480');
    expect(format.number(1.178, 2)).toBe('1.18');
    expect(format.number(0)).toBe('0');
    expect(format.number(-0.001, 2)).toBe('0.00');
  });

  it('signs a growth rate and leaves what rounds to zero without a sign', () => {
    expect(format.percent(0.018, { signed: true })).toBe('+1.8%');
    expect(format.percent(-0.022, { signed: true })).toBe('-2.2%');
    expect(format.percent(0.0001, { signed: true })).toBe('0.0%');
    expect(format.percent(0.58, { digits: 0 })).toBe('58%');
    expect(format.percent(-0.0001)).toBe('0.0%');
  });

  it('shortens a count of people only from a hundred thousand on', () => {
    expect(format.peopleCount(13_100)).toBe('13,100');
    expect(format.peopleCount(99_999)).toBe('99,999');
    expect(format.peopleCount(2_840_000)).toBe('2.8M');
  });

  it('says why a figure is missing and never shows it as zero', () => {
    expect(format.measured({ value: null, reason: 'suppressed' }, format.number)).toBe('suppressed by the publisher');
    expect(format.measured({ value: 0 }, format.number)).toBe('0');
  });
});
