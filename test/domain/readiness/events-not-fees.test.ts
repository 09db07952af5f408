import { describe, expect, it } from 'vitest';
import { eventsNotFees } from '@/lib/domain/readiness/events-not-fees';
import { formationGate } from '@/lib/domain/readiness/formation-gate';
import { formationVerdict } from '@/lib/domain/readiness/formation-verdict';
import { DEFAULT_READINESS_RULES as rules } from '@/lib/domain/readiness/readiness-rules';
import { whatWouldChange } from '@/lib/domain/readiness/what-would-change';
import { willingCounts } from '@/lib/domain/readiness/willing-counts';
import type { FormationFacts } from '@/lib/domain/readiness/formation-facts';
import { NORTH_WESTERN_ONTARIO } from './north-western-ontario';

const atLevel = ({ firms }: FormationFacts) => firms.filter(({ level }) => level?.kind === 'level' && level.level >= rules.readyLevel);
const found = (facts: FormationFacts) => {
  const { conditions } = formationGate(facts, rules);
  return { conditions, verdict: formationVerdict(conditions), comingOnly: eventsNotFees(conditions, atLevel(facts), rules.leastFeeShare) };
};
const withAnswers = (willingFor: FormationFacts['firms'][number]['willingFor']): FormationFacts => ({ ...NORTH_WESTERN_ONTARIO, firms: NORTH_WESTERN_ONTARIO.firms.map((one) => ({ ...one, willingFor })) });

describe('north-western Ontario', () => {
  it('comes out as events first, for they come and would not pay; two more firms that would pay are what it takes', () => {
    const { conditions, verdict, comingOnly } = found(NORTH_WESTERN_ONTARIO);
    expect([verdict, comingOnly]).toEqual(['events_first', true]);
    expect(whatWouldChange(verdict, conditions)).toEqual([{ code: 'fee', what: 'short', by: 2 }]);
  });
  it('is counted by what they would come for: all six for events, one for a fee', () => {
    expect(willingCounts(atLevel(NORTH_WESTERN_ONTARIO))).toEqual([
      { what: 'info', yes: 6, no: 0, notAsked: 0 }, { what: 'events', yes: 6, no: 0, notAsked: 0 }, { what: 'joint_project', yes: 0, no: 0, notAsked: 6 },
      { what: 'shared_service', yes: 0, no: 0, notAsked: 6 }, { what: 'association_fee', yes: 1, no: 5, notAsked: 0 },
    ]);
  });
  it.each([
    ['nobody was asked about the fee', withAnswers({ events: 'yes' })],
    ['they would pay', withAnswers({ events: 'yes', association_fee: 'yes' })],
    ['they do not come either', withAnswers({ events: 'no', association_fee: 'no' })],
    ['something else lacks as well', { ...NORTH_WESTERN_ONTARIO, members: 9 }],
  ])('is another case where %s', (_why, facts) => {
    expect(found(facts).comingOnly).toBe(false);
  });
});
