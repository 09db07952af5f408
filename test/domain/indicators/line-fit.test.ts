import { describe, expect, it } from 'vitest';
import { lineFit } from '@/lib/domain/indicators/line-fit';
import { MINING_SUBCLUSTER, SIX_DIGIT_CODES } from './fixture-naics';

const mining = new Set<string>(MINING_SUBCLUSTER.map(({ code }) => code));
const fit = (...prefixes: string[]) => lineFit({ code: 'line', prefixes }, mining, SIX_DIGIT_CODES);

describe('how a published line fits a sub-cluster', () => {
  it('is inside when all its industries belong', () => {
    expect(fit('2122')).toMatchObject({ fit: 'inside', alsoHolds: [] });
  });

  it('stands for it when at least half do, and names the others: mining and oil and gas extraction', () => {
    expect(fit('21', '2100')).toMatchObject({
      fit: 'stands-for',
      alsoHolds: ['211110', '211141', '211142', '213111', '213117', '213118', '213119'],
    });
    expect(lineFit({ code: '2131', prefixes: ['2131'] }, new Set(['213117', '213119']), SIX_DIGIT_CODES)?.fit).toBe('stands-for');
  });

  it('hides it when fewer do', () => {
    expect(lineFit({ code: '5413', prefixes: ['5413'] }, new Set(['541330', '541360', '541380']), SIX_DIGIT_CODES)?.fit).toBe('hides');
  });

  it('is none of these when no industry belongs, or the line has none', () => {
    expect(fit('5413')).toBeNull();
    expect(fit('2100')).toBeNull();
  });
});
