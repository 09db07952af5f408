import { describe, expect, it } from 'vitest';
import { OneTimeCode } from '@/lib/domain/access/one-time-code';

describe('a code from the app', () => {
  it.each([['123456'], [' 123 456 '], ['12 34 56']])('is six digits, however they are spaced: %j', (typed) => {
    expect(OneTimeCode.parse(typed)).toBe('123456');
  });

  it.each(['', '12345', '1234567', '12345a', '١٢٣٤٥٦'])('is not %j', (typed) => {
    expect(OneTimeCode.safeParse(typed).success).toBe(false);
  });
});
