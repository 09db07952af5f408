import { describe, expect, it } from 'vitest';
import type { FigureCell, FigureLine } from '@/lib/domain/indicators/figure-cell';
import { figureInputs } from '@/lib/domain/indicators/figure-inputs';
import { FigureTable } from '@/lib/domain/indicators/figure-table';
import { WHOLE_LINE } from '@/lib/domain/indicators/whole-line';

const line = (code: string, level: FigureLine['level']): FigureLine => ({ code, title: code, level, naics: [], parentCode: null });
const LINES = [line('00', 'total'), line('21', 'leaf')];
const cell = (regionCode: string, lineCode: string, value: number): FigureCell => ({ regionCode, lineCode, year: 2023, value, status: 'final' });
const CELLS = [cell('A', '00', 80), cell('A', '21', 8), cell('US', '00', 800), cell('US', '21', 40)];
const WHOLES = [cell('A', WHOLE_LINE.code, 100), cell('US', WHOLE_LINE.code, 1000)];
const PLACE = { region: 'A', reference: 'US', inside: true };

describe('what shares and quotients divide by', () => {
  it('is the total of all ownerships where the table holds it, while the total of its own rows stays what it is', () => {
    const table = new FigureTable([...CELLS, ...WHOLES], LINES, new Map(), new Set(), WHOLE_LINE);
    expect(table.whole('A', 2023).figure).toEqual({ value: 100 });
    expect(table.total('A', 2023).figure).toEqual({ value: 80 });
    expect(table.whole('A', 2023, 'sum').figure).toEqual({ value: 8 });
    expect(table.lines).not.toContain(WHOLE_LINE);
    const inputs = figureInputs(table, 'lq', { place: PLACE, lines: [{ code: '21', weight: 1 }], endYear: 2023, baseYear: null });
    expect(inputs.map(({ symbol, figure }) => [symbol, figure.value])).toEqual([['e_ir', 8], ['e_r', 100], ['e_in', 40], ['e_n', 1000]]);
  });

  it('is the total of the table otherwise', () => {
    const table = new FigureTable(CELLS, LINES, new Map());
    expect(table.whole('A', 2023).figure).toEqual({ value: 80 });
    expect(table.wholeLines()).toEqual([LINES[0]]);
  });
});
