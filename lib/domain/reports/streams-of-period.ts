import { aggregateRelease } from '../indicators/aggregate-release';
import { known, missing, type Measured } from '../indicators/measured';
import { jobsOf } from '../pipeline/jobs-of';
import { isOpenStage, type Stage } from '../pipeline/stage';
import { STREAMS, type Stream } from '../pipeline/stream';

type Case = { id: string; stream: Stream; stage: Stage; organizationId: string | null; jobsAtRisk: number | null; jobsAtStake: number | null };
type Move = { caseId: string; stream: Stream; from: Stage | null; to: Stage };
export type StreamOfPeriod = { stream: Stream; open: number; moved: number; won: number; lost: number; jobs: Measured };

/**
 * Cases by stream: open ones, those that moved in a period (each once; being opened is no move), and how many of its moves won or lost one.
 * Jobs of the open ones are a sum of what firms said: shown where three or more firms contribute and none holds more than 80 %, a case of no
 * firm counting as one of its own; without a figure at all it is `unknown`, which is not 0.
 */
export function streamsOfPeriod(cases: readonly Case[], moves: readonly Move[]): StreamOfPeriod[] {
  return STREAMS.map((stream) => {
    const open = cases.filter((one) => one.stream === stream && isOpenStage(one.stage));
    const own = moves.filter((one) => one.stream === stream && one.from !== null);
    const ended = (stage: Stage) => new Set(own.filter(({ to }) => to === stage).map(({ caseId }) => caseId)).size;
    return { stream, open: open.length, moved: new Set(own.map(({ caseId }) => caseId)).size, won: ended('won'), lost: ended('lost'), jobs: jobsIn(open) };
  });
}

function jobsIn(open: readonly Case[]): Measured {
  const byFirm = new Map<string, number>();
  for (const one of open) {
    const jobs = jobsOf(one);
    if (jobs !== null) byFirm.set(one.organizationId ?? one.id, (byFirm.get(one.organizationId ?? one.id) ?? 0) + jobs);
  }
  if (byFirm.size === 0) return missing('unknown');
  const amounts = [...byFirm.values()];
  const release = aggregateRelease(amounts);
  return release.released ? known(amounts.reduce((sum, jobs) => sum + jobs, 0)) : missing(release.reason);
}
