import { describe, expect, it } from 'vitest';
import type { Assessment } from '@/lib/domain/readiness/assessment';
import { currentStanding } from '@/lib/domain/readiness/current-standing';
import { SCHEMES } from '@/lib/domain/readiness/schemes';
import { willingnessGap } from '@/lib/domain/readiness/willingness-gap';

const life = { months: 12, today: '2026-11-23' };
const carried = (day: string, gone = false) => (['ready', 'willing', 'able', 'stated_willing'] as const).map((axis) => ({ axis, day, gone }));
const assessment = (given: Partial<Assessment>): Assessment => ({
  id: 'a', kind: 'single', scorerId: 'anita', assessedOn: '2026-06-01', recordedAt: 1, scores: { ready: 3, willing: 3, able: 4 }, evidence: carried('2026-05-30'), willingFor: {}, besideId: null, ...given,
});
const rwa = (...all: Assessment[]) => currentStanding(SCHEMES.rwa, all, life);
const axis = (code: string, ...all: Assessment[]) => rwa(...all)?.axes.find((one) => one.axis === code);

describe('how somebody stands', () => {
  it('is what the latest assessment says, however they are given', () => {
    const earlier = assessment({ id: 'b', assessedOn: '2026-01-10', scores: { ready: 1, willing: 1, able: 1 } });
    expect(rwa(earlier, assessment({}))?.level).toEqual({ kind: 'level', level: 3 });
    expect(rwa(assessment({}), earlier)).toEqual(rwa(earlier, assessment({})));
    expect(rwa(assessment({}), assessment({ id: 'c', recordedAt: 2, scores: { ready: 2, willing: 3, able: 3 } }))?.level).toEqual({ kind: 'level', level: 2 });
    expect(rwa()).toBeNull();
  });
  it('greys on the day after its newest evidence turned twelve months, and keeps its level', () => {
    expect(rwa(assessment({ evidence: carried('2025-11-23') }))).toMatchObject({ expired: false, lastsUntil: '2026-11-23', level: { level: 3 } });
    expect(rwa(assessment({ evidence: carried('2025-11-22') }))).toMatchObject({ expired: true, lastsUntil: '2026-11-22', level: { level: 3 } });
    expect(rwa(assessment({ evidence: [...carried('2024-01-01'), ...carried('2026-10-01')] }))?.expired).toBe(false);
  });
  it('is unknown where the evidence of a score is gone', () => {
    const evidence = [...carried('2026-05-30').filter((one) => one.axis !== 'able'), { axis: 'able' as const, day: '2026-05-30', gone: true }];
    expect(axis('able', assessment({ evidence }))).toMatchObject({ value: null, reason: 'evidence-gone' });
    expect(rwa(assessment({ evidence }))?.level).toEqual({ kind: 'incomplete', atMost: 3 });
  });
  it('is unknown where two scorers are two steps apart, until they agree', () => {
    const second = assessment({ id: 'b', kind: 'second', besideId: 'a', scorerId: 'jonah', assessedOn: '2026-06-02', scores: { ready: 3, willing: 1, able: 3 } });
    expect(axis('willing', assessment({}), second)).toMatchObject({ value: null, reason: 'scorers-differ', difference: 2 });
    expect(axis('able', assessment({}), second)).toMatchObject({ value: 4, difference: 1 });
    expect(axis('ready', assessment({}), second)).toMatchObject({ value: 3, difference: 0 });
    expect(rwa(assessment({}), second)?.level).toEqual({ kind: 'incomplete', atMost: 3 });
    const agreed = assessment({ id: 'c', kind: 'consensus', assessedOn: '2026-06-05', scores: { ready: 3, willing: 2, able: 3 } });
    expect(rwa(assessment({}), second, agreed)).toMatchObject({ consensus: true, level: { kind: 'level', level: 2 }, besideIds: [] });
  });
  it('goes by the second scoring where the first cannot be seen', () => {
    expect(rwa(assessment({ id: 'b', kind: 'second', besideId: 'hidden', scores: { ready: 2, willing: 2, able: 2 } }))?.level).toEqual({ kind: 'level', level: 2 });
  });
  it('keeps what they say apart from what they do: it never enters the level', () => {
    const talker = assessment({ scores: { ready: 3, willing: 1, able: 3, stated_willing: 4 } });
    expect(rwa(talker)?.level).toEqual({ kind: 'level', level: 1 });
    expect(willingnessGap(rwa(talker) ?? { axes: [] })).toBe(3);
    expect(willingnessGap(rwa(assessment({})) ?? { axes: [] })).toBeNull();
    expect(willingnessGap(rwa(assessment({ scores: { ready: 3, willing: 3, able: 3, stated_willing: 2 } })) ?? { axes: [] })).toBe(-1);
  });
  it('has no level by a scheme that has none', () => {
    const power = assessment({ scores: { power: 4, interest: 1 }, evidence: [{ axis: 'power', day: '2026-05-30', gone: false }, { axis: 'interest', day: '2026-05-30', gone: false }] });
    expect(currentStanding(SCHEMES.power_interest, [power], life)).toMatchObject({ level: null, expired: false });
  });
});
