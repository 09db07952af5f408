import { and, asc, desc, eq, isNotNull, isNull } from 'drizzle-orm';
import { initiatives, users } from '@/db/schema';
import { InitiativesQuestion } from '@/lib/domain/initiatives/initiatives-question';
import { METRICS, type RecordMetric } from '@/lib/domain/initiatives/metric';
import type { Reading } from '@/lib/domain/initiatives/reading';
import { query } from '../define';
import { subclusterNames } from '../subcluster-names';
import { linkedContacts } from './linked-contacts';
import { membersOf } from './members-of';
import { partsOf } from './parts-of';
import { recordReadings } from './record-readings';

/** More than anybody runs at once. */
const MOST = 100;
const ELSEWHERE: Reading = { value: null, reason: 'elsewhere' };

/** Initiatives in the order they began, the latest first, each with its next milestone and how far its targets have come by what the actor may see. */
export const listInitiatives = query({
  name: 'initiatives.list',
  permission: 'initiatives.read',
  input: InitiativesQuestion,
  run: async (ctx, { stage, cluster, subcluster, archived }) => {
    const rows = await ctx.db.select({ initiative: initiatives, facilitator: users.name }).from(initiatives).leftJoin(users, eq(users.id, initiatives.facilitatorId))
      .where(and(
        archived ? isNotNull(initiatives.archivedAt) : isNull(initiatives.archivedAt), stage && eq(initiatives.stage, stage),
        cluster ? eq(initiatives.clusterCode, cluster) : undefined, subcluster ? eq(initiatives.subclusterCode, subcluster) : undefined,
      ))
      .orderBy(desc(initiatives.startedOn), asc(initiatives.id)).limit(MOST);
    const [groups, everybody] = await Promise.all([subclusterNames(ctx.db), membersOf(ctx, rows.map(({ initiative }) => initiative.id))]);
    const listed = await Promise.all(rows.map(async ({ initiative, facilitator }) => {
      const { id, title, clusterCode, subclusterCode, regionCode, objectiveGroup, stage: at, startedOn, sample, version } = initiative;
      const members = everybody.filter(({ initiativeId }) => initiativeId === id);
      const [parts, contacts] = await Promise.all([partsOf(ctx, id), linkedContacts(ctx, id)]);
      const readings = await recordReadings(ctx, { initiative, members, contacts, ...parts });
      const [next] = parts.milestones.filter(({ doneOn }) => doneOn === null);
      return {
        id, version, title, clusterCode, subclusterCode, regionCode, objectiveGroup, stage: at, startedOn, sample, facilitator,
        part: subclusterCode === null ? null : (groups.get(`${clusterCode}/${subclusterCode}`) ?? null),
        members: readings.members.value, milestone: next ? { text: next.text, dueOn: next.dueOn } : null,
        targets: parts.targets.map(({ id: targetId, metric, baseline, baselineOn, goal, dueOn, seriesCode }) => ({
          id: targetId, metric, baseline, baselineOn, goal, dueOn, seriesCode, actual: METRICS[metric].source === 'records' ? readings[metric as RecordMetric] : ELSEWHERE,
        })),
      };
    }));
    return { today: ctx.today, subclusters: [...groups].map(([value, { name }]) => ({ value, name })), initiatives: listed };
  },
});
export type ListedInitiative = Awaited<ReturnType<typeof listInitiatives>>['initiatives'][number];
