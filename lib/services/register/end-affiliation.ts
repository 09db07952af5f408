import { and, eq } from 'drizzle-orm';
import { affiliations } from '@/db/schema';
import { EndInput } from '@/lib/domain/register/end-input';
import { format } from '@/lib/messages/format';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { conflict, invalid, notFound } from '../errors';
import { loadAffiliation } from './load-affiliation';
import { touchedBy } from './touched-by';
import { touchPerson } from './touch-person';

/** Ends an affiliation on its last day; the person stays in the record of the organization as former. */
export const endAffiliation = command({
  name: 'register.end-affiliation',
  permission: 'register.write',
  record: 'affiliation',
  input: EndInput,
  run: async (ctx, { id, version, on }) => {
    const { db } = ctx;
    const stored = await loadAffiliation(db, id);
    if (!stored) throw notFound(messages.errors.notFound);
    const { validFrom, validTo, personId } = stored.fields;
    if (validTo !== null && validTo <= on) throw invalid(messages.errors.invalid, { on: messages.register.refusals.alreadyEnded });
    if (validFrom !== null && on < validFrom) {
      throw invalid(messages.errors.invalid, { on: messages.register.refusals.endBeforeStart(format.day(validFrom, 'year')) });
    }
    await touchPerson(ctx, personId);
    const after = { ...stored.fields, validTo: on, primary: false };
    const [saved] = await db
      .update(affiliations)
      .set({ validTo: on, primary: false, ...touchedBy(ctx), version: version + 1 })
      .where(and(eq(affiliations.id, id), eq(affiliations.version, version)))
      .returning({ version: affiliations.version });
    if (!saved) throw conflict(messages.errors.conflict, { mine: { validTo: on }, theirs: stored.fields, theirVersion: stored.version });
    ctx.changed({ before: stored.fields, after: { ...after, version: saved.version }, open: ['validTo', 'primary'] });
    return { id, version: saved.version };
  },
});
