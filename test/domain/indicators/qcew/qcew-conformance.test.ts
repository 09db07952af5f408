import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { qcewConformance } from '@/lib/domain/indicators/qcew/qcew-conformance';
import type { QcewRow } from '@/lib/domain/indicators/qcew/qcew-row';

const EMPLOYMENT = 'annual_avg_emplvl';
const row = (given: Partial<QcewRow> & Pick<QcewRow, 'area' | 'own'>): QcewRow => ({
  industry: '10', size: '0', year: 2019, qtr: 'A', disclosed: true, lqDisclosed: true, otyDisclosed: true,
  levels: {}, lq: {}, otyChange: {}, otyPercent: {}, ...given,
});

// QCEW annual averages 2019: Austin-Round Rock (C1242), all ownerships and private; Aberdeen (C1010), all ownerships.
const AUSTIN = row({ area: 'C1242', own: '0', levels: { annual_avg_estabs: 62712, [EMPLOYMENT]: 1062306 }, lq: { [EMPLOYMENT]: 1 } });
const AUSTIN_PRIVATE = row({ area: 'C1242', own: '5', levels: { [EMPLOYMENT]: 888905 }, lq: { [EMPLOYMENT]: 0.98 } });
const ABERDEEN = row({ area: 'C1010', own: '0', levels: { [EMPLOYMENT]: 21566 }, otyChange: { [EMPLOYMENT]: -242 }, otyPercent: { [EMPLOYMENT]: -1.1 } });

/** A nation in which the private share of employment is the given one. */
const nation = (privateShare: number) => [
  row({ area: 'US000', own: '0', levels: { [EMPLOYMENT]: 1_000_000 } }),
  row({ area: 'US000', own: '5', levels: { [EMPLOYMENT]: privateShare * 1_000_000 } }),
];

describe('agreement with the QCEW columns of the Bureau of Labor Statistics', () => {
  it('holds for private employment in Austin over all ownerships, for the national shares 0.98 stands for', () => {
    const verdicts = (share: number) => qcewConformance([AUSTIN, AUSTIN_PRIVATE], nation(share)).checks.map(({ verdict }) => verdict);
    for (const share of [0.849513, 0.8535, 0.858224]) expect(verdicts(share)).toEqual(['agrees', 'agrees']);
    for (const share of [0.8495, 0.85824]) expect(verdicts(share)).toEqual(['agrees', 'differs']);
    const [, cell] = qcewConformance([AUSTIN, AUSTIN_PRIVATE], nation(0.85)).checks;
    expect(cell).toMatchObject({ computed: expect.closeTo(0.836769 / 0.85, 5), published: 0.98, measure: EMPLOYMENT, column: 'lq' });
  });

  it('holds for the change over the year in Aberdeen once the year before is loaded', () => {
    const before = row({ area: 'C1010', own: '0', year: 2018, levels: { [EMPLOYMENT]: 21808 } });
    expect(qcewConformance([ABERDEEN], [before])).toMatchObject({ agrees: 2, differs: 0, cannotCheck: 0, load: [] });
    const wrong = row({ area: 'C1010', own: '0', year: 2018, levels: { [EMPLOYMENT]: 21900 } });
    expect(qcewConformance([ABERDEEN], [wrong])).toMatchObject({ agrees: 0, differs: 2 });
  });

  it('cannot be checked where an input is not loaded, and says what to load, once', () => {
    const answer = qcewConformance([AUSTIN_PRIVATE, ABERDEEN]);
    expect(answer).toMatchObject({ agrees: 0, differs: 0, cannotCheck: 3 });
    const key = { industry: '10', size: '0', year: 2019, qtr: 'A' };
    expect(answer.load).toEqual([
      { area: 'C1242', own: '0', ...key }, { area: 'US000', own: '5', ...key }, { area: 'US000', own: '0', ...key }, { area: 'C1010', own: '0', ...key, year: 2018 },
    ]);
    expect(answer.checks[0]).toMatchObject({ verdict: 'cannot-check', reason: 'not-available' });
  });

  it('reads nothing in a row that is not disclosed, whatever is printed', () => {
    const hidden = { ...AUSTIN_PRIVATE, disclosed: false, levels: { [EMPLOYMENT]: 0 } };
    expect(qcewConformance([AUSTIN, hidden], nation(0.85)).checks[1]).toMatchObject({ verdict: 'cannot-check', reason: 'suppressed', load: [] });
    expect(qcewConformance([{ ...AUSTIN_PRIVATE, lqDisclosed: false }, { ...ABERDEEN, otyDisclosed: false }]).checks).toEqual([]);
    expect(qcewConformance([row({ area: 'C1242', own: '5', lq: { [EMPLOYMENT]: null } })]).checks).toEqual([]);
  });

  it('has no per cent from zero', () => {
    const fromZero = row({ area: 'C1010', own: '0', year: 2018, levels: { [EMPLOYMENT]: 0 } });
    expect(qcewConformance([ABERDEEN], [fromZero]).checks[1]).toMatchObject({ verdict: 'cannot-check', reason: 'zero-base', load: [] });
  });

  it('holds for whatever counts, when the published column is their quotient rounded', () => {
    const count = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(fc.property(count, count, count, count, (e_ir, e_r, e_in, e_n) => {
      const lq = Math.round((e_ir / e_r / (e_in / e_n)) * 100) / 100;
      const rows = [
        row({ area: 'X', own: '5', levels: { [EMPLOYMENT]: e_ir }, lq: { [EMPLOYMENT]: lq } }), row({ area: 'X', own: '0', levels: { [EMPLOYMENT]: e_r } }),
        row({ area: 'US000', own: '5', levels: { [EMPLOYMENT]: e_in } }), row({ area: 'US000', own: '0', levels: { [EMPLOYMENT]: e_n } }),
      ];
      expect(qcewConformance(rows)).toMatchObject({ agrees: 1, differs: 0 });
    }));
  });
});
