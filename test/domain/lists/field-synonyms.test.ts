import { describe, expect, it } from 'vitest';
import { FIELD_SYNONYMS } from '@/lib/domain/lists/field-synonyms';
import { fold } from '@/lib/domain/register/fold';

describe('what lists call their columns', () => {
  it('is folded, and belongs to one field', () => {
    const words = Object.values(FIELD_SYNONYMS).flat();
    expect(words.filter((word) => fold(word) !== word)).toEqual([]);
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
  });
});
