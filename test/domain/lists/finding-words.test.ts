import { describe, expect, it } from 'vitest';
import { findingWords } from '@/lib/domain/lists/finding-words';

describe('why a row waits', () => {
  it('is said in one line, the column named', () => {
    expect(findingWords([
      { kind: 'cell', column: 1, value: 'x', says: 'Write a year.' },
      { kind: 'which', record: 'organization', name: 'Alder', candidates: [{ id: '1', name: 'Alder Ltd', beside: 'Quesnel' }, { id: '2', name: 'Aldr', beside: '' }] },
      { kind: 'conflict', record: 'organization', recordId: '1', name: 'Birch', field: 'website', theirs: 'a', given: 'b' },
    ], ['Name', 'Founded'])).toBe('Founded: Write a year. Alder may be: Alder Ltd (Quesnel); Aldr. Birch: website is "a" in the register and "b" here.');
  });
});
