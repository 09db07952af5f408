import { describe, expect, it } from 'vitest';
import { openSpans } from '@/lib/domain/dashboards/open-spans';

describe('openSpans', () => {
  it('runs from the first move to the day before it ended, and again from its reopening', () => {
    expect(openSpans([
      { to: 'identified', on: '2026-01-05' }, { to: 'qualified', on: '2026-02-01' }, { to: 'lost', on: '2026-03-01' }, { to: 'contacted', on: '2026-05-01' },
    ])).toEqual([{ from: '2026-01-05', to: '2026-02-28' }, { from: '2026-05-01', to: null }]);
  });
  it('has no span for a case that ended on the day it began, and none without moves', () => {
    expect(openSpans([{ to: 'identified', on: '2026-01-05' }, { to: 'won', on: '2026-01-05' }])).toEqual([]);
    expect(openSpans([])).toEqual([]);
  });
});
