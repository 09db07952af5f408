import { describe, expect, it } from 'vitest';
import { FIRST_YEAR } from '@/lib/domain/meetings/first-year';
import { monthOfPlaybook } from '@/lib/domain/meetings/month-of-playbook';
import { stepDays } from '@/lib/domain/meetings/step-days';
import { stepStanding } from '@/lib/domain/meetings/step-standing';
import { TemplateStep } from '@/lib/domain/meetings/template-step';

describe('the steps of a first year', () => {
  it('run from the day of the month it began on, in short months to their last', () => {
    expect(stepDays('2026-01-15', { fromMonth: 1, toMonth: 2 })).toEqual({ fromOn: '2026-01-15', toOn: '2026-03-14' });
    expect(stepDays('2026-01-31', { fromMonth: 2, toMonth: 2 })).toEqual({ fromOn: '2026-02-28', toOn: '2026-03-30' });
    expect(stepDays('2026-11-05', { fromMonth: 3, toMonth: 3 })).toEqual({ fromOn: '2027-01-05', toOn: '2027-02-04' });
  });
  it('lie in the month they say', () => {
    expect(monthOfPlaybook('2026-11-05', '2026-11-04')).toBe(0);
    expect(monthOfPlaybook('2026-11-05', '2026-11-05')).toBe(1);
    expect(monthOfPlaybook('2026-11-05', '2026-12-04')).toBe(1);
    expect(monthOfPlaybook('2026-11-05', '2027-01-05')).toBe(3);
  });
  it('are overdue the day after their last, and only while open', () => {
    const step = { state: 'open' as const, fromOn: '2026-11-05', toOn: '2027-01-04' };
    expect(['2026-11-04', '2026-11-05', '2027-01-04', '2027-01-05'].map((day) => stepStanding(step, day))).toEqual(['later', 'now', 'now', 'overdue']);
    expect(stepStanding({ ...step, state: 'skipped' }, '2027-02-01')).toBe('skipped');
  });
  it('are shipped in the rhythm of the source: months 1-2, 3, 4-5 and 6-9', () => {
    expect(FIRST_YEAR.map((step) => TemplateStep.parse(step)).map(({ fromMonth, toMonth }) => [fromMonth, toMonth])).toEqual([[1, 2], [1, 2], [3, 3], [4, 5], [4, 5], [6, 9]]);
  });
  it('never end before they begin', () => {
    expect(TemplateStep.safeParse({ ...FIRST_YEAR[0], fromMonth: 3, toMonth: 2 }).error?.issues[0]?.path).toEqual(['toMonth']);
  });
});
