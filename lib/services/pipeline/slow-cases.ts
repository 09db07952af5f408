import { and, eq, inArray, isNull, lt, or, sql, type SQL } from 'drizzle-orm';
import { cases } from '@/db/schema';
import { OPEN_STAGES, type OpenStage } from '@/lib/domain/pipeline/stage';
import { staleAfter, type UsualStay } from '@/lib/domain/pipeline/stale-after';
import { addDays } from '@/lib/domain/shared/add-days';

/** What `slipping` and `isStale` say of one case, said of the rows of `cases` in the database's words. */
export const slowCases = (usual: Readonly<Record<OpenStage, UsualStay>>, today: string): { slipping: SQL; stale: SQL } => {
  const long = OPEN_STAGES.flatMap((stage) => {
    const most = staleAfter(usual[stage]);
    return most === null ? [] : [and(eq(cases.stage, stage), lt(cases.stageSince, addDays(today, -Math.floor(most))))];
  });
  return {
    slipping: sql`(${and(inArray(cases.stage, [...OPEN_STAGES]), or(isNull(cases.nextStep), isNull(cases.nextStepOn), lt(cases.nextStepOn, today)))})`,
    stale: sql`(${or(...long) ?? sql`1 = 0`})`,
  };
};
