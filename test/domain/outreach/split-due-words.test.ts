import { describe, expect, it } from 'vitest';
import { splitDueWords } from '@/lib/domain/outreach/split-due-words';

const today = '2026-11-22';

describe('a follow-up typed in one line', () => {
  it('gives the day at its end', () => {
    expect(splitDueWords('Call Marcel tomorrow', today)).toEqual({ title: 'Call Marcel', dueOn: '2026-11-23' });
  });

  it('takes the longest ending that says a day', () => {
    expect(splitDueWords('Trades funding contact, by wed 26 nov 2026', today)).toEqual({ title: 'Trades funding contact', dueOn: '2026-11-26' });
  });

  it('keeps a line without a day as it is', () => {
    expect(splitDueWords('Send the grant guide', today)).toEqual({ title: 'Send the grant guide', dueOn: null });
  });

  it('keeps a line that is only a day as its title', () => {
    expect(splitDueWords('friday', today)).toEqual({ title: 'friday', dueOn: null });
  });
});
