import { dayNumber } from '@/lib/domain/flow/day-number';
import { StageVisits } from '@/lib/domain/flow/stage-visits';
import type { Stage } from '@/lib/domain/pipeline/stage';
import type { Stream } from '@/lib/domain/pipeline/stream';

/** Cases by name, each with its moves: the stage it came to and the day. */
export const visitsOf = (cases: Record<string, readonly [Stage, string][]>, stream: Stream = 'retention'): StageVisits => {
  const visits = new StageVisits();
  for (const [caseId, moves] of Object.entries(cases)) for (const [to, on] of moves) visits.fold({ caseId, stream, to, on: dayNumber(on) });
  return visits;
};
