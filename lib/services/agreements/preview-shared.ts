import { OneRecord } from '@/lib/domain/register/edited-record';
import { query } from '../define';
import { loadAgreement } from './load-agreement';
import { sharedWith } from './shared-with';

/** What the agency of an agreement sees at this moment, read with a partner's eyes. */
export const previewShared = query({
  name: 'agreements.preview',
  permission: 'agreements.manage',
  input: OneRecord,
  run: async (ctx, { id }) => {
    const { agency, agencyId } = await loadAgreement(ctx.db, id);
    return { id, agency, agreements: await sharedWith(ctx, agencyId) };
  },
});
