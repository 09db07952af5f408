import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '@/lib/domain/register/fold';
import { textWords } from '@/lib/domain/search/text-words';

describe('the words of a long text', () => {
  it('are all of its words, folded, however long it is', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abÉ7'), minLength: 1, maxLength: 9 });
    fc.assert(fc.property(fc.array(word, { maxLength: 200 }), (words) => {
      expect(textWords(words.join(' ')).join(' ').split(' ').filter(Boolean)).toEqual(words.map(fold));
    }));
  });
});
