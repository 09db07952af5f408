import { OPEN_STAGES, STAGES } from '../pipeline/stage';
import type { FlowFigure } from './flow-figure';
import { kaplanMeier } from './kaplan-meier';
import { NOT_YET, type StageVisits } from './stage-visits';
import { survivalPercentile } from './survival-percentile';

export type DaysToDecision = { reached: number; waiting: number; median: FlowFigure; p90: FlowFigure };

const DECISION = OPEN_STAGES.indexOf('decision');
const WON = STAGES.indexOf('won');

/**
 * Days from the day a case of a stream began to its first day in the stage of decision, or to its being won where it never stood there, by Kaplan-Meier over the
 * cases that began from day number `from` on. A case that is not there yet counts for as long as it lasts: until `today`, or until the day it came to its end or its rest.
 * Median and 90th percentile in days; null `not-reached` while too few are there, `no-visits` where none is. (domain.md 3.14)
 */
export const daysToDecision = ({ visits, closings, cases, caseIds }: StageVisits, stream: number, from: number, today: number): DaysToDecision => {
  const decided = new Int32Array(caseIds.length).fill(NOT_YET);
  const note = (place: number, day: number) => {
    const before = decided[place] ?? NOT_YET;
    if (day <= today && (before === NOT_YET || day < before)) decided[place] = day;
  };
  for (let visit = 0; visit < visits.of.length; visit++) if (visits.stage.at(visit) === DECISION) note(visits.of.at(visit), visits.entered.at(visit));
  for (let closing = 0; closing < closings.of.length; closing++) if (closings.stage.at(closing) === WON) note(closings.of.at(closing), closings.on.at(closing));
  const longest = Math.max(0, today - from);
  const [ended, open] = [new Float64Array(longest + 1), new Float64Array(longest + 1)];
  let [reached, waiting] = [0, 0];
  for (let place = 0; place < caseIds.length; place++) {
    const opened = cases.opened.at(place);
    if (cases.stream.at(place) !== stream || opened < from || opened > today) continue;
    const day = decided[place] ?? NOT_YET;
    const last = day !== NOT_YET ? day : cases.stage.at(place) < OPEN_STAGES.length ? today : Math.min(today, cases.since.at(place));
    const days = Math.max(0, last - opened);
    if (day === NOT_YET) [open[days], waiting] = [(open[days] ?? 0) + 1, waiting + 1];
    else [ended[days], reached] = [(ended[days] ?? 0) + 1, reached + 1];
  }
  const steps = kaplanMeier({ ended, open });
  return { reached, waiting, median: survivalPercentile(steps, 0.5), p90: survivalPercentile(steps, 0.9) };
};
