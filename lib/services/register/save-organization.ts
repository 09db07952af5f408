import { organizations, sites } from '@/db/schema';
import { jobsTotal } from '@/lib/domain/register/jobs-total';
import { OrganizationInput } from '@/lib/domain/register/organization-input';
import { messages } from '@/lib/messages';
import { command, type CommandContext } from '../define';
import { invalid, notFound } from '../errors';
import { setMatchKeys } from '../set-match-keys';
import { changeOrganization } from './change-organization';
import { checkOrganization } from './check-organization';
import { loadOrganization, type StoredOrganization } from './load-organization';
import { madeBy } from './made-by';
import { naicsVersion } from './naics-version';
import { OPEN_OF_ORGANIZATION } from './open-of-organization';
import { organizationColumns } from './organization-columns';
import { setOrganizationParts } from './set-organization-parts';
import { setSearchNames } from './set-search-names';

type Fields = StoredOrganization['fields'];

const add = async (ctx: CommandContext, fields: Fields, siteInputs: OrganizationInput['sites'], version: string | null) => {
  const { db } = ctx;
  const id = ctx.newId();
  const made = madeBy(ctx);
  const total = jobsTotal(siteInputs);
  await db.insert(organizations).values({ id, ...made, ...organizationColumns(fields), jobsTotal: total, sample: false });
  if (siteInputs.length > 0) await db.insert(sites).values(siteInputs.map((site) => ({ id: ctx.newId(), organizationId: id, ...made, ...site })));
  await setOrganizationParts(ctx, id, fields, version);
  await setSearchNames(db, 'organization', id, [fields.legalName, ...fields.tradeNames]);
  await setMatchKeys(db, 'organization', [id], ctx.now);
  ctx.changed({ after: { ...fields, sites: siteInputs, jobsTotal: total, version: 1 }, open: OPEN_OF_ORGANIZATION });
  return { id, version: 1 };
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
    return stored ? changeOrganization(ctx, stored, read ?? 0, fields, version) : add(ctx, fields, siteInputs, version);
  },
});
