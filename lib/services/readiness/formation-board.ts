import { formationGate } from '@/lib/domain/readiness/formation-gate';
import { formationVerdict } from '@/lib/domain/readiness/formation-verdict';
import type { FormationCard } from '@/lib/domain/readiness/formation-card';
import { FormationQuestion } from '@/lib/domain/readiness/formation-question';
import { whatWouldChange } from '@/lib/domain/readiness/what-would-change';
import { query } from '../define';
import { registerState } from '../register-state';
import { remember } from '../remember';
import { associationsWithMembers } from './associations-with-members';
import { boardFirms } from './board-firms';
import { candidatesOf } from './candidates-of';
import { factsOfCluster } from './facts-of-cluster';
import { championsAmong, formationFactsOf } from './formation-facts-of';
import { unlinkedProducers } from './unlinked-producers';

/** Per sub-cluster of a cluster: the gate condition by condition, the verdict, what would change it, and the names that are missing. */
export const formationBoard = query({
  name: 'readiness.formation-board',
  permission: 'readiness.read',
  input: FormationQuestion,
  run: async (ctx, asked) => {
    const { definition, region, inForce, facts: all } = await factsOfCluster(ctx, asked);
    const register = await registerState(ctx.db);
    const associations = await remember(register, `associations|${ctx.today}`, () => associationsWithMembers(ctx));
    const cards: FormationCard[] = [];
    for (const { code, name, tone, industries } of definition.parts) {
      const { facts, linked, ids } = formationFactsOf(all, code);
      const gate = formationGate(facts, inForce.rules);
      const verdict = linked.length === 0 ? null : formationVerdict(gate.conditions);
      const firms = boardFirms(facts, all, code, inForce.rules.readyLevel);
      const unlinked = await remember(register, `unlinked|${asked.cluster}|${definition.version}|${code}|${region.code}`, () =>
        unlinkedProducers(ctx, { clusterCode: asked.cluster, subclusterCode: code, industries, bases: region.bases }));
      const memberships = new Map(all.members.filter((one) => one.subclusterCode === code).map((one) => [one.organizationId, one.id]));
      cards.push({
        code, name, tone, verdict, firms, conditions: gate.conditions, firmCounts: gate.firms, jobs: gate.jobs,
        changes: verdict === null ? [] : whatWouldChange(verdict, gate.conditions),
        institutions: linked.filter(({ role }) => role === 'institution').map((one) => ({ id: one.id, name: one.name, membershipId: memberships.get(one.id) ?? null })),
        champions: championsAmong(all.people, ids).map((one) => ({ of: 'person', id: one.id, name: one.name, at: linked.find(({ id }) => id === one.organizationId)?.name })),
        candidates: candidatesOf(gate.conditions, { firms, people: all.people, associations, ids, unlinked }),
      });
    }
    return { cluster: { code: asked.cluster, name: definition.name, version: definition.version }, region: { code: region.code, name: region.name }, rules: inForce, today: ctx.today, cards };
  },
});
