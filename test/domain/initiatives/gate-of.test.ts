import { expect, it } from 'vitest';
import { gateOf, type GateFacts } from '@/lib/domain/initiatives/gate-of';
import { nextStage } from '@/lib/domain/initiatives/next-stage';

const facts: GateFacts = { facilitator: true, lead: true, targets: 1, milestones: 2, milestonesDone: 1, activeMembers: 9, funders: 1, results: 0, onePerson: null };
const unmet = (...[from, to, of]: Parameters<typeof gateOf>) => gateOf(from, to, of).filter(({ met }) => !met).map(({ code }) => code);

it('names what is not met, and takes what is not known for unmet', () => {
  expect(unmet('incubation', 'start_up', facts)).toEqual([]);
  expect(unmet('start_up', 'growth', facts)).toEqual(['ten_active']);
  expect(unmet('growth', 'maturity', facts)).toEqual(['result', 'not_one_person']);
  expect(unmet('growth', 'maturity', { ...facts, results: 1, onePerson: false })).toEqual([]);
  expect(unmet('growth', 'maturity', { ...facts, results: 1, onePerson: false, milestonesDone: 0 })).toEqual(['half_done']);
  expect(unmet('maturity', 'closed', facts)).toEqual(['result', 'nothing_open']);
});

it('asks nothing on the way back', () => {
  expect(gateOf('growth', 'start_up', facts)).toEqual([]);
});

it('knows what follows a stage, and that nothing follows the last', () => {
  expect([nextStage('incubation'), nextStage('maturity'), nextStage('closed')]).toEqual(['start_up', 'closed', null]);
});
