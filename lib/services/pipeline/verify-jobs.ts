import { VerifyJobsInput } from '@/lib/domain/pipeline/verify-jobs-input';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { command } from '../define';
import { invalid } from '../errors';
import { changeCase } from './change-case';
import { checkDay } from './check-day';
import { loadLivingCase } from './load-case';

/** Notes how many jobs were verified, by whom and when: at most as many as were announced, unless a reason is given (C6-13). */
export const verifyJobs = command({
  name: 'pipeline.verify-jobs',
  permission: 'pipeline.write',
  record: 'case',
  input: VerifyJobsInput,
  run: async (ctx, { id, version, jobs, on, why }) => {
    const { refusals } = messages.pipeline;
    const stored = await loadLivingCase(ctx, id);
    if (jobs === null) return changeCase(ctx, stored, version, { jobsVerified: null, verifiedOn: null, verifiedBy: null, verifiedWhy: null });
    const verifiedOn = on ?? ctx.today;
    checkDay(ctx, 'on', verifiedOn, stored.openedOn);
    const more = jobs > (stored.jobsAnnounced ?? 0);
    if (more && why === null) {
      throw invalid(messages.errors.invalid, { why: stored.jobsAnnounced === null ? refusals.nothingAnnounced : refusals.moreThanAnnounced(format.number(stored.jobsAnnounced)) });
    }
    return changeCase(ctx, stored, version, { jobsVerified: jobs, verifiedOn, verifiedBy: ctx.actor.id, verifiedWhy: more ? why : null });
  },
});
