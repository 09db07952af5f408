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
      for (const word of then) {
        list.add(word);
        list.begins(word);
      }
      const all = [...first, ...then];
      expect(list.has(asked)).toBe(all.includes(asked));
      expect(list.begins(asked)).toBe(all.some((word) => word.startsWith(asked)));
      expect(list.size).toBe(new Set(all).size);
    }));
  });

  it('are as many as they are when thousands come, a few at a time', () => {
    const list = new WordList();
    const all = Array.from({ length: 5000 }, (_, n) => String((n * 7919) % 5000));
    for (let at = 0; at < all.length; at += 90) list.add(all.slice(at, at + 90).join(' '));
    expect(list.size).toBe(5000);
    expect(all.every((word) => list.has(word) && list.begins(word))).toBe(true);
    expect(list.begins('5000')).toBe(false);
  });

  it('tell which part of a name is rare enough to be looked for alone', () => {
    const list = new WordList();
    for (let n = 0; n < 400; n += 1) list.add(`cedar drilling ${1000 + n}`);
    expect(list.rarest(['cedar', 'dril', '1234'])).toEqual(['1234']);
    expect(list.rarest(['cedar', '10'])).toEqual(['cedar', '10']);
    expect(list.rarest(['cedar', 'drilling'])).toEqual(['cedar', 'drilling']);
    expect(list.rarest(['cedar', 'unheard'])).toEqual(['unheard']);
  });
});
