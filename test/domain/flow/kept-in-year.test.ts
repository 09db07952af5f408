import { expect, it } from 'vitest';
import { keptInYear } from '@/lib/domain/flow/kept-in-year';

it('counts the jobs verified and those announced by the year of their own day; a case without a figure is in neither', () => {
  const cases = [
    { jobsVerified: 12, verifiedOn: '2026-02-01', jobsAnnounced: 20, announcedOn: '2025-11-30' },
    { jobsVerified: 0, verifiedOn: '2026-12-31', jobsAnnounced: 5, announcedOn: '2026-01-01' },
    { jobsVerified: null, verifiedOn: null, jobsAnnounced: null, announcedOn: '2026-01-01' },
    { jobsVerified: 7, verifiedOn: '2027-01-01', jobsAnnounced: 30, announcedOn: '2026-06-01' },
  ];
  expect(keptInYear(cases, 2026)).toEqual({ verified: 12, verifiedCases: 2, announced: 35, announcedCases: 2 });
});
