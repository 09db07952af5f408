import { describe, expect, it } from 'vitest';
import { deedWords } from '@/lib/domain/audit/deed-words';

describe('a command in words', () => {
  it('is its verb without the area', () => {
    expect(deedWords('access.reset-second-factor')).toBe('reset second factor');
    expect(deedWords('prepare')).toBe('prepare');
  });
});
