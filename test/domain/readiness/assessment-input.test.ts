import { describe, expect, it } from 'vitest';
import { AssessmentInput } from '@/lib/domain/readiness/assessment-input';
import { attentionOf } from '@/lib/domain/readiness/attention-of';
import { messages } from '@/lib/messages';

const { refusals } = messages.readiness;
const evidence = [{ kind: 'activity', id: 'visit' }];
const input = (given: object) => AssessmentInput.safeParse({ scheme: 'rwa', subject: { kind: 'organization', organizationId: 'f' }, scores: [{ axis: 'ready', value: 3, evidence }], ...given });
const told = (given: object) => {
  const parsed = input(given);
  return parsed.success ? [] : parsed.error.issues.map(({ path, message }) => [path.join('.'), message]);
};

describe('an assessment as it is given', () => {
  it('needs evidence for every score, and none for what is unknown', () => {
    expect(told({ scores: [{ axis: 'ready', value: 3 }] })).toEqual([['scores.0.evidence', refusals.evidenceNeeded]]);
    expect(told({ scores: [{ axis: 'ready', value: 3, evidence }, { axis: 'able', value: null }] })).toEqual([]);
  });
  it('keeps to the scheme, its scale and one score an axis', () => {
    expect(told({ scores: [{ axis: 'power', value: 3, evidence }] })).toEqual([['scores.0.axis', refusals.notOfScheme]]);
    expect(told({ scores: [{ axis: 'ready', value: 5, evidence }] })).toEqual([['scores.0.value', refusals.outOfScale(0, 4)]]);
    expect(told({ scores: [{ axis: 'ready', value: 2, evidence }, { axis: 'ready', value: 3, evidence }] })).toEqual([['scores.1.axis', refusals.axisTwice]]);
    expect(told({ scores: [{ axis: 'ready', value: null }] })).toEqual([['scores', refusals.nothingScored]]);
    expect(told({ scheme: 'community', scores: [{ axis: 'efforts', value: 0, evidence }] })).toEqual([['scores.0.value', refusals.outOfScale(1, 9)]]);
  });
  it('is of a subject its scheme is made for, and asks what they are willing for in one scheme alone', () => {
    expect(told({ subject: { kind: 'community', regionCode: '5953' } })).toEqual([['scheme', refusals.notForSubject]]);
    expect(told({ scheme: 'engagement', scores: [{ axis: 'current', value: 2, evidence }], willingFor: { events: 'yes' } })).toEqual([['willingFor', refusals.willingForOfRwa]]);
  });
});

describe('what needs another look', () => {
  const axis = { axis: 'ready' as const, value: 3, reason: null, evidenceOn: '2026-01-01', lastsUntil: '2027-01-01', expired: false, difference: null };
  it('is what differs, then what lost its evidence, what expired, and what expires within sixty days', () => {
    expect(attentionOf({ axes: [axis], expired: false, lastsUntil: '2027-01-22' }, '2026-11-23')).toBe('expiring');
    expect(attentionOf({ axes: [axis], expired: false, lastsUntil: '2027-01-23' }, '2026-11-23')).toBeNull();
    expect(attentionOf({ axes: [axis], expired: true, lastsUntil: '2026-11-22' }, '2026-11-23')).toBe('expired');
    expect(attentionOf({ axes: [{ ...axis, value: null, reason: 'evidence-gone' }], expired: true, lastsUntil: null }, '2026-11-23')).toBe('evidence-gone');
    expect(attentionOf({ axes: [{ ...axis, value: null, reason: 'scorers-differ' }], expired: true, lastsUntil: null }, '2026-11-23')).toBe('scorers-differ');
  });
});
