import { and, eq } from 'drizzle-orm';
import { organizations, sites } from '@/db/schema';
import { fold } from '@/lib/domain/register/fold';
import { jobsTotal } from '@/lib/domain/register/jobs-total';
import { OrganizationInput } from '@/lib/domain/register/organization-input';
import { messages } from '@/lib/messages';
import { command, type CommandContext } from '../define';
import { conflict, invalid, notFound } from '../errors';
import { checkOrganization } from './check-organization';
import { loadOrganization, type StoredOrganization } from './load-organization';
import { madeBy } from './made-by';
import { naicsVersion } from './naics-version';
import { sameFields } from './same-fields';
import { setOrganizationParts } from './set-organization-parts';
import { setSearchNames } from './set-search-names';
import { touchedBy } from './touched-by';

/** Values of an organization that may stand in the audit trail: all but the free text. */
const OPEN = [
  'legalName', 'tradeNames', 'kind', 'status', 'businessNumber', 'website', 'rightsHolder', 'parentId', 'ownerId', 'foundedYear',
  'industries', 'subclusters', 'tags', 'sites', 'jobsTotal',
];

type Fields = StoredOrganization['fields'];

const columns = (fields: Fields) => {
  const { industries, subclusters, tags, ...own } = fields;
  return { ...own, nameKey: fold(own.legalName) };
};

const add = async (ctx: CommandContext, fields: Fields, siteInputs: OrganizationInput['sites'], version: string | null) => {
  const { db } = ctx;
  const id = ctx.newId();
  const made = madeBy(ctx);
  const total = jobsTotal(siteInputs);
  await db.insert(organizations).values({ id, ...made, ...columns(fields), jobsTotal: total, sample: false });
  if (siteInputs.length > 0) await db.insert(sites).values(siteInputs.map((site) => ({ id: ctx.newId(), organizationId: id, ...made, ...site })));
  await setOrganizationParts(ctx, id, fields, version);
  await setSearchNames(db, 'organization', id, [fields.legalName, ...fields.tradeNames]);
  ctx.changed({ after: { ...fields, sites: siteInputs, jobsTotal: total, version: 1 }, open: OPEN });
  return { id, version: 1 };
};

const change = async (ctx: CommandContext, stored: StoredOrganization, read: number, fields: Fields, version: string | null) => {
  const { db } = ctx;
  const { id } = stored;
  if (sameFields(stored.fields, fields)) {
    ctx.unchanged();
    return { id, version: stored.version };
  }
  const [saved] = await db
    .update(organizations)
    .set({ ...columns(fields), ...touchedBy(ctx), version: read + 1 })
    .where(and(eq(organizations.id, id), eq(organizations.version, read)))
    .returning({ version: organizations.version });
  if (!saved) {
    const theirs = (await loadOrganization(db, id)) ?? stored;
    throw conflict(messages.errors.conflict, { mine: fields, theirs: theirs.fields, theirVersion: theirs.version });
  }
  await setOrganizationParts(ctx, id, fields, version);
  await setSearchNames(db, 'organization', id, [fields.legalName, ...fields.tradeNames]);
  ctx.changed({ before: { ...stored.fields }, after: { ...fields, version: saved.version }, open: OPEN });
  return { id, version: saved.version };
};

/** Adds an organization, or changes one as it was read; another person's change in between is a conflict with both versions. */
export const saveOrganization = command({
  name: 'register.save-organization',
  permission: 'register.write',
  record: 'organization',
  input: OrganizationInput,
  run: async (ctx, input) => {
    const { id, version: read, sites: siteInputs, ...fields } = input;
    const stored = id === undefined ? null : await loadOrganization(ctx.db, id);
    if (id !== undefined && !stored) throw notFound(messages.errors.notFound);
    if (stored?.archivedAt) throw invalid(messages.register.refusals.archived);
    const version = await naicsVersion(ctx.db);
    await checkOrganization(ctx, input, version);
    return stored ? change(ctx, stored, read ?? 0, fields, version) : add(ctx, fields, siteInputs, version);
  },
});
