import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { disclosurePackages } from '@/db/schema';
import { decisionOf } from '@/lib/domain/privacy/disclosed-record';
import { RecordId } from '@/lib/domain/shared/record-id';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { conflict, invalid } from '../errors';
import { composePackage } from './compose-package';
import { DISCLOSURE_OPEN, DISCLOSURE_RECORD, loadDisclosure } from './load-disclosure';

/** Releases a package in which everything is decided; it is kept as issued and does not change any more. */
export const releaseDisclosure = command({
  name: 'privacy.release-disclosure',
  permission: 'privacy.manage',
  record: DISCLOSURE_RECORD,
  input: z.strictObject({ id: RecordId, version: z.int().min(1) }),
  run: async (ctx, { id, version }) => {
    const { refusals } = messages.privacy.disclosures;
    const loaded = await loadDisclosure(ctx, id);
    if (loaded.state === 'released') throw conflict(refusals.released);
    const undecided = loaded.records.reduce((count, held) => count + held.fields.filter(({ field }) => !decisionOf(loaded.decisions, held, field)).length, 0);
    if (undecided > 0) throw invalid(refusals.undecided(undecided));
    const [saved] = await ctx.db.update(disclosurePackages)
      .set({ state: 'released', releasedAt: ctx.now, releasedBy: ctx.actor.id, version: version + 1, updatedAt: ctx.now, updatedBy: ctx.actor.id })
      .where(and(eq(disclosurePackages.id, id), eq(disclosurePackages.version, version))).returning({ version: disclosurePackages.version });
    if (!saved) throw conflict(messages.errors.conflict);
    ctx.changed({ before: { state: 'open' }, after: { state: 'released', issued: composePackage(loaded, ctx.today), version: saved.version }, open: DISCLOSURE_OPEN, level: 'sealed' });
    return { id, version: saved.version };
  },
});
