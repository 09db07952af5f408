import { OPEN_STAGES, STAGES, type OpenStage } from '../pipeline/stage';
import type { StageVisits } from './stage-visits';

/** How far back closings count for the probability of a stage. */
export const PROBABILITY_YEARS = 5;

export type StageProbability = { stage: OpenStage; won: number; closed: number; probability: number };

const WON = STAGES.indexOf('won');

/**
 * The probability that a case in a stage is won: `p = (won + 1) / (closed + 2)` over the closings (won or lost) of a stream from day
 * number `from` to `to` whose case had gone through that stage since it was opened, or reopened after an earlier closing: Laplace's rule of
 * succession, so no stage is certain and an unknown one stands at a half. A case that rests (dormant) has not closed. A fraction, 0 < p < 1.
 */
export const stageProbabilities = ({ closings, cases }: StageVisits, stream: number, from: number, to: number): StageProbability[] => {
  const won = new Float64Array(OPEN_STAGES.length);
  const closed = new Float64Array(OPEN_STAGES.length);
  for (let closing = 0; closing < closings.of.length; closing++) {
    const on = closings.on.at(closing);
    if (on < from || on > to || cases.stream.at(closings.of.at(closing)) !== stream) continue;
    const through = closings.through.at(closing);
    for (let stage = 0; stage < OPEN_STAGES.length; stage++) {
      if ((through & (1 << stage)) === 0) continue;
      closed[stage] = (closed[stage] ?? 0) + 1;
      if (closings.stage.at(closing) === WON) won[stage] = (won[stage] ?? 0) + 1;
    }
  }
  return OPEN_STAGES.map((stage, at) => {
    const [hits, of] = [won[at] ?? 0, closed[at] ?? 0];
    return { stage, won: hits, closed: of, probability: (hits + 1) / (of + 2) };
  });
};
