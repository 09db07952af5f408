import { describe, expect, it } from 'vitest';
import type { RecordGaps } from '@/lib/domain/planning/record-gaps';
import { suggestedQuestions } from '@/lib/domain/planning/suggested-questions';

const complete: RecordGaps = {
  kind: 'firm', jobs: { known: true, asOf: '2026-01-01' }, unknownShares: [], industries: 1, people: [{ flags: ['decision_maker', 'spokesperson'] }],
  lastContactOn: '2026-11-01', talkedAbout: ['succession', 'land_and_buildings', 'workforce'], promises: { oursLate: 0, theirsLate: 0 }, openRedFlags: 0, consentsExpired: 0,
};
const keys = (more: Partial<RecordGaps>, today = '2026-11-23') => suggestedQuestions({ ...complete, ...more }, today).map(({ key }) => key);

describe('suggested questions', () => {
  it('are none where the record has no gap', () => {
    expect(keys({})).toEqual([]);
  });

  it('begin with what we owe, then what is owed to us, then red flags', () => {
    expect(suggestedQuestions({ ...complete, promises: { oursLate: 2, theirsLate: 1 }, openRedFlags: 3 }, '2026-11-23')).toEqual([
      { key: 'ours-late', about: 2 }, { key: 'theirs-late', about: 1 }, { key: 'red-flags', about: 3 },
    ]);
  });

  it('ask for jobs that are not known, and for newer ones after twelve months', () => {
    expect(keys({ jobs: { known: false, asOf: null } })).toEqual(['no-jobs']);
    expect(keys({ jobs: { known: true, asOf: '2025-11-23' } })).toEqual([]);
    expect(keys({ jobs: { known: true, asOf: '2025-11-22' } })).toEqual(['old-jobs']);
    expect(keys({ jobs: { known: true, asOf: null } })).toEqual([]);
  });

  it('ask who decides and who speaks only where somebody is named', () => {
    expect(keys({ people: [] })).toEqual(['no-people']);
    expect(keys({ people: [{ flags: ['champion'] }] })).toEqual(['no-decision-maker', 'no-spokesperson']);
    expect(keys({ people: [{ flags: ['decision_maker'] }, { flags: ['spokesperson'] }] })).toEqual([]);
  });

  it('tell the quiet from the never met', () => {
    expect(keys({ lastContactOn: '2026-08-25' })).toEqual([]);
    expect(keys({ lastContactOn: '2026-08-24' })).toEqual(['quiet']);
    expect(keys({ lastContactOn: null })).toEqual(['never-met']);
  });

  it('ask a government neither for jobs nor for shares, leases or successors', () => {
    expect(keys({ kind: 'government', jobs: { known: false, asOf: null }, industries: 0, unknownShares: ['Mining'], talkedAbout: [] })).toEqual([]);
    expect(keys({ industries: 0, unknownShares: ['Mining'], talkedAbout: [], consentsExpired: 1 })).toEqual(['no-industry', 'unknown-share', 'succession', 'premises', 'workforce', 'consent']);
  });
});
