import { quarterBeside, quarterDays, quarterOf } from '../shared/quarter';
import type { Period } from '../planning/measures/period';
import type { ReportKind } from './report-kind';

/** The days a report covers: a quarter for council and deck (without one asked, the one today is in), a year for the annual one (up to today, where it still runs). */
export const periodOf = (kind: ReportKind, asked: { quarter?: string; year?: string }, today: string): Period => {
  if (kind === 'annual') {
    const year = asked.year ?? today.slice(0, 4);
    return { from: `${year}-01-01`, to: `${year}-12-31` };
  }
  return quarterDays(asked.quarter ?? quarterOf(today));
};

/** The quarters that can be asked for, the latest first. */
export const lastQuarters = (today: string, count: number): string[] => Array.from({ length: count }, (_, at) => quarterBeside(quarterOf(today), -at));
