import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ATTEMPT_LIMIT, attemptWait, type Failure } from '@/lib/domain/access/attempt-limit';

const NOW = new Date('2026-11-22T12:00:00Z');
const MINUTE = 60_000;
const failures = (count: number, network: string, minutesAgo = 1, account = true): Failure[] =>
  Array.from({ length: count }, () => ({ account, network, at: new Date(NOW.getTime() - minutesAgo * MINUTE) }));

describe('how long an attempt has to wait', () => {
  it('is not at all below ten failures', () => {
    expect(attemptWait(failures(9, 'a'), 'a', false, NOW)).toBe(0);
  });

  it('is until the tenth last failure is a quarter of an hour old', () => {
    expect(attemptWait(failures(10, 'a', 4), 'a', false, NOW)).toBe(11 * MINUTE);
    expect(attemptWait([...failures(1, 'a', 14), ...failures(9, 'a', 2)], 'a', false, NOW)).toBe(1 * MINUTE);
    expect(attemptWait([...failures(3, 'a', 14), ...failures(10, 'a', 2)], 'a', false, NOW)).toBe(13 * MINUTE);
  });

  it('counts failures of the network on any account', () => {
    expect(attemptWait(failures(10, 'a', 5, false), 'a', true, NOW)).toBe(10 * MINUTE);
    expect(attemptWait(failures(10, 'a', 5, false), 'b', true, NOW)).toBe(0);
  });

  it('does not count the loudest network against the account elsewhere', () => {
    expect(attemptWait(failures(10, 'a'), 'b', false, NOW)).toBe(0);
    expect(attemptWait([...failures(10, 'a'), ...failures(9, 'b')], 'c', false, NOW)).toBe(0);
  });

  it('counts all other networks together against the account', () => {
    expect(attemptWait([...failures(10, 'a', 3), ...failures(10, 'b', 5)], 'c', false, NOW)).toBe(10 * MINUTE);
    expect(attemptWait(Array.from({ length: 11 }, (_none, at) => failures(1, `n${at}`, 5)).flat(), 'c', false, NOW)).toBe(10 * MINUTE);
  });

  it('lets a network the account knows answer for its own failures alone', () => {
    const spread = Array.from({ length: 40 }, (_none, at) => failures(1, `n${at}`, 5)).flat();
    expect(attemptWait(spread, 'home', true, NOW)).toBe(0);
    expect(attemptWait([...spread, ...failures(10, 'home', 5)], 'home', true, NOW)).toBe(10 * MINUTE);
  });

  it('is one failure later for an attempt that is already written down', () => {
    expect(attemptWait(failures(10, 'a'), 'a', false, NOW, 11)).toBe(0);
    expect(attemptWait(failures(11, 'a'), 'a', false, NOW, 11)).toBeGreaterThan(0);
  });

  it('is never negative, never beyond the window, and never shorter for an unknown network', () => {
    const failure = fc.record({
      account: fc.boolean(), network: fc.constantFrom('a', 'b', 'c'),
      at: fc.integer({ min: 0, max: ATTEMPT_LIMIT.window }).map((ago) => new Date(NOW.getTime() - ago)),
    });
    fc.assert(fc.property(fc.array(failure, { maxLength: 60 }), fc.constantFrom('a', 'd'), (all, network) => {
      const [unknown, known] = [attemptWait(all, network, false, NOW), attemptWait(all, network, true, NOW)];
      expect(known).toBeGreaterThanOrEqual(0);
      expect(unknown).toBeGreaterThanOrEqual(known);
      expect(unknown).toBeLessThanOrEqual(ATTEMPT_LIMIT.window);
    }));
  });
});
