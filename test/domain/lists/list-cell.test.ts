import { describe, expect, it } from 'vitest';
import { listCell, proseCell } from '@/lib/domain/lists/list-cell';

describe('the text of a cell', () => {
  it('is bare of spaces that cannot be seen, of marks for nothing, and of the apostrophe before a formula', () => {
    expect(['\u00a0 Alder\u200b ', 'n/a', '—', "'=1+1", "O'Brien", 'a\u0000b'].map(listCell)).toEqual(['Alder', '', '', '=1+1', "O'Brien", 'a b']);
  });

  it('keeps the no-break spaces of prose', () => {
    expect(['\u00a05\u00a0% of «\u202fso\u202f» ', 'n/a'].map(proseCell)).toEqual(['5\u00a0% of «\u202fso\u202f»', '']);
  });
});
