import { and, eq } from 'drizzle-orm';
import { memberships } from '@/db/schema';
import { MembershipInput } from '@/lib/domain/register/membership-input';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { conflict, invalid, notFound } from '../errors';
import { checkMembership } from './check-membership';
import { loadMembership } from './load-membership';
import { madeBy } from './made-by';
import { sameFields } from './same-fields';
import { touchedBy } from './touched-by';

const OPEN = ['organizationId', 'personId', 'associationId', 'membershipClass', 'validFrom', 'validTo'];

/** Says that an organization or a person belongs to an association and since when, or mends what was said. */
export const saveMembership = command({
  name: 'register.save-membership',
  permission: 'register.write',
  record: 'membership',
  input: MembershipInput,
  run: async (ctx, input) => {
    const { db } = ctx;
    const { id, version: read, ...fields } = input;
    const stored = id === undefined ? null : await loadMembership(db, id);
    if (id !== undefined && !stored) throw notFound(messages.errors.notFound);
    if (!stored) {
      await checkMembership(ctx, fields);
      const membershipId = ctx.newId();
      await db.insert(memberships).values({ id: membershipId, ...madeBy(ctx), ...fields });
      ctx.changed({ after: { ...fields, version: 1 }, open: OPEN });
      return { id: membershipId, version: 1 };
    }
    for (const end of ['organizationId', 'personId', 'associationId'] as const) {
      if (stored.fields[end] !== fields[end]) throw invalid(messages.errors.invalid, { [end]: messages.register.refusals.moved });
    }
    if (sameFields(stored.fields, fields)) {
      ctx.unchanged();
      return { id: stored.id, version: stored.version };
    }
    await checkMembership(ctx, fields, stored.id);
    const [saved] = await db
      .update(memberships)
      .set({ ...fields, ...touchedBy(ctx), version: (read ?? 0) + 1 })
      .where(and(eq(memberships.id, stored.id), eq(memberships.version, read ?? 0)))
      .returning({ version: memberships.version });
    if (!saved) {
      const theirs = (await loadMembership(db, stored.id)) ?? stored;
      throw conflict(messages.errors.conflict, { mine: fields, theirs: theirs.fields, theirVersion: theirs.version });
    }
    ctx.changed({ before: stored.fields, after: { ...fields, version: saved.version }, open: OPEN });
    return { id: stored.id, version: saved.version };
  },
});
