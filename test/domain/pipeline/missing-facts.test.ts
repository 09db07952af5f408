import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { missingFacts, type KnownFacts } from '@/lib/domain/pipeline/missing-facts';
import { OPEN_STAGES, STAGES } from '@/lib/domain/pipeline/stage';

const nothing: KnownFacts = {
  organizationId: null, contacts: 0, jobsAtRisk: null, jobsAtStake: null, subclusterCode: null, nextStep: null, nextStepOn: null, jobsAnnounced: null, noJobsWhy: null, lostReason: null, dormantUntil: null,
};

describe('the facts a stage asks for', () => {
  it('are none to be identified, and an organization or a held contact to be contacted', () => {
    expect(missingFacts('identified', nothing)).toEqual([]);
    expect(missingFacts('contacted', nothing)).toEqual(['met']);
    expect(missingFacts('contacted', { ...nothing, contacts: 1 })).toEqual([]);
    expect(missingFacts('contacted', { ...nothing, organizationId: 'ridge' })).toEqual([]);
  });
  it('count 0 jobs as a figure', () => {
    expect(missingFacts('qualified', { ...nothing, organizationId: 'ridge', jobsAtRisk: 0 })).toEqual(['subcluster']);
  });
  it('want a next step with its day', () => {
    expect(missingFacts('solution', { ...nothing, organizationId: 'ridge', jobsAtStake: 4, subclusterCode: 'services', nextStep: 'Call' })).toEqual(['next_step']);
  });
  it('take a reason for the jobs nobody announced, a lost reason, and a day to look again', () => {
    const known = { ...nothing, organizationId: 'ridge', jobsAtStake: 4, subclusterCode: 'services' };
    expect(missingFacts('won', known)).toEqual(['announced']);
    expect(missingFacts('won', { ...known, noJobsWhy: 'The figure comes in spring' })).toEqual([]);
    expect(missingFacts('lost', nothing)).toEqual(['lost_reason']);
    expect(missingFacts('dormant', nothing)).toEqual(['dormant_until']);
  });
  it('never become fewer along the open stages: none can be skipped', () => {
    fc.assert(fc.property(
      fc.record({
        organizationId: fc.constantFrom(null, 'a'), contacts: fc.nat(2), jobsAtRisk: fc.constantFrom(null, 0, 3), jobsAtStake: fc.constantFrom(null, 2), subclusterCode: fc.constantFrom(null, 's'),
        nextStep: fc.constantFrom(null, 'x'), nextStepOn: fc.constantFrom(null, '2026-01-01'), jobsAnnounced: fc.constantFrom(null, 1), noJobsWhy: fc.constantFrom(null, 'y'), lostReason: fc.constantFrom(null, 'costs'), dormantUntil: fc.constantFrom(null, '2027-01-01'),
      }),
      (facts) => {
        const lacking = OPEN_STAGES.map((stage) => missingFacts(stage, facts));
        lacking.slice(1).forEach((later, index) => expect(later).toEqual(expect.arrayContaining(lacking[index] ?? [])));
        for (const stage of STAGES) expect(new Set(missingFacts(stage, facts)).size).toBe(missingFacts(stage, facts).length);
      },
    ));
  });
});
