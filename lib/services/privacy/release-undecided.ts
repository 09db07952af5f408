import { z } from 'zod';
import { decisionOf } from '@/lib/domain/privacy/disclosed-record';
import { RecordId } from '@/lib/domain/shared/record-id';
import { command } from '../define';
import { changeDecisions } from './change-decisions';
import { DISCLOSURE_RECORD } from './load-disclosure';

/** Lets out every field nobody decided about: said by a person, never assumed. */
export const releaseUndecided = command({
  name: 'privacy.release-undecided-fields',
  permission: 'privacy.manage',
  record: DISCLOSURE_RECORD,
  input: z.strictObject({ id: RecordId, version: z.int().min(1) }),
  run: (ctx, read) =>
    changeDecisions(ctx, read, ({ records, decisions }) =>
      records.flatMap((held) => held.fields.filter(({ field }) => !decisionOf(decisions, held, field))
        .map(({ field }) => ({ record: held.record, recordId: held.recordId, field, decision: 'release' as const, section: null, ranges: [] })))),
});
