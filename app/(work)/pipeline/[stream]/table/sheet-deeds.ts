'use server';

import type { Stream } from '@/lib/domain/pipeline/stream';
import type { CaseSheetQuestion } from '@/lib/domain/sheet/case-sheet-question';
import { attemptCases } from '@/lib/services/pipeline/attempt-cases';
import { caseSheetIds } from '@/lib/services/pipeline/case-sheet-ids';
import { mendCase } from '@/lib/services/pipeline/mend-case';
import { lookUpAction } from '@/lib/web/look-up-action';
import { attemptAction, mendAction } from '@/lib/web/sheet-action';

export const attemptCasesAction = attemptAction(attemptCases);
export const mendCasesAction = mendAction({ many: (actor, mends, at) => mendCase.many(actor, mends.map(({ id, version, set }) => ({ id, version, ...set })), at) });

/** Every case of the stream the list shows, for what is done to all of them. */
export const caseIds = async (stream: Stream, question: Record<string, string>) => {
  const found = await lookUpAction(caseSheetIds)({ ...question, stream } as CaseSheetQuestion);
  return found.ok ? found.value : null;
};
