import { describe, expect, it } from 'vitest';
import { sdmxColumns } from '@/lib/domain/imports/sdmx-columns';
import { sdmxStatus } from '@/lib/domain/imports/sdmx-status';
import { readWhole } from './read-whole';

// The layouts are those of the standard; the figures are invented.
const ONE = `DATAFLOW,REF_AREA,ACTIVITY,FREQ,TIME_PERIOD,OBS_VALUE,OBS_STATUS,UNIT_MULT
X:EMP(1.0),59,21,A,2022,34.5,A,3
X:EMP(1.0),59,_T,A,2022,2712.1,E,3
X:EMP(1.0),5930,21,A,2022,,Q,3
X:EMP(1.0),5930,21,M,2022-05,4.1,A,3
`;
const TWO = `STRUCTURE;STRUCTURE_ID;ACTION;REF_AREA: Region;ACTIVITY: Industry;TIME_PERIOD: Time;OBS_VALUE;OBS_STATUS: Status;UNIT_MULT: Multiplier
dataflow;X:EMP(1.0);I;59: British Columbia;21: Mining;2022;34,5;A: Normal;3: Thousands
dataflow;X:EMP(1.0);D;59: British Columbia;22: Utilities;2022;1,5;A: Normal;3: Thousands
dataflow;X:EMP(1.0);I;5930: Thompson-Okanagan;_T: Total;2022;80,1;P: Provisional;3: Thousands
`;

describe('an SDMX-CSV file', () => {
  it('of version 1.0 is scaled by its multiplier, with its marks kept and another frequency left out', () => {
    const { layout, figures, outcomes } = readWhole(ONE);
    expect(layout).toBe('sdmx');
    expect(figures).toEqual([['59', '21', 2022, 34_500, 'final'], ['59', '00', 2022, 2_712_100, 'estimate'], ['5930', '21', 2022, null, 'suppressed']]);
    expect(outcomes.at(-1)).toMatchObject({ kind: 'left-out', reason: 'other-member', value: 'M' });
  });

  it('of version 2.0 may print labels beside its codes, decimals with a comma, and deletions', () => {
    const { figures, outcomes } = readWhole(TWO);
    expect(figures).toEqual([['59', '21', 2022, 34_500, 'final'], ['5930', '00', 2022, 80_100, 'preliminary']]);
    expect(outcomes[0]).toMatchObject({ lineTitle: 'Mining' });
  });

  it('may print names in columns of their own', () => {
    const { figures, outcomes } = readWhole('STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,ACTION,REF_AREA,Reference area,ACTIVITY,Activity,TIME_PERIOD,OBS_VALUE\ndataflow,X,Jobs,I,59,British Columbia,21,Mining,2022,5\n');
    expect(figures).toEqual([['59', '21', 2022, 5, 'final']]);
    expect(outcomes[0]).toMatchObject({ lineTitle: 'Mining' });
  });

  it.each([
    ['a status that is none', ONE.replace('34.5,A', '34.5,!'), [2, 'OBS_STATUS', '!', 'unknown-status']],
    ['a multiplier that is none', ONE.replace('34.5,A,3', '34.5,A,x'), [2, 'UNIT_MULT', 'x', 'unknown-scale']],
    ['a figure that is none', ONE.replace('34.5', 'many'), [2, 'OBS_VALUE', 'many', 'not-a-number']],
    ['a month', ONE.replace('A,2022,34.5', 'A,2022-05,34.5'), [2, 'TIME_PERIOD', '2022-05', 'not-annual']],
  ])('refuses a row with %s', (_, text, refused) => expect(readWhole(text).refused).toEqual([refused]));

  it('that lacks a dimension says which', () => {
    expect(sdmxColumns(['DATAFLOW', 'REF_AREA', 'TIME_PERIOD', 'OBS_VALUE'])?.missing).toEqual(['industry']);
    expect(sdmxColumns(['REF_AREA', 'ACTIVITY', 'TIME_PERIOD', 'OBS_VALUE'])).toBeNull();
  });

  it('withholds what is confidential, whatever its status', () => {
    expect([sdmxStatus('A', 'F'), sdmxStatus('A', 'C'), sdmxStatus('A', '??'), sdmxStatus('Z', '')]).toEqual(['final', 'suppressed', null, null]);
  });
});
