import { and, desc, eq, inArray, ne } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { clusterDefinitions, industries, organizations, subclusters, users } from '@/db/schema';
import type { OrganizationInput } from '@/lib/domain/register/organization-input';
import { messages } from '@/lib/messages';
import type { QueryContext } from '../define';
import { invalid } from '../errors';
import { isPartOf } from '../is-part-of';
import { checkSite } from './check-site';

const knownSubclusters = async (db: Handle, codes: string[]) => {
  if (codes.length === 0) return new Set<string>();
  const rows = await db
    .select({ clusterCode: clusterDefinitions.clusterCode, code: subclusters.code })
    .from(subclusters)
    .innerJoin(clusterDefinitions, eq(clusterDefinitions.id, subclusters.definitionId))
    .where(and(eq(clusterDefinitions.state, 'published'), inArray(subclusters.code, codes)))
    .orderBy(desc(clusterDefinitions.version));
  return new Set(rows.map((row) => `${row.clusterCode}/${row.code}`));
};

/** Refuses what only the database can tell: unknown records, codes and regions, a business number that is taken. */
export const checkOrganization = async (ctx: Pick<QueryContext, 'db' | 'today'>, input: OrganizationInput, version: string | null) => {
  const { db, today } = ctx;
  const { refusals } = messages.register;
  const fields: Record<string, string> = {};

  if (input.foundedYear !== null && input.foundedYear > Number(today.slice(0, 4))) fields.foundedYear = refusals.yearInFuture;
  if (input.ownerId !== null) {
    const [owner] = await db.select({ id: users.id }).from(users).where(eq(users.id, input.ownerId));
    if (!owner) fields.ownerId = messages.errors.unknownRecord;
  }
  if (input.parentId !== null) {
    const [parent] = await db.select({ id: organizations.id }).from(organizations).where(eq(organizations.id, input.parentId));
    if (!parent) fields.parentId = messages.errors.unknownRecord;
    else if (input.id !== undefined && (await isPartOf(db, input.parentId, input.id))) fields.parentId = refusals.parentLoop;
  }
  if (input.businessNumber !== null) {
    const same = eq(organizations.businessNumber, input.businessNumber);
    const [taken] = await db
      .select({ name: organizations.legalName })
      .from(organizations)
      .where(input.id === undefined ? same : and(same, ne(organizations.id, input.id)));
    if (taken) fields.businessNumber = refusals.businessNumberTaken(taken.name);
  }
  const codes = input.industries.map(({ naicsCode }) => naicsCode);
  if (codes.length > 0) {
    const rows = await db
      .select({ code: industries.code })
      .from(industries)
      .where(and(eq(industries.version, version ?? ''), inArray(industries.code, codes)));
    const known = new Set(rows.map(({ code }) => code));
    codes.forEach((code, at) => {
      if (!known.has(code)) fields[`industries.${at}.naicsCode`] = refusals.unknownIndustry(version ?? '');
    });
  }
  const published = await knownSubclusters(db, input.subclusters.map(({ subclusterCode }) => subclusterCode));
  input.subclusters.forEach((link, at) => {
    if (!published.has(`${link.clusterCode}/${link.subclusterCode}`)) fields[`subclusters.${at}.subclusterCode`] = refusals.unknownSubcluster;
  });
  for (const [at, site] of input.sites.entries()) {
    for (const [field, message] of Object.entries(await checkSite(ctx, site))) fields[`sites.${at}.${field}`] = message;
  }
  if (Object.keys(fields).length > 0) throw invalid(messages.errors.invalid, fields);
};
