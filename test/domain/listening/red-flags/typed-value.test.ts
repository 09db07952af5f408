import { describe, expect, it } from 'vitest';
import { typedValue } from '@/lib/domain/listening/red-flags/typed-value';

describe('the value of a test as it is typed', () => {
  it('takes the kind of what it is compared with', () => {
    expect(typedValue('12', 'within_months', 'date')).toBe(12);
    expect(typedValue('true', 'is', 'yes_no')).toBe(true);
    expect(typedValue('4', 'at_least', 'scale')).toBe(4);
    expect(typedValue('-1', 'at_most', 'fact')).toBe(-1);
    expect(typedValue('active', 'is', 'fact')).toBe('active');
  });
  it('leaves a day, an option and a text of digits as text', () => {
    expect(typedValue('2027-01-01', 'at_most', 'date')).toBe('2027-01-01');
    expect(typedValue('very_likely', 'is', 'choice')).toBe('very_likely');
    expect(typedValue('12', 'includes', 'text')).toBe('12');
  });
  it('is nothing where the test compares with nothing', () => {
    expect(typedValue('x', 'answered', 'text')).toBeNull();
    expect(typedValue(' ', 'is', 'text')).toBeNull();
  });
});
