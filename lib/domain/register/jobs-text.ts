import type { StatedJobs } from './stated-jobs';
import { format } from '@/lib/messages/format';
import { messages } from '@/lib/messages';

/** A band of jobs: '10 to 19', '500 or more'. */
export const bandText = ({ low, high }: { low: number; high: number | null }): string =>
  messages.register.organization.band(format.number(low), high === null ? null : format.number(high));

/** What is known of jobs, counts and bands apart; null when nothing is. */
export const jobsText = ({ count, band }: StatedJobs): string | null => {
  if (count === null) return band && bandText(band);
  return band ? messages.register.organization.countAndBand(format.number(count), bandText(band)) : format.number(count);
};

/** Where the figures come from: 'payroll', 'payroll, stated'; null when there is none. */
export const basisText = ({ bases }: StatedJobs): string | null =>
  bases.map((basis) => messages.register.bases[basis]).join(', ') || null;

/** The same in one word. */
export const shortBasisText = ({ bases }: StatedJobs): string | null => {
  const [only, ...others] = bases;
  if (only === undefined) return null;
  return others.length > 0 ? messages.register.mixedBasis : messages.register.bases[only];
};
