import { AnnounceJobsInput } from '@/lib/domain/pipeline/announce-jobs-input';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { command } from '../define';
import { invalid } from '../errors';
import { changeCase } from './change-case';
import { checkDay } from './check-day';
import { loadLivingCase } from './load-case';

/** Notes how many jobs were announced, and when; not fewer than are verified already, unless that was explained. */
export const announceJobs = command({
  name: 'pipeline.announce-jobs',
  permission: 'pipeline.write',
  record: 'case',
  input: AnnounceJobsInput,
  run: async (ctx, { id, version, jobs, on }) => {
    const stored = await loadLivingCase(ctx, id);
    const announcedOn = jobs === null ? null : (on ?? ctx.today);
    checkDay(ctx, 'on', announcedOn, stored.openedOn);
    if (stored.jobsVerified !== null && stored.verifiedWhy === null && (jobs === null || jobs < stored.jobsVerified)) {
      throw invalid(messages.errors.invalid, { jobs: messages.pipeline.refusals.announcedLess(format.number(stored.jobsVerified)) });
    }
    return changeCase(ctx, stored, version, { jobsAnnounced: jobs, announcedOn });
  },
});
