import { describe, expect, it } from 'vitest';
import { cardOrder } from '@/lib/domain/pipeline/card-order';
import { matchCase } from '@/lib/domain/pipeline/match-case';
import { minutesName, minutesText } from '@/lib/domain/pipeline/minutes';
import { reviewOrder, reviewReasons } from '@/lib/domain/pipeline/review-reasons';
import { streamOfSlug, streamSlug } from '@/lib/domain/pipeline/stream-slug';

const calm = { stage: 'contacted' as const, slipping: null, stale: false, flagged: false, movedSince: false, dormantUntil: null };

describe('what comes before a review', () => {
  it('slips, is stale, needs a decision, is at risk or has changed', () => {
    expect(reviewReasons(calm, '2026-11-23')).toEqual([]);
    expect(reviewReasons({ ...calm, stage: 'decision', slipping: { why: 'missing' }, stale: true, flagged: true, movedSince: true }, '2026-11-23')).toEqual(['slipping', 'stale', 'decision', 'at_risk', 'changed']);
  });
  it('is an ended case only where it moved, and a dormant one on its day', () => {
    expect(reviewReasons({ ...calm, stage: 'won', flagged: true, slipping: { why: 'missing' }, movedSince: true }, '2026-11-23')).toEqual(['changed']);
    expect(reviewReasons({ ...calm, stage: 'dormant', dormantUntil: '2026-11-24' }, '2026-11-23')).toEqual([]);
    expect(reviewReasons({ ...calm, stage: 'dormant', dormantUntil: '2026-11-23' }, '2026-11-23')).toEqual(['wake']);
  });
  it('comes with what slips first, and the most jobs first among equals', () => {
    const order = [{ id: 'a', reasons: ['changed'] as const, jobs: 90 }, { id: 'b', reasons: ['slipping'] as const, jobs: null }, { id: 'c', reasons: ['slipping'] as const, jobs: 4 }, { id: 'd', reasons: ['decision', 'stale'] as const, jobs: 1 }].sort(reviewOrder);
    expect(order.map(({ id }) => id)).toEqual(['c', 'b', 'd', 'a']);
  });
});

describe('the minutes', () => {
  const item = { codeName: 'Project Heron', organization: 'Cottonwood Ltd.', open: true, reasons: ['slipping'] as const, decision: 'Bring the city in', actions: [{ title: 'Call the landlord', owner: 'Anita', dueOn: '2026-12-01' }] };
  it('name the firm of an open case and the code name alone of a confidential one', () => {
    expect(minutesName(item)).toBe('Cottonwood Ltd. (Project Heron)');
    expect(minutesName({ ...item, open: false })).toBe('Project Heron');
  });
  it('hold decisions with who does what by when, then what nothing was decided on', () => {
    const text = minutesText({ stream: 'retention', heldOn: '2026-11-23', chair: 'Mona', present: 'Anita, Jon', note: null, finished: true, items: [item, { ...item, open: false, decision: null, actions: [] }] });
    expect(text).toMatch(/1\. Cottonwood Ltd\. \(Project Heron\): slipping\n {3}Bring the city in\n {3}- Call the landlord \(Anita, by/);
    expect(text).toMatch(/Nothing decided on\n- Project Heron: slipping/);
    const told = (present: string | null, finished: boolean) => minutesText({ stream: null, heldOn: '2026-11-23', chair: null, present, note: null, finished, items: [] });
    expect(told('Anita', true)).toContain('Present: Anita');
    expect([told(null, true), told(null, false)].map((one) => one.includes('was not noted'))).toEqual([true, false]);
  });
});

it('a column starts with what slips, then with what is stale, then with the longest there', () => {
  const card = (id: string, slips: boolean, stale: boolean, days: number) => ({ id, slipping: slips ? {} : null, stale, days });
  expect([card('a', false, false, 9), card('b', false, true, 2), card('c', true, false, 1), card('d', true, true, 1), card('e', false, false, 40)].sort(cardOrder).map(({ id }) => id)).toEqual(['d', 'c', 'b', 'e', 'a']);
});

it('a figure nobody knows is not at least anything', () => {
  const one = { part: 'm/s', regionCode: null, ownerId: 'anita', days: 10, jobs: null, slipping: null, stale: true };
  expect(matchCase(one, {}, false)).toBe(true);
  expect([{ jobs: 0 }, { part: 'm/x' }, { region: '5953' }, { owner: 'jon' }, { age: 11 }, { flag: 'open' as const }, { slow: 'slipping' as const }].map((asked) => matchCase(one, asked, false))).toEqual(Array(7).fill(false));
  expect([{ age: 10 }, { slow: 'stale' as const }, { part: 'm/s' }, { flag: 'open' as const }].map((asked) => matchCase(one, asked, true))).toEqual([true, true, true, true]);
});

it('a stream has an address of its own', () => {
  expect(streamSlug('start_up')).toBe('start-up');
  expect([streamOfSlug('start-up'), streamOfSlug('retention'), streamOfSlug('start_up'), streamOfSlug('x')]).toEqual(['start_up', 'retention', null, null]);
});
