import { OPEN_STAGES, STAGES } from '../pipeline/stage';
import { periodFinder, type Period } from './period';
import type { StageVisits } from './stage-visits';

/** `reached`: how many came at least so far, one for each open stage; won, lost, dormant and open add up to `opened`. */
export type Cohort = { period: string; from: number; to: number; opened: number; reached: number[]; won: number; lost: number; dormant: number; open: number };

const LAST = OPEN_STAGES.length - 1;

/**
 * The cases of a stream by the quarter they were opened in, and what has become of them: how far they came (a case that is won came through all stages)
 * and how they stand today. Young cohorts have had less time: read down a column, not across the last rows.
 */
export const cohorts = ({ cases }: StageVisits, stream: number, quarters: readonly Period[]): Cohort[] => {
  const rows = quarters.map(({ name, from, to }): Cohort => ({ period: name, from, to, opened: 0, reached: OPEN_STAGES.map(() => 0), won: 0, lost: 0, dormant: 0, open: 0 }));
  const find = periodFinder(quarters);
  for (let place = 0; place < cases.opened.length; place++) {
    if (cases.stream.at(place) !== stream) continue;
    const row = rows[find(cases.opened.at(place))];
    if (!row) continue;
    const stage = STAGES[cases.stage.at(place)];
    row.opened++;
    if (stage === 'won' || stage === 'lost' || stage === 'dormant') row[stage]++;
    else row.open++;
    const farthest = stage === 'won' ? LAST : cases.farthest.at(place);
    for (let at = 0; at <= farthest; at++) row.reached[at] = (row.reached[at] ?? 0) + 1;
  }
  return rows;
};
