import { expect, it } from 'vitest';
import { benchmark, SLIDES_INITIATED_BY } from '@/lib/domain/initiatives/benchmark';

it('sets ours beside the shares of the survey of 2003, the unknown as unknown', () => {
  expect(benchmark({ facilitator: true, targets: 0, activeMembers: 10, keyPerson: { dependent: null } })).toEqual([
    { code: 'facilitator', survey: 0.89, ours: true }, { code: 'targets', survey: 0.68, ours: false },
    { code: 'active_members', survey: 0.95, ours: true }, { code: 'one_person', survey: 0.4, ours: null },
  ]);
});

it('has who initiated them from the slides', () => {
  expect(SLIDES_INITIATED_BY).toEqual({ government: 0.32, industry: 0.27, jointly: 0.35 });
});
