import { describe, expect, it } from 'vitest';
import { qcewConformance } from '@/lib/domain/indicators/qcew/qcew-conformance';
import { rowsOfCells, type QcewCell } from '@/lib/domain/indicators/qcew/rows-of-cells';

const PRIVATE = { own: '5', size: '0', qtr: 'A' };
const cell = (regionCode: string, lineCode: string, measure: string, value: number | null, year = 2019): QcewCell =>
  ({ regionCode, lineCode, year, measure, value, status: value === null ? 'suppressed' : 'final' });

describe('rows of the QCEW put together from stored cells', () => {
  it('stand under the publisher\'s own names again, each ownership apart', () => {
    const rows = rowsOfCells([
      cell('C1242', '21', 'employment', 100), cell('C1242', '21', 'lq_annual_avg_emplvl', 2), cell('C1242', '00', 'employment@own0', 1000),
      cell('C1242', '21', 'oty_annual_avg_emplvl_chg', -4), cell('C1242', '21', 'oty_annual_avg_emplvl_pct_chg', -3.8),
    ], PRIVATE);
    expect(rows).toEqual([
      expect.objectContaining({ area: 'C1242', own: '5', industry: '21', levels: { annual_avg_emplvl: 100 }, lq: { annual_avg_emplvl: 2 }, otyChange: { annual_avg_emplvl: -4 }, otyPercent: { annual_avg_emplvl: -3.8 } }),
      expect.objectContaining({ own: '0', industry: '10', levels: { annual_avg_emplvl: 1000 } }),
    ]);
  });

  it('agree with what the publisher computed, to its decimals', () => {
    const rows = rowsOfCells([
      cell('C1242', '21', 'employment', 100), cell('C1242', '00', 'employment@own0', 1000), cell('US000', '21', 'employment', 5000), cell('US000', '00', 'employment@own0', 100_000),
      cell('C1242', '21', 'lq_annual_avg_emplvl', 2), cell('C1242', '21', 'employment', 104, 2018), cell('C1242', '21', 'oty_annual_avg_emplvl_chg', -4), cell('C1242', '21', 'oty_annual_avg_emplvl_pct_chg', -3.8),
    ], PRIVATE);
    expect(qcewConformance(rows)).toMatchObject({ agrees: 3, differs: 0, cannotCheck: 0 });
  });

  it('are not disclosed where a cell is withheld, quarters reading the third month', () => {
    const [row] = rowsOfCells([cell('C1242', '21', 'employment@q2', null), cell('C1242', '21', 'establishments@q2', null)], PRIVATE);
    expect(row).toMatchObject({ qtr: '2', disclosed: false, levels: { month3_emplvl: null, qtrly_estabs: null } });
  });
});
