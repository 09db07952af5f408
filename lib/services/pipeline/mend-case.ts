import { MendCaseInput } from '@/lib/domain/pipeline/mend-case-input';
import { command } from '../define';
import { changeCase } from './change-case';
import { mendedCase } from './mended-case';

/** Changes the owner, the next step, the jobs or the judged probability of a case, where they stand. */
export const mendCase = command({
  name: 'pipeline.mend-case',
  permission: 'pipeline.write',
  record: 'case',
  input: MendCaseInput,
  run: async (ctx, given) => {
    const { stored, patch } = await mendedCase(ctx, given);
    return changeCase(ctx, stored, given.version, patch);
  },
});
