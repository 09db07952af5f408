import { z } from 'zod';
import { RecordId } from '@/lib/domain/shared/record-id';
import { command } from '../define';
import { changeDecisions } from './change-decisions';
import { DISCLOSURE_RECORD, loadDisclosure } from './load-disclosure';
import { thirdParties } from './third-parties';

/** Severs the names of third parties, under section 22, in every field nobody decided about yet. */
export const severThirdParties = command({
  name: 'privacy.sever-third-parties',
  permission: 'privacy.manage',
  record: DISCLOSURE_RECORD,
  input: z.strictObject({ id: RecordId, version: z.int().min(1) }),
  run: async (ctx, read) => {
    const found = await thirdParties(ctx, await loadDisclosure(ctx, read.id));
    return changeDecisions(ctx, read, () => found);
  },
});
