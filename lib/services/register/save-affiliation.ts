import { and, eq } from 'drizzle-orm';
import { affiliations } from '@/db/schema';
import { AffiliationInput } from '@/lib/domain/register/affiliation-input';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { conflict, invalid, notFound } from '../errors';
import { addAffiliation } from './add-affiliation';
import { checkAffiliation } from './check-affiliation';
import { demandOrganization } from './demand-organization';
import { demandPerson } from './demand-person';
import { loadAffiliation } from './load-affiliation';
import { sameFields } from './same-fields';
import { touchedBy } from './touched-by';
import { touchPerson } from './touch-person';

const OPEN = ['personId', 'organizationId', 'flags', 'primary', 'validFrom', 'validTo'];

/** Says what a person is to an organization and since when, or mends what was said; both ends stay who they were. */
export const saveAffiliation = command({
  name: 'register.save-affiliation',
  permission: 'register.write',
  record: 'affiliation',
  input: AffiliationInput,
  run: async (ctx, input) => {
    const { db } = ctx;
    const { id, version: read, ...fields } = input;
    const stored = id === undefined ? null : await loadAffiliation(db, id);
    if (id !== undefined && !stored) throw notFound(messages.errors.notFound);
    await demandPerson(ctx, fields.personId, 'personId');
    if (!stored) {
      const affiliationId = await addAffiliation(ctx, fields);
      ctx.changed({ after: { ...fields, version: 1 }, open: OPEN });
      return { id: affiliationId, version: 1 };
    }
    for (const end of ['personId', 'organizationId'] as const) {
      if (stored.fields[end] !== fields[end]) throw invalid(messages.errors.invalid, { [end]: messages.register.refusals.moved });
    }
    if (sameFields(stored.fields, fields)) {
      ctx.unchanged();
      return { id: stored.id, version: stored.version };
    }
    const organization = await demandOrganization(ctx, fields.organizationId, 'organizationId');
    await touchPerson(ctx, fields.personId);
    await checkAffiliation(ctx, fields, { id: stored.id, organizationName: organization.name, prefix: '' });
    const [saved] = await db
      .update(affiliations)
      .set({ ...fields, ...touchedBy(ctx), version: (read ?? 0) + 1 })
      .where(and(eq(affiliations.id, stored.id), eq(affiliations.version, read ?? 0)))
      .returning({ version: affiliations.version });
    if (!saved) {
      const theirs = (await loadAffiliation(db, stored.id)) ?? stored;
      throw conflict(messages.errors.conflict, { mine: fields, theirs: theirs.fields, theirVersion: theirs.version });
    }
    ctx.changed({ before: stored.fields, after: { ...fields, version: saved.version }, open: OPEN });
    return { id: stored.id, version: saved.version };
  },
});
