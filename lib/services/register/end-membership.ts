import { and, eq } from 'drizzle-orm';
import { memberships } from '@/db/schema';
import { EndInput } from '@/lib/domain/register/end-input';
import { format } from '@/lib/messages/format';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { conflict, invalid, notFound } from '../errors';
import { loadMembership } from './load-membership';
import { touchedBy } from './touched-by';
import { touchMember } from './touch-member';

/** Ends a membership on its last day; it stays in the record as former. */
export const endMembership = command({
  name: 'register.end-membership',
  permission: 'register.write',
  record: 'membership',
  input: EndInput,
  run: async (ctx, { id, version, on }) => {
    const { db } = ctx;
    const stored = await loadMembership(db, id);
    if (!stored) throw notFound(messages.errors.notFound);
    const { validFrom, validTo } = stored.fields;
    if (validTo !== null && validTo <= on) throw invalid(messages.errors.invalid, { on: messages.register.refusals.alreadyEnded });
    if (validFrom !== null && on < validFrom) {
      throw invalid(messages.errors.invalid, { on: messages.register.refusals.endBeforeStart(format.day(validFrom, 'year')) });
    }
    await touchMember(ctx, stored.fields);
    const [saved] = await db
      .update(memberships)
      .set({ validTo: on, ...touchedBy(ctx), version: version + 1 })
      .where(and(eq(memberships.id, id), eq(memberships.version, version)))
      .returning({ version: memberships.version });
    if (!saved) throw conflict(messages.errors.conflict, { mine: { validTo: on }, theirs: stored.fields, theirVersion: stored.version });
    ctx.changed({ before: stored.fields, after: { ...stored.fields, validTo: on, version: saved.version }, open: ['validTo'] });
    return { id, version: saved.version };
  },
});
