import { describe, expect, it } from 'vitest';
import { DashboardTargetInput } from '@/lib/domain/dashboards/target-input';

describe('DashboardTargetInput', () => {
  it('takes a number of a measure, percent of a share, and null to take the target away', () => {
    for (const input of [{ measure: 'contacts', value: 40, version: 0 }, { measure: 'care-met', value: 80, version: 2 }, { measure: 'contacts', value: null, version: 1 }]) {
      expect(DashboardTargetInput.safeParse(input).success).toBe(true);
    }
    expect(DashboardTargetInput.parse({ measure: 'contacts', version: 1 })).toEqual({ measure: 'contacts', value: null, version: 1 });
  });
  it('refuses a share above 100 percent, a number below 0 and a measure nobody shows', () => {
    for (const input of [{ measure: 'care-met', value: 101, version: 0 }, { measure: 'contacts', value: -1, version: 0 }, { measure: 'profit', value: 1, version: 0 }]) {
      expect(DashboardTargetInput.safeParse(input).success).toBe(false);
    }
  });
});
