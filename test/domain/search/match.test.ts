import { describe, expect, it } from 'vitest';
import { matchOf } from '@/lib/domain/search/match';

describe('how a name answers what was typed', () => {
  it.each([
    ['peak gold', 'peak gold', 'exact'], ['peak', 'peak gold', 'prefix'], ['gold', 'peak gold', 'word'], ['eak', 'peak gold', 'inside'],
    ['gold peak', 'peak gold', 'words'], ['go pe', 'peak gold', 'words'], ['peek gold', 'peak gold', 'near'], ['peak glod', 'peak gold ltd', 'near_prefix'],
    ['gold peek', 'peak gold ltd', 'near_words'], ['silver', 'peak gold', null], ['', 'peak gold', null],
  ])('%s finds %s: %s', (term, key, match) => {
    expect(matchOf(term, key)).toBe(match);
  });
});
