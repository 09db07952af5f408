import { expect, it } from 'vitest';
import { overTime, type PastAssessment } from '@/lib/domain/readiness/over-time';
import { SCHEMES } from '@/lib/domain/readiness/schemes';

const past = (id: string, assessedOn: string, scores: PastAssessment['scores'], more: Partial<PastAssessment> = {}): PastAssessment => ({ id, kind: 'single', assessedOn, scores, withdrawn: null, ...more });

it('sets assessments side by side, the oldest first, with what the last one changed', () => {
  const found = overTime(SCHEMES.rwa, [past('c', '2026-09-01', { ready: 3, willing: 2, able: 4 }), past('b', '2026-03-01', { ready: 3, willing: null, able: 3 }), past('a', '2025-09-01', { ready: 1, willing: 1, able: 3 })]);
  expect(found?.moments.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  expect(found?.axes.slice(0, 3)).toEqual([
    { axis: 'ready', values: [1, 3, 3], change: 0 }, { axis: 'willing', values: [1, null, 2], change: null }, { axis: 'able', values: [3, 3, 4], change: 1 },
  ]);
  expect(found?.levels).toEqual([{ kind: 'level', level: 1 }, { kind: 'incomplete', atMost: 3 }, { kind: 'level', level: 2 }]);
});

it('leaves out second scorings and what was withdrawn, and compares nothing with itself', () => {
  const all = [past('d', '2026-04-01', { setting: 5 }, { withdrawn: { reason: 'The wrong one' } }), past('c', '2026-03-01', { setting: 4 }, { kind: 'second' }), past('b', '2026-03-01', { setting: 3 }), past('a', '2025-03-01', { setting: 2 })];
  expect(overTime(SCHEMES.collaboration, all)).toMatchObject({ moments: [{ id: 'a' }, { id: 'b' }], levels: null });
  expect(overTime(SCHEMES.collaboration, all.slice(0, 3))).toBeNull();
});

it('keeps to the latest of many', () => {
  expect(overTime(SCHEMES.rwa, ['e', 'd', 'c', 'b', 'a'].map((id, at) => past(id, `2026-0${9 - at}-01`, { ready: 1 })), 3)?.moments.map(({ id }) => id)).toEqual(['c', 'd', 'e']);
});
