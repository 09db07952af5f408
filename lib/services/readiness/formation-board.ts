import { eventsNotFees } from '@/lib/domain/readiness/events-not-fees';
import { formationGate } from '@/lib/domain/readiness/formation-gate';
import { formationVerdict } from '@/lib/domain/readiness/formation-verdict';
import { MOST_TO_WIN, type FormationCard } from '@/lib/domain/readiness/formation-card';
import { FormationQuestion } from '@/lib/domain/readiness/formation-question';
import { levelBands } from '@/lib/domain/readiness/level-bands';
import { whatWouldChange } from '@/lib/domain/readiness/what-would-change';
import { willingCounts } from '@/lib/domain/readiness/willing-counts';
import { query, type QueryContext } from '../define';
import { remember } from '../remember';
import { associationsWithMembers } from './associations-with-members';
import { boardFirms } from './board-firms';
import { candidatesOf } from './candidates-of';
import { factsOfCluster } from './facts-of-cluster';
import { championsAmong, formationFactsOf } from './formation-facts-of';
import { unlinkedProducers } from './unlinked-producers';

type Facts = Awaited<ReturnType<typeof factsOfCluster>>;

const cardsOf = async (ctx: QueryContext, clusterCode: string, { definition, region, inForce, register, facts: all }: Facts): Promise<FormationCard[]> => {
  const associations = await remember(register, `associations|${ctx.today}`, () => associationsWithMembers(ctx));
  const cards: FormationCard[] = [];
  for (const { code, name, tone, industries } of definition.parts) {
    const { facts, linked, ids } = formationFactsOf(all, code);
    const gate = formationGate(facts, inForce.rules);
    const verdict = linked.length === 0 ? null : formationVerdict(gate.conditions);
    const firms = boardFirms(facts, all, code, inForce.rules.readyLevel);
    const ready = firms.filter(({ atLevel }) => atLevel === true);
    const unlinked = await remember(register, `unlinked|${clusterCode}|${definition.version}|${code}|${region.code}`, () =>
      unlinkedProducers(ctx, { clusterCode, subclusterCode: code, industries, bases: region.bases }));
    const memberships = new Map(all.members.filter((one) => one.subclusterCode === code).map((one) => [one.organizationId, one.id]));
    cards.push({
      code, name, tone, verdict, firms: firms.slice(0, MOST_TO_WIN), conditions: gate.conditions, firmCounts: gate.firms, jobs: gate.jobs,
      bands: levelBands(firms, inForce.rules.readyLevel), willing: ready.length === 0 ? null : willingCounts(ready),
      eventsNotFees: eventsNotFees(gate.conditions, ready, inForce.rules.leastFeeShare),
      changes: verdict === null ? [] : whatWouldChange(verdict, gate.conditions),
      institutions: linked.filter(({ role }) => role === 'institution').map((one) => ({ id: one.id, name: one.name, membershipId: memberships.get(one.id) ?? null })),
      champions: championsAmong(all.people, ids).map((one) => ({ of: 'person', id: one.id, name: one.name, at: linked.find(({ id }) => id === one.organizationId)?.name })),
      candidates: candidatesOf(gate.conditions, { firms, people: all.people, associations, ids, unlinked }),
    });
  }
  return cards;
};

/** Per sub-cluster of a cluster: the gate condition by condition, the verdict, what would change it, and the names that are missing. */
export const formationBoard = query({
  name: 'readiness.formation-board',
  permission: 'readiness.read',
  input: FormationQuestion,
  run: async (ctx, asked) => {
    const found = await factsOfCluster(ctx, asked);
    const { definition, region, inForce } = found;
    const cards = await found.rememberHere('cards', () => cardsOf(ctx, asked.cluster, found));
    return { cluster: { code: asked.cluster, name: definition.name, version: definition.version }, region: { code: region.code, name: region.name }, rules: inForce, today: ctx.today, cards };
  },
});
