import { describe, expect, it } from 'vitest';
import { forecastDue } from '@/lib/domain/flow/forecast-due';
import { forecastRecord } from '@/lib/domain/flow/forecast-record';
import { actualOfForecast } from '@/lib/domain/flow/settled-forecast';

const open = { wonOn: null, lostOn: null };

describe('forecasts and what came of them', () => {
  it('may be taken for a week after the quarter ended, and never for one long past', () => {
    expect(forecastDue('2026-10-01')).toBe('2026-Q3');
    expect(forecastDue('2026-10-07')).toBe('2026-Q3');
    expect(forecastDue('2026-10-08')).toBeNull();
    expect(forecastDue('2027-01-02')).toBe('2026-Q4');
  });

  it('are settled when all their cases are closed, or after two years', () => {
    const won = { jobs: 20, wonOn: '2026-03-01', lostOn: null };
    const lost = { jobs: 30, wonOn: null, lostOn: '2026-04-01' };
    expect(actualOfForecast('2025-12-31', [won, lost, { jobs: null, ...open }], '2026-06-01')).toBeNull();
    expect(actualOfForecast('2025-12-31', [won, lost], '2026-06-01')).toBe(20);
    expect(actualOfForecast('2025-12-31', [won, lost, { jobs: 50, ...open }], '2027-12-31')).toBe(20);
    expect(actualOfForecast('2025-12-31', [{ jobs: 9, wonOn: '2028-01-01', lostOn: null }], '2028-02-01')).toBe(0);
  });

  it('are judged by their mean error and by how often the range held', () => {
    const record = forecastRecord([
      { expected: 40, lo: 20, hi: 60, actual: 55 },
      { expected: 30, lo: 20, hi: 45, actual: 15 },
      { expected: 10, lo: 0, hi: 20, actual: null },
    ]);
    expect(record).toEqual({ settled: 2, waiting: 1, meanError: { value: 0 }, meanAbsolute: { value: 15 }, inside: { value: 0.5 }, within: 1 });
    expect(forecastRecord([{ expected: 1, lo: 0, hi: 2, actual: null }])).toMatchObject({ meanError: { value: null, reason: 'not-settled' }, inside: { value: null } });
  });
});
