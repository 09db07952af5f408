import { describe, expect, it } from 'vitest';
import { conformanceSheet } from '@/components/indicators/conformance/conformance-sheet';

const row = { area: 'C1234', own: '5', industry: '212', size: '0', year: 2024, qtr: 'A' };

describe('the file of what was checked against the publisher', () => {
  it('counts by column, then holds each cell that differs or cannot be checked, unrounded, and says what is left out', () => {
    const sheet = conformanceSheet({
      table: { title: 'QCEW', vintage: '2024' }, region: { code: 'C1234', name: 'Elko' },
      agreement: {
        agrees: 7, differs: 1, cannotCheck: 2, byColumn: [{ measure: 'avg_emplvl', column: 'lq', agrees: 7, differs: 1, cannotCheck: 2 }],
        differing: [{ row, measure: 'avg_emplvl', column: 'lq', published: 1.25, verdict: 'differs', computed: 1.3333 }],
        unchecked: [{ row, measure: 'avg_emplvl', column: 'oty_chg', published: 4, verdict: 'cannot-check', reason: 'not-available', load: [{ ...row, year: 2023 }] }],
      },
    });
    expect(sheet.rows.slice(0, 3).map((cells) => [cells[0], cells[1], cells.at(-1)])).toEqual([['Agree', 'lq_avg_emplvl', 7], ['Differ', 'lq_avg_emplvl', 1], ['Cannot check', 'lq_avg_emplvl', 2]]);
    expect(sheet.rows[3]).toEqual(['Differ', 'lq_avg_emplvl', '212', '5', 2024, 1.25, 1.3333, null, null, null]);
    expect(sheet.rows[4]?.slice(0, 7)).toEqual(['Cannot check', 'oty_avg_emplvl_chg', '212', '5', 2024, 4, null]);
    expect(sheet.rows[4]?.[8]).toBe('C1234, own_code 5, industry 212, 2023');
    for (const cells of sheet.rows) expect(cells).toHaveLength(sheet.columns.length);
    expect(sheet.source).toEqual(['QCEW (2024), C1234', 'Agree: 7, Differ: 1, Cannot check: 2', '2 of 3 shown.']);
  });
});
