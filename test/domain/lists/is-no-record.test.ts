import { describe, expect, it } from 'vitest';
import { isNoRecord } from '@/lib/domain/lists/is-no-record';

describe('a name nobody has', () => {
  it('is the sum at the foot of a sheet, or a line across it', () => {
    expect(['TOTAL', 'Sous-total', '--- Smithers ---', '======', '**'].map(isNoRecord)).toEqual([true, true, true, true, true]);
  });

  it('is not a firm that begins with such a word or mark', () => {
    expect(['Total Drilling Ltd', '-40 Refrigeration', '#1 Auto', 'Sum Holdings', ''].map(isNoRecord)).toEqual([false, false, false, false, false]);
  });
});
