import { and, eq, inArray } from 'drizzle-orm';
import { caseReaders, organizations, regions, sites, users } from '@/db/schema';
import { messages } from '@/lib/messages';
import { contactReaderOfUser } from '../contact-reader-of-user';
import type { QueryContext } from '../define';
import { invalid } from '../errors';
import { subclusterNames } from '../subcluster-names';

type Fields = {
  organizationId?: string | null; siteId?: string | null; part?: string | null; regionCode?: string | null;
  ownerId?: string | null; nextStepOwnerId?: string | null; readerIds?: readonly string[];
};

const { errors } = messages;

/** Refuses, by field, an organization, site, sub-cluster, region or colleague nobody knows. `kept`: colleagues who may stay though they left. */
export const checkCase = async ({ db }: Pick<QueryContext, 'db'>, given: Fields, kept: readonly (string | null)[] = []) => {
  const { refusals } = messages.pipeline;
  const refused: Record<string, string> = {};
  if (given.organizationId) {
    const [firm] = await db.select({ archivedAt: organizations.archivedAt }).from(organizations).where(eq(organizations.id, given.organizationId));
    if (!firm) refused.organizationId = errors.unknownRecord;
    else if (firm.archivedAt) refused.organizationId = messages.register.refusals.archived;
  }
  if (given.siteId) {
    const [site] = await db.select({ organizationId: sites.organizationId }).from(sites).where(eq(sites.id, given.siteId));
    if (!site || site.organizationId !== given.organizationId) refused.siteId = refusals.notInSite;
  }
  if (given.part && !(await subclusterNames(db)).has(given.part)) refused.part = errors.unknownRecord;
  if (given.regionCode) {
    const [region] = await db.select({ code: regions.code }).from(regions).where(eq(regions.code, given.regionCode));
    if (!region) refused.regionCode = errors.unknownRecord;
  }
  const asked = [given.ownerId, given.nextStepOwnerId, ...(given.readerIds ?? [])].flatMap((one) => (one && !kept.includes(one) ? [one] : []));
  const found = asked.length === 0 ? [] : await db.select({ id: users.id, roles: users.roles, disabledAt: users.disabledAt }).from(users).where(inArray(users.id, asked));
  const works = (id: string) => found.some((user) => user.id === id && user.disabledAt === null && contactReaderOfUser(user).trusted);
  for (const [field, ids] of [['ownerId', [given.ownerId]], ['nextStepOwnerId', [given.nextStepOwnerId]], ['readerIds', given.readerIds ?? []]] as const) {
    if (ids.some((id) => id && !kept.includes(id) && !works(id))) refused[field] = refusals.ownerGone;
  }
  if (Object.keys(refused).length > 0) throw invalid(errors.invalid, refused);
};

/** Sets who is named to read a case; those already there stay as they are. True where something changed. */
export const keepReaders = async ({ db }: Pick<QueryContext, 'db'>, caseId: string, readerIds: readonly string[]): Promise<boolean> => {
  const held = (await db.select({ userId: caseReaders.userId }).from(caseReaders).where(eq(caseReaders.caseId, caseId))).map(({ userId }) => userId);
  const gone = held.filter((one) => !readerIds.includes(one));
  const come = [...new Set(readerIds)].filter((one) => !held.includes(one));
  if (gone.length > 0) await db.delete(caseReaders).where(and(eq(caseReaders.caseId, caseId), inArray(caseReaders.userId, gone)));
  if (come.length > 0) await db.insert(caseReaders).values(come.map((userId) => ({ caseId, userId })));
  return gone.length + come.length > 0;
};
