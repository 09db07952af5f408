import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import type { Period } from '../planning/measures/period';

/** The days a report covers, in words; of a period that still runs it says that it is told up to today. */
export const periodWords = ({ from, to }: Period, today: string): string => {
  const { parts } = messages.reports;
  const runs = from <= today && today < to;
  return runs ? parts.soFar(format.day(from, 'year'), format.day(today, 'year')) : parts.period(format.day(from, 'year'), format.day(to, 'year'));
};
