import { describe, expect, it } from 'vitest';
import { wordsOfRow } from '@/lib/domain/lists/words-of-row';

describe('a row as one line of text', () => {
  it('is the same for the headings printed once more on the next page', () => {
    expect(wordsOfRow(['Company ', 'Street\n Address', ''])).toBe(wordsOfRow(['Company', 'Street Address']));
    expect(wordsOfRow(['Company', 'Town'])).not.toBe(wordsOfRow(['Town', 'Company']));
  });
});
