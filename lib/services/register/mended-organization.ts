import { OrganizationInput } from '@/lib/domain/register/organization-input';
import { mendedFields } from '@/lib/domain/sheet/mended-fields';
import type { ReadMend } from '@/lib/domain/sheet/mend';
import { ORGANIZATION_FIELDS } from '@/lib/domain/sheet/organization-fields';
import { messages } from '@/lib/messages';
import type { QueryContext } from '../define';
import { invalid, notFound } from '../errors';
import { parsedRecord } from '../parsed-record';
import { checkOrganization } from './check-organization';
import { loadOrganization } from './load-organization';
import { naicsVersion } from './naics-version';

/** An organization as a change of some of its fields would leave it, held to every rule its form is held to. */
export const mendedOrganization = async (ctx: Pick<QueryContext, 'db' | 'today'>, mend: ReadMend) => {
  const stored = await loadOrganization(ctx.db, mend.id);
  if (!stored) throw notFound(messages.errors.notFound);
  if (stored.archivedAt) throw invalid(messages.register.refusals.archived);
  const changed = mendedFields(stored.fields, mend, ORGANIZATION_FIELDS);
  if (!changed) throw invalid(messages.errors.invalid);
  // A First Nation holds rights by being one; whoever becomes one by this change does too.
  const { rightsHolder, ...others } = changed;
  const input = parsedRecord(OrganizationInput, { id: mend.id, version: mend.version, ...others, ...(mend.set.kind === 'first_nation' ? {} : { rightsHolder }) });
  const version = await naicsVersion(ctx.db);
  await checkOrganization(ctx, input, version);
  const { id: _id, version: _read, sites: _sites, ...fields } = input;
  return { stored, fields, naics: version };
};
