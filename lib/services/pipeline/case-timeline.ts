import { and, asc, eq, gte, inArray, isNull, or } from 'drizzle-orm';
import { cases, organizations, stageMoves } from '@/db/schema';
import { BoardQuestion } from '@/lib/domain/pipeline/pipeline-question';
import { OPEN_STAGES } from '@/lib/domain/pipeline/stage';
import { addMonths } from '@/lib/domain/shared/add-months';
import { chunks } from '@/lib/domain/shared/chunks';
import { groupBy } from '@/lib/domain/shared/group-by';
import { query } from '../define';
import { subclusterNames } from '../subcluster-names';
import { visibleCases } from '../visible-cases';

const MONTHS = 24;
const MOST = 80;
const AT_ONCE = 500;

/** The cases of a stream over two years, of what the actor may read: those open now, and those that ended within the time; each with its moves, the latest begun first. */
export const caseTimeline = query({
  name: 'pipeline.timeline',
  permission: 'pipeline.read',
  input: BoardQuestion,
  run: async (ctx, { stream, part, owner, region }) => {
    const { db, today } = ctx;
    const from = addMonths(today, -MONTHS);
    const [cluster, sub] = part?.split('/') ?? [];
    const [rows, groups] = await Promise.all([
      db.select({
        id: cases.id, codeName: cases.codeName, confidentiality: cases.confidentiality, organization: organizations.legalName, stage: cases.stage, openedOn: cases.openedOn, clusterCode: cases.clusterCode, subclusterCode: cases.subclusterCode, nextStepOn: cases.nextStepOn,
      }).from(cases).leftJoin(organizations, eq(organizations.id, cases.organizationId))
        .where(and(
          eq(cases.stream, stream), isNull(cases.archivedAt), or(inArray(cases.stage, [...OPEN_STAGES]), gte(cases.stageSince, from)), visibleCases(ctx),
          owner ? eq(cases.ownerId, owner) : undefined, region ? eq(cases.regionCode, region) : undefined, part ? and(eq(cases.clusterCode, cluster ?? ''), eq(cases.subclusterCode, sub ?? '')) : undefined,
        )),
      subclusterNames(db),
    ]);
    const shown = rows.sort((a, b) => (a.openedOn < b.openedOn ? 1 : a.openedOn > b.openedOn ? -1 : a.id < b.id ? -1 : 1)).slice(0, MOST);
    const moves: { caseId: string; toStage: typeof stageMoves.$inferSelect['toStage']; movedOn: string }[] = [];
    for (const ids of chunks(shown.map(({ id }) => id), AT_ONCE)) {
      moves.push(...await db.select({ caseId: stageMoves.caseId, toStage: stageMoves.toStage, movedOn: stageMoves.movedOn }).from(stageMoves).where(inArray(stageMoves.caseId, [...ids])).orderBy(asc(stageMoves.position)));
    }
    const of = groupBy(moves, ({ caseId }) => caseId);
    return {
      today, from, left: rows.length - shown.length, parts: [...groups].map(([value, { name, tone }]) => ({ value, name, tone })),
      cases: shown.map(({ clusterCode, subclusterCode, ...one }) => ({ ...one, tone: subclusterCode === null ? null : (groups.get(`${clusterCode}/${subclusterCode}`) ?? null), moves: (of.get(one.id) ?? []).map(({ toStage, movedOn }) => ({ toStage, movedOn })) })),
    };
  },
});
export type CaseTimeline = Awaited<ReturnType<typeof caseTimeline>>;
