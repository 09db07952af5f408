import { messages } from '@/lib/messages';
import type { ExportedJobs } from './exported';

/** Jobs of a site as a cell that `readJobs` reads as they are: a count, 'about 40' where it is estimated, a band in words, since a spreadsheet takes '10-19' for a day. */
export const jobsCell = ({ jobs, jobsLow, jobsHigh, jobsBasis }: ExportedJobs): number | string | null => {
  const { about, band, open } = messages.exports.jobs;
  if (jobsBasis === 'band' && jobsLow !== null) return jobsHigh === null ? open(jobsLow) : band(jobsLow, jobsHigh);
  return jobs !== null && jobsBasis === 'estimated' ? about(jobs) : jobs;
};
