import { OPEN_STAGES, STAGES, type OpenStage } from '../pipeline/stage';
import { flowFigure, noFigure, type FlowFigure } from './flow-figure';
import { NOT_YET, type StageVisits } from './stage-visits';
import { wilsonInterval, type ShareInterval } from './wilson-interval';

export type StageConversion = { stage: OpenStage; ended: number; further: number; share: FlowFigure; interval: ShareInterval | null };

const WON = STAGES.indexOf('won');

/** Whether a move from one stage to another (numbered as in `STAGES`) goes further: to a later open stage, or won. */
export const wentFurther = (stage: number, to: number): boolean => to === WON || (to > stage && to < OPEN_STAGES.length);

/**
 * Conversion by stage: visits of the stage that went further (a later stage, skipped ones included, or won) / visits that ended,
 * of those that ended from day number `from` on; with Wilson's 95 % interval. A visit that is still open counts in neither. Each visit
 * counts: a case that came back is there twice. A fraction 0 to 1; null `none-ended` where no visit has ended.
 */
export const stageConversion = ({ visits, cases }: StageVisits, stream: number, from: number): StageConversion[] => {
  const ended = new Float64Array(OPEN_STAGES.length);
  const further = new Float64Array(OPEN_STAGES.length);
  for (let visit = 0; visit < visits.of.length; visit++) {
    const left = visits.left.at(visit);
    if (left === NOT_YET || left < from || cases.stream.at(visits.of.at(visit)) !== stream) continue;
    const stage = visits.stage.at(visit);
    ended[stage] = (ended[stage] ?? 0) + 1;
    if (wentFurther(stage, visits.to.at(visit))) further[stage] = (further[stage] ?? 0) + 1;
  }
  return OPEN_STAGES.map((stage, at) => {
    const [of, hits] = [ended[at] ?? 0, further[at] ?? 0];
    return { stage, ended: of, further: hits, share: of === 0 ? noFigure('none-ended') : flowFigure(hits / of), interval: wilsonInterval(hits, of) };
  });
};
