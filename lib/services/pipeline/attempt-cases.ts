import { z } from 'zod';
import { MendCaseInput } from '@/lib/domain/pipeline/mend-case-input';
import { saysNothingNew } from '@/lib/domain/shared/says-nothing-new';
import { Mend } from '@/lib/domain/sheet/mend';
import { MOST_AT_ONCE } from '@/lib/domain/sheet/most-at-once';
import { messages } from '@/lib/messages';
import { attemptEach } from '../attempt-each';
import { query } from '../define';
import { conflict } from '../errors';
import { parsedRecord } from '../parsed-record';
import { mendedCase } from './mended-case';

/** What would become of changes of cases, one by one, before any is made. */
export const attemptCases = query({
  name: 'pipeline.attempt-cases',
  permission: 'pipeline.write',
  input: z.strictObject({ mends: z.array(Mend).max(MOST_AT_ONCE) }),
  run: async (ctx, { mends }) => ({
    attempts: await attemptEach(mends, async ({ id, version, set }) => {
      const { stored, patch } = await mendedCase(ctx, parsedRecord(MendCaseInput, { id, version, ...set }));
      if (saysNothingNew(stored, patch)) return false;
      if (stored.version !== version) throw conflict(messages.errors.conflict);
      return true;
    }),
  }),
});
