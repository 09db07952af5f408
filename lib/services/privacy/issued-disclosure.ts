import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { recordVersions } from '@/db/schema';
import { RecordId } from '@/lib/domain/shared/record-id';
import { query } from '../define';
import { composePackage } from './compose-package';
import { DISCLOSURE_RECORD, loadDisclosure } from './load-disclosure';

/** The package as it was issued; before that, as it would leave today. */
export const disclosurePackage = query({
  name: 'privacy.disclosure-package',
  permission: 'privacy.manage',
  input: z.strictObject({ id: RecordId }),
  run: async (ctx, { id }) => {
    const loaded = await loadDisclosure(ctx, id);
    const { state } = loaded;
    if (state === 'open') return { ...composePackage(loaded, ctx.today), state };
    const [kept] = await ctx.db.select({ data: recordVersions.data }).from(recordVersions)
      .where(and(eq(recordVersions.record, DISCLOSURE_RECORD), eq(recordVersions.recordId, id), eq(recordVersions.version, loaded.version)));
    return { ...(kept?.data.issued as ReturnType<typeof composePackage>), state };
  },
});
