import { formationGate } from '@/lib/domain/readiness/formation-gate';
import { formationVerdict } from '@/lib/domain/readiness/formation-verdict';
import { FormationQuestion } from '@/lib/domain/readiness/formation-question';
import { query } from '../define';
import { factsOfCluster } from './facts-of-cluster';
import { formationFactsOf } from './formation-facts-of';

/** Per sub-cluster: whether enough of its mining-weighted jobs stand at the level, and its verdict: one axis of the decision board. */
export const readinessOfSubclusters = query({
  name: 'readiness.subclusters',
  permission: 'readiness.read',
  input: FormationQuestion,
  run: async (ctx, asked) => {
    const { definition, region, inForce, facts: all, rememberHere } = await factsOfCluster(ctx, asked);
    const parts = rememberHere('parts', () => definition.parts.map(({ code, name, tone }) => {
      const { facts, linked } = formationFactsOf(all, code);
      const gate = formationGate(facts, inForce.rules);
      return { code, name, tone, jobs: gate.jobs, firms: gate.firms, verdict: linked.length === 0 ? null : formationVerdict(gate.conditions) };
    }));
    return { region: { code: region.code, name: region.name }, rules: inForce, today: ctx.today, parts };
  },
});
