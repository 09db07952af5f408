import { and, eq } from 'drizzle-orm';
import { putRows } from '@/db/put-rows';
import { organizations, sites } from '@/db/schema';
import type { RegisterImage, SiteFields } from '@/lib/domain/lists/register-image';
import type { Write } from '@/lib/domain/lists/row-plan';
import { jobsTotal } from '@/lib/domain/register/jobs-total';
import { messages } from '@/lib/messages';
import type { AuditEntry } from '../audit-event';
import type { CommandContext } from '../define';
import { conflict } from '../errors';
import { madeIn, touchedIn } from './made-in';

type SiteWrite = Extract<Write, { record: 'site'; fields: SiteFields }>;

const OPEN = ['organizationId', 'name', 'place', 'regionCode', 'jobsCount', 'jobsLow', 'jobsHigh', 'jobsAsOf', 'jobsBasis', 'closedOn'];

/** Writes the sites of a piece; the jobs of organizations that were there before follow, those of new ones were counted as they were made. */
export const writeSites = async (ctx: CommandContext, writes: readonly SiteWrite[], image: RegisterImage, made: ReadonlySet<string>): Promise<AuditEntry[]> => {
  const { db } = ctx;
  await putRows(db, sites, writes.filter(({ write }) => write === 'create').map(({ id, fields }) => ({ id, ...madeIn(ctx), ...fields })));
  for (const write of writes) {
    if (write.write !== 'update') continue;
    const saved = await db.update(sites).set({ ...write.fields, ...touchedIn(ctx), version: write.version + 1 })
      .where(and(eq(sites.id, write.id), eq(sites.version, write.version))).returning({ id: sites.id });
    if (saved.length === 0) throw conflict(messages.lists.refusals.changedMeanwhile);
  }
  for (const id of new Set(writes.map(({ fields }) => fields.organizationId))) {
    if (made.has(id)) continue;
    const total = jobsTotal((image.organizations.get(id)?.sites ?? []).map(({ fields }) => fields));
    await db.update(organizations).set({ jobsTotal: total, ...touchedIn(ctx) }).where(eq(organizations.id, id));
  }
  return writes.map((write) => ({
    command: 'lists.load-rows', record: 'site', recordId: write.id,
    change: { before: write.write === 'update' ? { ...write.before } : null, after: { ...write.fields, version: write.write === 'update' ? write.version + 1 : 1 }, open: OPEN },
  }));
};
