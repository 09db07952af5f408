import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WordList } from '@/lib/domain/search/word-list';

describe('the words of all names', () => {
  it('are told whole and by their beginnings, however many come at once', () => {
    const some = fc.array(fc.string({ unit: fc.constantFrom(...'abc'), minLength: 1, maxLength: 4 }), { maxLength: 120 });
    fc.assert(fc.property(some, some, fc.string({ unit: fc.constantFrom(...'abc'), minLength: 1, maxLength: 3 }), (first, then, asked) => {
      const list = new WordList();
      list.add(first.join(' '));
      list.begins(asked);
      list.add(then.join(' '));
      const all = [...first, ...then];
      expect(list.has(asked)).toBe(all.includes(asked));
      expect(list.begins(asked)).toBe(all.some((word) => word.startsWith(asked)));
      expect(list.size).toBe(new Set(all).size);
    }));
  });
});
