import { describe, expect, it } from 'vitest';
import { allOwnershipsMeasure } from '@/lib/domain/indicators/qcew/all-ownerships-measure';

const PRIVATE = 'private (own_code 5)';

describe('the all-ownerships figure of a measure', () => {
  it('stands under its own name where the table keeps one ownership', () => {
    expect(allOwnershipsMeasure('employment', PRIVATE)).toBe('employment@own0');
    expect(allOwnershipsMeasure('employment@q2', PRIVATE)).toBe('employment@own0,q2');
    expect(allOwnershipsMeasure('total_annual_wages@own1', PRIVATE)).toBe('total_annual_wages@own0');
  });

  it('stands under the plain name where the table keeps all of them', () => {
    expect(allOwnershipsMeasure('employment@own5', 'all ownerships (own_code 0)')).toBe('employment');
    expect(allOwnershipsMeasure('employment@own5,q2', 'all ownerships (own_code 0)')).toBe('employment@q2');
  });

  it('is none of its own where the measure covers all, is of one size class, or the table is no QCEW', () => {
    expect(allOwnershipsMeasure('employment', 'all ownerships (own_code 0)')).toBeNull();
    expect(allOwnershipsMeasure('employment@own0', PRIVATE)).toBeNull();
    expect(allOwnershipsMeasure('employment@size3', PRIVATE)).toBeNull();
    expect(allOwnershipsMeasure('employment', null)).toBeNull();
  });
});
