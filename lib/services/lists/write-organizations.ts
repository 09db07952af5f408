import { and, eq, inArray } from 'drizzle-orm';
import { putRows } from '@/db/put-rows';
import { organizationIndustries, organizations, organizationSubclusters, organizationTags, searchNames, tags } from '@/db/schema';
import type { OrganizationFields, RegisterImage } from '@/lib/domain/lists/register-image';
import type { Write } from '@/lib/domain/lists/row-plan';
import { fold } from '@/lib/domain/register/fold';
import { jobsTotal } from '@/lib/domain/register/jobs-total';
import { salesShareToColumns } from '@/lib/domain/register/sales-share-columns';
import { messages } from '@/lib/messages';
import type { AuditEntry } from '../audit-event';
import type { CommandContext } from '../define';
import { conflict } from '../errors';
import { LISTED_ORGANIZATION_FIELDS, madeIn, touchedIn } from './made-in';

type OrganizationWrite = Extract<Write, { record: 'organization'; fields: OrganizationFields }>;

const columns = ({ industries, subclusters, tags: names, ...own }: OrganizationFields) => ({ ...own, nameKey: fold(own.legalName) });

const namesOf = ({ legalName, tradeNames }: OrganizationFields) => [...new Set([legalName, ...tradeNames].map(fold))].filter(Boolean);

/** The ids of tags by their key; the ones that do not exist yet come into being. */
const tagIds = async ({ db, newId }: CommandContext, names: readonly string[]) => {
  const byKey = new Map(names.map((name) => [fold(name), name]));
  if (byKey.size === 0) return new Map<string, string>();
  const there = await db.select().from(tags).where(inArray(tags.key, [...byKey.keys()]));
  const known = new Map(there.map(({ key, id }) => [key, id]));
  const fresh = [...byKey].filter(([key]) => !known.has(key)).map(([key, name]) => ({ id: newId(), name, key }));
  await putRows(db, tags, fresh, 'skip');
  if (fresh.length === 0) return known;
  const all = await db.select().from(tags).where(inArray(tags.key, [...byKey.keys()]));
  return new Map(all.map(({ key, id }) => [key, id]));
};

const addParts = async (ctx: CommandContext, writes: readonly { id: string; fields: OrganizationFields }[], naicsVersion: string | null) => {
  const { db } = ctx;
  const ids = await tagIds(ctx, writes.flatMap(({ fields }) => fields.tags));
  await putRows(db, organizationIndustries, writes.flatMap(({ id, fields }) => fields.industries.map((industry) => ({ organizationId: id, naicsVersion: naicsVersion ?? '', ...industry }))));
  await putRows(db, organizationSubclusters, writes.flatMap(({ id, fields }) => fields.subclusters.map(({ share, ...link }) => ({ organizationId: id, ...link, ...salesShareToColumns(share) }))));
  await putRows(db, organizationTags, writes.flatMap(({ id, fields }) => [...new Set(fields.tags.flatMap((name) => ids.get(fold(name)) ?? []))].map((tagId) => ({ organizationId: id, tagId }))));
  await putRows(db, searchNames, writes.flatMap(({ id, fields }) => namesOf(fields).map((key) => ({ kind: 'organization' as const, recordId: id, key }))));
};

const change = async (ctx: CommandContext, { id, version, fields }: Extract<OrganizationWrite, { write: 'update' }>, naicsVersion: string | null) => {
  const { db } = ctx;
  const saved = await db.update(organizations).set({ ...columns(fields), ...touchedIn(ctx), version: version + 1 })
    .where(and(eq(organizations.id, id), eq(organizations.version, version))).returning({ id: organizations.id });
  if (saved.length === 0) throw conflict(messages.lists.refusals.changedMeanwhile);
  await db.delete(organizationIndustries).where(eq(organizationIndustries.organizationId, id));
  await db.delete(organizationSubclusters).where(eq(organizationSubclusters.organizationId, id));
  await db.delete(organizationTags).where(eq(organizationTags.organizationId, id));
  await db.delete(searchNames).where(and(eq(searchNames.kind, 'organization'), eq(searchNames.recordId, id)));
  await addParts(ctx, [{ id, fields }], naicsVersion);
};

/** Writes the organizations of a piece, new ones in bulk; answers what the trail says of them. */
export const writeOrganizations = async (ctx: CommandContext, writes: readonly OrganizationWrite[], image: RegisterImage, naicsVersion: string | null): Promise<AuditEntry[]> => {
  const fresh = writes.filter((write) => write.write === 'create');
  const jobsOf = (id: string) => jobsTotal((image.organizations.get(id)?.sites ?? []).map(({ fields }) => fields));
  await putRows(ctx.db, organizations, fresh.map(({ id, fields }) => ({ id, ...madeIn(ctx), ...columns(fields), jobsTotal: jobsOf(id), sample: false })));
  await addParts(ctx, fresh, naicsVersion);
  for (const write of writes) if (write.write === 'update') await change(ctx, write, naicsVersion);
  return writes.map((write) => ({
    command: 'lists.load-rows', record: 'organization', recordId: write.id,
    change: {
      before: write.write === 'update' ? { ...write.before } : null,
      after: { ...write.fields, version: write.write === 'update' ? write.version + 1 : 1 }, open: LISTED_ORGANIZATION_FIELDS,
    },
  }));
};
