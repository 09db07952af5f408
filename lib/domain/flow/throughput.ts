import { STAGES } from '../pipeline/stage';
import { periodFinder, type Period } from './period';
import type { StageVisits } from './stage-visits';

export type Throughput = { period: string; from: number; to: number; opened: number; won: number; lost: number; rested: number };

const [WON, DORMANT] = [STAGES.indexOf('won'), STAGES.indexOf('dormant')];

/**
 * How many cases of a stream were opened, won, lost and laid to rest (dormant) in each period: moves, so a case that was lost, reopened and won
 * counts in both. Periods follow one another; a period in which nothing happened counts 0, which is known.
 */
export const throughput = ({ cases, closings, visits }: StageVisits, stream: number, periods: readonly Period[]): Throughput[] => {
  const rows = periods.map(({ name, from, to }) => ({ period: name, from, to, opened: 0, won: 0, lost: 0, rested: 0 }));
  const find = periodFinder(periods);
  const count = (day: number, what: 'opened' | 'won' | 'lost' | 'rested') => {
    const row = rows[find(day)];
    if (row) row[what]++;
  };
  for (let place = 0; place < cases.opened.length; place++) if (cases.stream.at(place) === stream) count(cases.opened.at(place), 'opened');
  for (let closing = 0; closing < closings.of.length; closing++) {
    if (cases.stream.at(closings.of.at(closing)) === stream) count(closings.on.at(closing), closings.stage.at(closing) === WON ? 'won' : 'lost');
  }
  for (let visit = 0; visit < visits.of.length; visit++) {
    if (visits.to.at(visit) === DORMANT && cases.stream.at(visits.of.at(visit)) === stream) count(visits.left.at(visit), 'rested');
  }
  return rows;
};
