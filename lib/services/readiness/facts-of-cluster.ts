import type { FormationQuestion } from '@/lib/domain/readiness/formation-question';
import type { QueryContext } from '../define';
import { firmsOfSubclusters } from '../firms-of-subclusters';
import { registerState } from '../register-state';
import { remember } from '../remember';
import { rememberWith } from '../remember-with';
import { activeMembers } from './active-members';
import { basesOfRegion } from './bases-of-region';
import { linkedOrganizations } from './linked-organizations';
import { peopleOfCluster } from './people-of-cluster';
import { rulesInForce } from '../rules-in-force';
import { standingsByOrganization } from '../standings-by-organization';
import { subclustersOf } from './subclusters-of';

/** So many boards of one reader are kept at a time. */
const BOARDS_KEPT = 12;

/** Everything verdicts and board are computed from: the cluster's parts, its firms here, how each stands, its people and members. */
export const factsOfCluster = async (ctx: QueryContext, { cluster, region: regionCode }: FormationQuestion) => {
  const [definition, region, inForce] = await Promise.all([subclustersOf(ctx.db, cluster), basesOfRegion(ctx.db, regionCode), rulesInForce(ctx.db)]);
  const register = await registerState(ctx.db);
  const [firms, linked, people, members, standings] = await Promise.all([
    firmsOfSubclusters(ctx.db, cluster, region.bases), remember(register, `linked|${cluster}`, () => linkedOrganizations(ctx.db, cluster)),
    remember(register, `people|${cluster}|${ctx.today}`, () => peopleOfCluster(ctx, cluster)), activeMembers(ctx, cluster),
    standingsByOrganization(ctx, { scheme: 'rwa', months: inForce.rules.evidenceMonths }),
  ]);
  return {
    definition, region, inForce, register, facts: { firms, linked, people, members, standings },
    /** Remembers what is computed of all of it, until any of it changes. */
    rememberHere: <Value>(what: string, compute: () => Value): Value => rememberWith(
      [standings, register], JSON.stringify([what, cluster, definition.version, region.code, inForce.rules, ctx.today, members.map(({ id, subclusterCode, active }) => [id, subclusterCode, active])]), compute, BOARDS_KEPT),
  };
};
