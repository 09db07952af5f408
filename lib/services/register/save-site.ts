import { and, eq } from 'drizzle-orm';
import { sites } from '@/db/schema';
import { SiteInput } from '@/lib/domain/register/site-input';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { conflict, invalid, notFound } from '../errors';
import { checkSite } from './check-site';
import { demandOrganization } from './demand-organization';
import { loadSite } from './load-site';
import { madeBy } from './made-by';
import { recountJobs } from './recount-jobs';
import { sameFields } from './same-fields';
import { touchedBy } from './touched-by';
import { touchOrganization } from './touch-organization';

const OPEN = ['organizationId', 'name', 'place', 'regionCode', 'jobsCount', 'jobsLow', 'jobsHigh', 'jobsAsOf', 'jobsBasis', 'closedOn'];

/** Adds a site to an organization or changes one as it was read; the organization's jobs follow. */
export const saveSite = command({
  name: 'register.save-site',
  permission: 'register.write',
  record: 'site',
  input: SiteInput,
  run: async (ctx, input) => {
    const { db } = ctx;
    const { id, version: read, ...fields } = input;
    const stored = id === undefined ? null : await loadSite(db, id);
    if (id !== undefined && !stored) throw notFound(messages.errors.notFound);
    if (stored && stored.fields.organizationId !== fields.organizationId) {
      throw invalid(messages.errors.invalid, { organizationId: messages.register.refusals.moved });
    }
    await demandOrganization(ctx, fields.organizationId, 'organizationId');
    const refused = await checkSite(ctx, fields);
    if (Object.keys(refused).length > 0) throw invalid(messages.errors.invalid, refused);

    if (!stored) {
      const siteId = ctx.newId();
      await touchOrganization(ctx, fields.organizationId);
      await db.insert(sites).values({ id: siteId, ...madeBy(ctx), ...fields });
      await recountJobs(ctx, fields.organizationId);
      ctx.changed({ after: { ...fields, version: 1 }, open: OPEN });
      return { id: siteId, version: 1 };
    }
    if (sameFields(stored.fields, fields)) {
      ctx.unchanged();
      return { id: stored.id, version: stored.version };
    }
    await touchOrganization(ctx, fields.organizationId);
    const [saved] = await db
      .update(sites)
      .set({ ...fields, ...touchedBy(ctx), version: (read ?? 0) + 1 })
      .where(and(eq(sites.id, stored.id), eq(sites.version, read ?? 0)))
      .returning({ version: sites.version });
    if (!saved) {
      const theirs = (await loadSite(db, stored.id)) ?? stored;
      throw conflict(messages.errors.conflict, { mine: fields, theirs: theirs.fields, theirVersion: theirs.version });
    }
    await recountJobs(ctx, fields.organizationId);
    ctx.changed({ before: stored.fields, after: { ...fields, version: saved.version }, open: OPEN });
    return { id: stored.id, version: saved.version };
  },
});
