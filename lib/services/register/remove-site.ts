import { and, eq } from 'drizzle-orm';
import { cases, caseSites, sites } from '@/db/schema';
import { RecordAsRead } from '@/lib/domain/register/edited-record';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { conflict, notFound } from '../errors';
import { demandOrganization } from './demand-organization';
import { loadSite } from './load-site';
import { recountJobs } from './recount-jobs';
import { touchOrganization } from './touch-organization';

/** Removes a site that was entered by mistake; one that has closed is saved with the day it closed. */
export const removeSite = command({
  name: 'register.remove-site',
  permission: 'register.write',
  record: 'site',
  input: RecordAsRead,
  run: async (ctx, { id, version }) => {
    const stored = await loadSite(ctx.db, id);
    if (!stored) throw notFound(messages.errors.notFound);
    const { organizationId } = stored.fields;
    await demandOrganization(ctx, organizationId, 'id');
    await touchOrganization(ctx, organizationId);
    // A case is about all of its organization then; a site that was offered stays in its words.
    await ctx.db.update(cases).set({ siteId: null }).where(eq(cases.siteId, id));
    await ctx.db.update(caseSites).set({ siteId: null }).where(eq(caseSites.siteId, id));
    const gone = await ctx.db.delete(sites).where(and(eq(sites.id, id), eq(sites.version, version))).returning({ id: sites.id });
    if (gone.length === 0) throw conflict(messages.errors.conflict, { mine: {}, theirs: stored.fields, theirVersion: stored.version });
    await recountJobs(ctx, organizationId);
    ctx.changed({ before: stored.fields, open: ['organizationId'] });
    return { id };
  },
});
