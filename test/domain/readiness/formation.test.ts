import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FormationFacts, FormationFirm } from '@/lib/domain/readiness/formation-facts';
import { formationGate } from '@/lib/domain/readiness/formation-gate';
import { formationVerdict, VERDICTS } from '@/lib/domain/readiness/formation-verdict';
import { DEFAULT_READINESS_RULES as rules } from '@/lib/domain/readiness/readiness-rules';
import { whatWouldChange } from '@/lib/domain/readiness/what-would-change';

const firm = (id: string, level: number | null, given: Partial<FormationFirm> = {}): FormationFirm => ({
  id, role: 'manufacturer', jobs: { kind: 'value', value: 20 }, share: { kind: 'value', value: 0.5 }, level: level === null ? null : { kind: 'level', level }, willingFor: {}, ...given,
});
const fee = (answer: 'yes' | 'no') => ({ willingFor: { association_fee: answer } });
const firms = (count: number, level: number | null, given: Partial<FormationFirm> = {}) => Array.from({ length: count }, (_, at) => firm(`${level}-${at}`, level, given));
const facts = (given: Partial<FormationFacts>): FormationFacts => ({ firms: [], institutions: 1, champions: 1, peopleKnown: true, members: 10, ...given });
const verdictOf = (given: Partial<FormationFacts>) => formationVerdict(formationGate(facts(given), rules).conditions);
const changesOf = (given: Partial<FormationFacts>) => whatWouldChange(verdictOf(given), formationGate(facts(given), rules).conditions);

describe('the verdict on a sub-cluster', () => {
  it('is to form now when every condition is met and half of the firms at the level would pay a fee', () => {
    expect(verdictOf({ firms: [...firms(3, 3, fee('yes')), ...firms(3, 4, fee('no')), ...firms(4, 1)] })).toBe('form_now');
    expect(changesOf({ firms: [...firms(3, 3, fee('yes')), ...firms(3, 4, fee('no')), ...firms(4, 1)] })).toEqual([]);
  });
  it('is events first where they come and would not pay: the case of north-western Ontario', () => {
    const there = { firms: [...firms(2, 3, fee('yes')), ...firms(4, 4, { willingFor: { events: 'yes', association_fee: 'no' } }), ...firms(4, 1)] };
    expect(verdictOf(there)).toBe('events_first');
    expect(changesOf(there)).toEqual([{ code: 'fee', what: 'short', by: 1 }]);
  });
  it('is events first where the fee was not asked, and says to ask', () => {
    const there = { firms: [...firms(6, 3), ...firms(4, 1)] };
    expect(verdictOf(there)).toBe('events_first');
    expect(changesOf(there)).toEqual([{ code: 'fee', what: 'find-out', by: null }]);
  });
  it('is to recruit below five local producers or without an institution, before anything else is asked', () => {
    expect(verdictOf({ firms: [...firms(4, 4, fee('yes')), ...firms(6, 4, { role: 'distributor' })] })).toBe('recruit');
    expect(changesOf({ firms: [...firms(4, 4), ...firms(6, 4, { role: 'distributor' })] })).toEqual([{ code: 'producers', what: 'short', by: 1 }]);
    expect(verdictOf({ firms: firms(8, 4, fee('yes')), institutions: 0 })).toBe('recruit');
  });
  it('is not yet with fewer than five firms at the level, or while a condition is unknown', () => {
    expect(verdictOf({ firms: [...firms(4, 3, fee('yes')), ...firms(4, 1)] })).toBe('not_yet');
    expect(changesOf({ firms: [...firms(4, 3, fee('yes')), ...firms(4, 1)] })).toEqual([{ code: 'firms_ready', what: 'short', by: 1 }]);
    expect(verdictOf({ firms: firms(8, 3, fee('yes')), champions: 0, peopleKnown: false })).toBe('not_yet');
    expect(changesOf({ firms: firms(8, 3, fee('yes')), champions: 0, peopleKnown: false })).toEqual([{ code: 'champion', what: 'find-out', by: null }]);
    expect(verdictOf({ firms: firms(8, null) })).toBe('not_yet');
  });
  it('is events first, and names it, where a known condition lacks', () => {
    expect(changesOf({ firms: firms(8, 3, fee('yes')), members: 7, champions: 0 })).toEqual([{ code: 'champion', what: 'short', by: 1 }, { code: 'members', what: 'short', by: 3 }]);
  });
  it('never falls when an unassessed firm turns out to be at the level', () => {
    const levels = fc.array(fc.option(fc.integer({ min: 0, max: 4 }), { nil: null }), { minLength: 5, maxLength: 14 });
    const rank = (verdict: (typeof VERDICTS)[number]) => VERDICTS.length - VERDICTS.indexOf(verdict);
    fc.assert(fc.property(levels, (given) => {
      const before = given.map((level, at) => firm(`f${at}`, level, fee('yes')));
      const after = before.map((one) => (one.level === null ? { ...one, level: { kind: 'level' as const, level: 4 } } : one));
      expect(rank(verdictOf({ firms: after }))).toBeGreaterThanOrEqual(rank(verdictOf({ firms: before })));
    }));
  });
});
