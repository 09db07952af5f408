import { describe, expect, it } from 'vitest';
import { soughtWords } from '@/lib/domain/search/sought-words';
import { WordList } from '@/lib/domain/search/word-list';

describe('the words a text must hold', () => {
  it('stand for what they begin from three letters on, each once', () => {
    expect(soughtWords('no second second shift')).toEqual([{ word: 'no', begun: false, near: [] }, { word: 'second', begun: true, near: [] }, { word: 'shift', begun: true, near: [] }]);
  });

  it('hold a typing error from four letters on, by a word there is', () => {
    const known = new WordList();
    known.add('shift then');
    const [the, shift] = soughtWords('the shfit', known);
    expect(the?.near).toEqual([]);
    expect(shift?.near).toEqual(['shift']);
  });

  it('are eight at most', () => {
    expect(soughtWords('a b c d e f g h i j')).toHaveLength(8);
  });
});
