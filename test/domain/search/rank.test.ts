import { describe, expect, it } from 'vitest';
import { rank } from '@/lib/domain/search/rank';

const ids = (term: string, rows: Parameters<typeof rank>[1]) => rank(term, rows).map(({ row }) => row.id);

describe('the order of what was found', () => {
  it('goes by the best name of each, then by name, then by id', () => {
    expect(ids('peak', [
      { id: 'inside', keys: ['speaker'] }, { id: 'b', keys: ['peak two'] }, { id: 'word', keys: ['old peak'] }, { id: 'a', keys: ['peak two'] },
      { id: 'exact', keys: ['something', 'peak'] }, { id: 'first', keys: ['peak one'] }, { id: 'nothing', keys: ['silver'] },
    ])).toEqual(['exact', 'first', 'a', 'b', 'word', 'inside']);
  });

  it('puts the newest of equals first, and what only its text explains after what its title does', () => {
    expect(ids('shift', [
      { id: 'old', keys: ['shift'], day: '2026-01-01' }, { id: 'text', keys: ['visit'], day: '2026-12-01', otherwise: 'text' }, { id: 'new', keys: ['shift'], day: '2026-02-01' },
    ])).toEqual(['new', 'old', 'text']);
  });

  it('compares as the bytes of UTF-8 do, beyond the basic plane too', () => {
    expect(ids('a', [{ id: '1', keys: ['a\u{1f600}'] }, { id: '2', keys: ['a\ufb01'] }])).toEqual(['2', '1']);
  });
});
