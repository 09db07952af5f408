import { describe, expect, it } from 'vitest';
import type { ListField } from '@/lib/domain/lists/list-field';
import { joinWords, wordsFor } from '@/lib/domain/lists/list-word';

const HEADINGS = ['Company', 'Type', 'Ville'];
const COLUMNS: ListField[] = ['organization.legalName', 'organization.kind', 'site.place'];
const join = (mended: { column: number; was: string | null; value: string | null }[], words = joinWords([], [], HEADINGS, COLUMNS)) => joinWords(words, mended, HEADINGS, COLUMNS);

describe('what a list means by its words', () => {
  it('is kept where a text means the same in every row, and never a name or rows that were left out', () => {
    expect(join([{ column: 1, was: 'Friends', value: 'Company' }, { column: 0, was: 'Alder?', value: 'Alder' }, { column: 1, was: 'Rivals', value: null }, { column: 2, was: null, value: '' }]))
      .toEqual([{ column: 1, heading: 'type', was: 'Friends', value: 'Company' }]);
  });

  it('follows where it is mended once more, and falls away where it is mended back', () => {
    const once = join([{ column: 1, was: 'Friends', value: 'Compny' }]);
    const twice = join([{ column: 1, was: 'Compny', value: 'Company' }], once);
    expect(twice.map(({ was, value }) => [was, value])).toEqual([['Friends', 'Company'], ['Compny', 'Company']]);
    expect(join([{ column: 1, was: 'Company', value: 'Friends' }], join([{ column: 1, was: 'Friends', value: 'Company' }])).map(({ was }) => was)).toEqual(['Company']);
  });

  it('finds its columns by their headings when they stand in another order, and none that is gone', () => {
    const words = join([{ column: 1, was: 'Friends', value: 'Company' }, { column: 2, was: 'Somewhere', value: '' }]);
    expect(wordsFor(words, ['Type', 'Company']).map(({ column, was }) => [column, was])).toEqual([[0, 'Friends']]);
  });
});
