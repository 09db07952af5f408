import 'server-only';
import type { Actor } from '@/lib/auth/permissions';
import { borderline } from '@/lib/domain/indicators/borderline';
import { missing } from '@/lib/domain/indicators/measured';
import { boardPlace } from '@/lib/domain/readiness/board-place';
import { isStrong } from '@/lib/domain/readiness/is-strong';
import type { AssociationFacts, InitiativeFacts, ReadinessFacts, StandingFacts } from '@/lib/domain/reports/facts/standing-facts';
import { messages } from '@/lib/messages';
import { clusterPerformance } from '@/lib/services/indicators/cluster-performance';
import { publishedStrength } from '@/lib/services/indicators/published-strength';
import { listInitiatives } from '@/lib/services/initiatives/list-initiatives';
import { reachOfAssociations } from '@/lib/services/network/reach-of-associations';
import { formationBoard } from '@/lib/services/readiness/formation-board';
import { targetRows } from '../initiatives/target-rows';

type Asked = { cluster: string; region: string; subcluster?: string };

/** So many associations of each sub-cluster: whoever reaches less is in the register. */
const MOST_BODIES = 5;

const readinessOf = async (reader: Actor, asked: Asked): Promise<Pick<StandingFacts, 'readiness' | 'readyLevel'>> => {
  const board = await formationBoard(reader, { cluster: asked.cluster, region: asked.region });
  const { establishmentJobs, readyLevel } = board.rules.rules;
  const { subclusters, scheme } = await publishedStrength(reader, { cluster: asked.cluster, region: asked.region, ...(establishmentJobs !== null && { establishment: establishmentJobs }) });
  const readiness = board.cards.map(({ code, name, verdict, firmCounts, jobs, conditions, changes }): ReadinessFacts => {
    const lq = subclusters.find((one) => one.code === code)?.published?.reading?.lq;
    const strong = lq?.value == null ? isStrong(missing(lq?.reason ?? 'not-available'), 'unknown', scheme.cuts.x) : isStrong({ value: lq.value }, borderline(lq, lq.value, scheme.cuts.x), scheme.cuts.x);
    return { code, name, verdict, place: boardPlace(strong, jobs.met), firms: firmCounts, jobsShare: jobs.share, conditions, changes, href: `/readiness?cluster=${asked.cluster}&region=${asked.region}` };
  });
  return { readyLevel, readiness };
};

const associationsOf = async (reader: Actor, cluster: string, parts: readonly { code: string; name: string }[]): Promise<AssociationFacts[]> =>
  (await Promise.all(parts.map(async ({ code, name }) => {
    const { associations } = await reachOfAssociations(reader, { subcluster: `${cluster}/${code}` });
    return associations.slice(0, MOST_BODIES).map((one) => ({ name: one.name, href: `/organizations/${one.id}`, subcluster: name, firms: one.firms, share: one.shareOfFirms.value ?? 0, unique: one.unique }));
  }))).flat();

const initiativesOf = async (reader: Actor, { cluster, subcluster }: Asked): Promise<InitiativeFacts[]> => {
  const { initiatives, today } = await listInitiatives(reader, { cluster, ...(subcluster && { subcluster }) });
  const { gates, metrics, list } = messages.initiatives;
  return Promise.all(initiatives.map(async (initiative) => {
    const { id, title, part, stage, members, milestone } = initiative;
    const targets = await targetRows(initiative, initiative.targets, today, (question) => clusterPerformance(reader, question));
    return {
      title, href: `/initiatives/${id}`, part: part?.name ?? list.wholeCluster, stage: gates.names[stage], members, milestone,
      targets: targets.map(({ metric, goal, dueOn, actual, progress }) => ({ metric: metrics.names[metric], goal, dueOn, actual: actual.value, state: metrics.states[progress.state] })),
    };
  }));
};

/** Who is ready, whom associations reach and what initiatives are under way: of a cluster, or of one of its parts. */
export const standingFactsOf = async (reader: Actor, asked: Asked): Promise<StandingFacts> => {
  const { readiness, readyLevel } = await readinessOf(reader, asked);
  const shown = asked.subcluster ? readiness.filter(({ code }) => code === asked.subcluster) : readiness;
  const [associations, initiatives] = await Promise.all([associationsOf(reader, asked.cluster, shown), initiativesOf(reader, asked)]);
  return { readyLevel, readiness: shown, associations, initiatives };
};
