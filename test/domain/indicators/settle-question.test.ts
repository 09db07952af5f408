import { describe, expect, it } from 'vitest';
import { settleQuestion } from '@/lib/domain/indicators/settle-question';

const choices = {
  vintages: [
    { id: 'new', years: [2024], covers: ['5950', '59'] },
    { id: 'old', years: [2012, 2013], covers: ['5950', '59'] },
    { id: 'districts', years: [2011], covers: ['5951', '59'] },
  ],
  schemes: [{ id: 'usual', version: 2 }, { id: 'usual', version: 1 }],
};
const place = { region: '5950', reference: '59' };

describe('the parts of an address', () => {
  it('stay as they are where they fit one another', () => {
    expect(settleQuestion({ dataset: 'old', year: '2012', scheme: 'usual' }, place, choices)).toEqual({ question: { dataset: 'old', year: 2012, scheme: 'usual' }, letGo: [] });
  });

  it('let a table go that does not cover the region, and its year with it', () => {
    expect(settleQuestion({ dataset: 'old', year: '2012' }, { region: '5951', reference: '59' }, choices)).toEqual({ question: {}, letGo: [{ part: 'dataset', asked: 'old' }] });
  });

  it('let a year go that the table does not hold, and name it', () => {
    expect(settleQuestion({ dataset: 'new', year: '2013' }, place, choices)).toEqual({ question: { dataset: 'new' }, letGo: [{ part: 'year', asked: '2013' }] });
    expect(settleQuestion({ year: 'soon' }, place, choices)).toEqual({ question: {}, letGo: [{ part: 'year', asked: 'soon' }] });
  });

  it('let an unknown scheme go', () => {
    expect(settleQuestion({ scheme: 'gone' }, place, choices)).toEqual({ question: {}, letGo: [{ part: 'scheme', asked: 'gone' }] });
  });

  it('are left out without a word where they are empty', () => {
    expect(settleQuestion({ dataset: '', year: undefined, scheme: '' }, place, choices)).toEqual({ question: {}, letGo: [] });
  });
});
