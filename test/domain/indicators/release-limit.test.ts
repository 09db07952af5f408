import { describe, expect, it } from 'vitest';
import { known, missing } from '@/lib/domain/indicators/measured';
import { releaseLimitStanding } from '@/lib/domain/indicators/release-limit';
import { HOUSEHOLD_SURVEY_2011, LABOUR_FORCE_SURVEY, REGIONAL_PROFILES_2024 } from './fixture-series';

describe('standing to the release limit', () => {
  it('marks mining in Cariboo 2024, 1,979 persons, as near the limit of 1,500', () => {
    expect(releaseLimitStanding(known(1979), REGIONAL_PROFILES_2024)).toEqual({ limit: 1500, standing: 'near' });
  });

  it('is below under the limit and clear from twice the limit on', () => {
    expect(releaseLimitStanding(known(604), REGIONAL_PROFILES_2024)?.standing).toBe('below');
    expect(releaseLimitStanding(known(3000), REGIONAL_PROFILES_2024)?.standing).toBe('clear');
  });

  it('compares persons, not the thousands of the table', () => {
    expect(releaseLimitStanding(known(1.5), LABOUR_FORCE_SURVEY)?.standing).toBe('near');
  });

  it('says nothing without a limit or a count', () => {
    expect(releaseLimitStanding(known(20), HOUSEHOLD_SURVEY_2011)).toBeNull();
    expect(releaseLimitStanding(missing('suppressed'), LABOUR_FORCE_SURVEY)).toBeNull();
  });
});
