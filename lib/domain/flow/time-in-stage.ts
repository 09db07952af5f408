import { OPEN_STAGES, type OpenStage } from '../pipeline/stage';
import type { FlowFigure } from './flow-figure';
import { kaplanMeier, type SurvivalStep } from './kaplan-meier';
import { NOT_YET, type StageVisits } from './stage-visits';
import { survivalPercentile } from './survival-percentile';

export type TimeInStage = { stage: OpenStage; ended: number; open: number; median: FlowFigure; p75: FlowFigure; p90: FlowFigure; steps: SurvivalStep[] };

/**
 * Time in stage, in days, by Kaplan-Meier: of the visits of a stream entered from day number `from` on, those that ended lasted
 * from the day entered to the day left (0 when both are one), those still open are censored on `today`. Median, 75th and 90th percentile are the first
 * day by which that share has left, however they left; null `not-reached` while too many are open, `no-visits` where none has ended.
 */
export const timeInStage = ({ visits, cases }: StageVisits, stream: number, from: number, today: number): TimeInStage[] => {
  const longest = Math.max(0, today - from);
  const room = () => OPEN_STAGES.map(() => new Float64Array(longest + 1));
  const ended = room();
  const open = room();
  for (let visit = 0; visit < visits.of.length; visit++) {
    const entered = visits.entered.at(visit);
    if (entered < from || entered > today || cases.stream.at(visits.of.at(visit)) !== stream) continue;
    const left = visits.left.at(visit);
    const over = left !== NOT_YET && left <= today;
    const days = (over ? left : today) - entered;
    const counts = (over ? ended : open)[visits.stage.at(visit)];
    if (counts) counts[days] = (counts[days] ?? 0) + 1;
  }
  const total = (counts: Float64Array) => counts.reduce((sum, count) => sum + count, 0);
  return OPEN_STAGES.map((stage, at) => {
    const durations = { ended: ended[at] ?? new Float64Array(0), open: open[at] ?? new Float64Array(0) };
    const steps = kaplanMeier(durations);
    const by = (p: number) => survivalPercentile(steps, p);
    return { stage, ended: total(durations.ended), open: total(durations.open), median: by(0.5), p75: by(0.75), p90: by(0.9), steps };
  });
};
