import { behind } from '@/lib/domain/flow/behind';
import { BehindQuestion } from '@/lib/domain/flow/behind-question';
import { dayNumber, dayOfNumber } from '@/lib/domain/flow/day-number';
import { jobsOf } from '@/lib/domain/pipeline/jobs-of';
import { query } from '../define';
import { heldCases } from '../held-cases';
import { readableCases } from '../readable-cases';

const MOST = 300;

/** The cases behind a figure of the flow, the latest first: code names and stages for everybody, days and jobs only of cases the reader may read. */
export const casesBehind = query({
  name: 'flow.cases',
  permission: 'pipeline.read',
  input: BehindQuestion,
  run: async (ctx, question) => {
    const { facts, visits } = await heldCases(ctx.db);
    const mayRead = await readableCases(ctx);
    const found = behind(visits, question, dayNumber(ctx.today)).sort((a, b) => (b.left ?? b.on) - (a.left ?? a.on) || (a.caseId < b.caseId ? -1 : 1));
    return {
      question, total: found.length, today: ctx.today,
      rows: found.slice(0, MOST).flatMap(({ caseId, stage, on, left, to }, at) => {
        const one = facts.get(caseId);
        if (!one) return [];
        const readable = mayRead(one);
        return [{ key: `${caseId}-${at}`, caseId, codeName: one.codeName, readable, jobs: readable ? jobsOf(one) : null, stage, on: readable ? dayOfNumber(on) : null, left: left === null || !readable ? null : dayOfNumber(left), to, now: one.stage }];
      }),
    };
  },
});
export type CaseBehind = Awaited<ReturnType<typeof casesBehind>>['rows'][number];
