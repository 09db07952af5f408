import { OPEN_STAGES, STAGES, type OpenStage, type Stage } from '../pipeline/stage';
import { STREAMS } from '../pipeline/stream';
import type { BehindQuestion } from './behind-question';
import { dayNumber } from './day-number';
import { wentFurther } from './stage-conversion';
import { NOT_YET, type StageVisits } from './stage-visits';

/** One of what a figure counts: the case, the stage it is about, the day it began (day numbers), the day it ended, and where it went. */
export type Behind = { caseId: string; stage: OpenStage | null; on: number; left: number | null; to: Stage | null };

const stageAt = (at: number): Stage | null => STAGES[at] ?? null;
const openStageAt = (at: number): OpenStage | null => OPEN_STAGES[at] ?? null;
const dayOrNone = (day: number): number | null => (day === NOT_YET ? null : day);

/**
 * What a figure of the flow is made of, in no order: the same visits, closings and cases its measure counts, by the same rules. `today` is a day number.
 * A closing stands with the stage asked about, or none.
 */
export const behind = ({ visits, closings, cases, caseIds }: StageVisits, { stream, count, stage, to, from, until, least, most }: BehindQuestion, today: number): Behind[] => {
  const [own, at] = [STREAMS.indexOf(stream), stage === undefined ? null : OPEN_STAGES.indexOf(stage)];
  const [first, last] = [from === undefined ? -Infinity : dayNumber(from), until === undefined ? Infinity : dayNumber(until)];
  const found: Behind[] = [];
  const within = (day: number) => day >= first && day <= last;
  const led = (visited: number, went: number) => to === undefined || (to === 'further' ? wentFurther(visited, went) : to === 'open' ? went < OPEN_STAGES.length : STAGES[went] === to);
  const inStream = (place: number) => cases.stream.at(place) === own;
  if (count === 'opened') {
    for (let place = 0; place < caseIds.length; place++) {
      if (!inStream(place) || !within(cases.opened.at(place)) || !led(-1, cases.stage.at(place)) || (at !== null && cases.farthest.at(place) < at && stageAt(cases.stage.at(place)) !== 'won')) continue;
      found.push({ caseId: caseIds[place] ?? '', stage: null, on: cases.opened.at(place), left: null, to: stageAt(cases.stage.at(place)) });
    }
    return found;
  }
  if (count === 'closed') {
    for (let closing = 0; closing < closings.of.length; closing++) {
      const place = closings.of.at(closing);
      if (!inStream(place) || !within(closings.on.at(closing)) || !led(-1, closings.stage.at(closing)) || (at !== null && (closings.through.at(closing) & (1 << at)) === 0)) continue;
      found.push({ caseId: caseIds[place] ?? '', stage: stage ?? null, on: closings.on.at(closing), left: null, to: stageAt(closings.stage.at(closing)) });
    }
    return found;
  }
  for (let visit = 0; visit < visits.of.length; visit++) {
    const place = visits.of.at(visit);
    const [visited, entered, left, went] = [visits.stage.at(visit), visits.entered.at(visit), visits.left.at(visit), visits.to.at(visit)];
    if (!inStream(place) || (at !== null && visited !== at)) continue;
    const days = today - entered;
    const counts = count === 'open' ? left === NOT_YET && days >= (least ?? 0) && days <= (most ?? Infinity)
      : count === 'entered' ? within(entered)
        : left !== NOT_YET && within(left) && (count === 'rested' ? stageAt(went) === 'dormant' : led(visited, went));
    if (counts) found.push({ caseId: caseIds[place] ?? '', stage: openStageAt(visited), on: entered, left: dayOrNone(left), to: stageAt(went) });
  }
  return found;
};
