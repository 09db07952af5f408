import { describe, expect, it } from 'vitest';
import { slipping } from '@/lib/domain/pipeline/slipping';

const today = '2026-11-23';

describe('a slipping case', () => {
  it('has no next step, or one without a day', () => {
    expect(slipping({ stage: 'qualified', nextStep: null, nextStepOn: null }, today)).toEqual({ why: 'missing' });
    expect(slipping({ stage: 'qualified', nextStep: 'Call', nextStepOn: null }, today)).toEqual({ why: 'missing' });
  });
  it('has a step that was due before today', () => {
    expect(slipping({ stage: 'qualified', nextStep: 'Call', nextStepOn: '2026-11-04' }, today)).toEqual({ why: 'overdue', days: 19 });
    expect(slipping({ stage: 'qualified', nextStep: 'Call', nextStepOn: today }, today)).toBeNull();
  });
  it('is an open one', () => {
    expect(slipping({ stage: 'dormant', nextStep: null, nextStepOn: null }, today)).toBeNull();
  });
});
