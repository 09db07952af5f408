import { describe, expect, it } from 'vitest';
import { correctedPhrases } from '@/lib/domain/search/corrected-phrases';
import { WordList } from '@/lib/domain/search/word-list';

const words = new WordList();
for (const name of ['cedar valley machining', 'northern drilling', 'peak gold 1234', 'north star']) words.add(name);
const phrases = (term: string) => correctedPhrases(term, words).map(({ phrase }) => phrase);

describe('what somebody may have meant', () => {
  it('is each typed word one letter away from a word there is', () => {
    expect(phrases('ceder')).toEqual(['cedar']);
    expect(phrases('cedar vally machining')).toEqual(['cedar valley machining']);
    expect(phrases('peak gold 1243')[0]).toBe('peak gold 1234');
  });

  it('takes the last word as a beginning', () => {
    expect(correctedPhrases('cedar machnini', words)).toEqual([{ phrase: 'cedar machini', open: true }]);
    expect(phrases('northren dril')).toEqual(['northern dril']);
  });

  it('joins what was parted and parts what was joined', () => {
    expect(phrases('north ern')).toContain('northern');
    expect(phrases('cedarvalley')).toContain('cedar valley');
  });

  it('finds the space again that another letter took the place of, or changed places with', () => {
    expect(phrases('cedarxvalley')).toContain('cedar valley');
    expect(phrases('ceda rvalley')).toContain('cedar valley');
    expect(phrases('cedarv alley machining')).toContain('cedar valley machining');
    expect(phrases('peak gold1 234')).toContain('peak gold 1234');
  });

  it('is nothing where two words are wrong', () => {
    expect(phrases('ceder vally')).toEqual([]);
    expect(phrases('zzzz')).toEqual([]);
  });
});
