import { describe, expect, it } from 'vitest';
import { ACTIVITY_WORDS, CHANNEL_WORDS, KIND_WORDS, LANGUAGE_WORDS, LEVEL_WORDS, PREFERRED_WORDS, ROLE_WORDS, STATUS_WORDS } from '@/lib/domain/lists/word-synonyms';
import { fold } from '@/lib/domain/register/fold';

const TABLES = { KIND_WORDS, STATUS_WORDS, ROLE_WORDS, PREFERRED_WORDS, LANGUAGE_WORDS, ACTIVITY_WORDS, CHANNEL_WORDS, LEVEL_WORDS };

describe('what lists call the choices of our vocabularies', () => {
  it('is folded, and means one choice of each', () => {
    for (const [name, table] of Object.entries(TABLES)) {
      const words = Object.values(table).flat();
      expect([name, words.filter((word) => fold(word) !== word), words.filter((word, at) => words.indexOf(word) !== at)]).toEqual([name, [], []]);
    }
  });
});
