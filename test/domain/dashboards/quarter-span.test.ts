import { describe, expect, it } from 'vitest';
import { quarterSpans } from '@/lib/domain/dashboards/quarter-span';

describe('quarterSpans', () => {
  it('ends with the quarter of today, which has come as far as today', () => {
    expect(quarterSpans('2026-11-23', 2)).toEqual([
      { name: '2026-Q3', from: '2026-07-01', to: '2026-09-30', until: '2026-09-30', running: false },
      { name: '2026-Q4', from: '2026-10-01', to: '2026-12-31', until: '2026-11-23', running: true },
    ]);
  });
  it('shows eight, across years', () => {
    expect(quarterSpans('2026-01-01').map(({ name }) => name)).toEqual(['2024-Q2', '2024-Q3', '2024-Q4', '2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4', '2026-Q1']);
  });
  it('calls a quarter running on its last day', () => {
    expect(quarterSpans('2026-12-31', 1)).toEqual([{ name: '2026-Q4', from: '2026-10-01', to: '2026-12-31', until: '2026-12-31', running: true }]);
  });
});
