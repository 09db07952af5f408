import { and, eq } from 'drizzle-orm';
import { organizations } from '@/db/schema';
import { messages } from '@/lib/messages';
import type { CommandContext } from '../define';
import { conflict } from '../errors';
import { setMatchKeys } from '../set-match-keys';
import { loadOrganization, type StoredOrganization } from './load-organization';
import { organizationColumns } from './organization-columns';
import { OPEN_OF_ORGANIZATION } from './open-of-organization';
import { sameFields } from './same-fields';
import { setOrganizationParts } from './set-organization-parts';
import { setSearchNames } from './set-search-names';
import { touchedBy } from './touched-by';

type Fields = StoredOrganization['fields'];

const partsOf = ({ industries, subclusters, tags }: Fields) => ({ industries, subclusters, tags });
const namesOf = ({ legalName, tradeNames }: Fields) => [legalName, ...tradeNames];

/** Writes the fields of an organization as it was read at a version; another person's change in between is a conflict with both versions. */
export const changeOrganization = async (ctx: CommandContext, stored: StoredOrganization, read: number, fields: Fields, version: string | null) => {
  const { db } = ctx;
  const { id } = stored;
  if (sameFields(stored.fields, fields)) {
    ctx.unchanged();
    return { id, version: stored.version };
  }
  const [saved] = await db
    .update(organizations)
    .set({ ...organizationColumns(fields), ...touchedBy(ctx), version: read + 1 })
    .where(and(eq(organizations.id, id), eq(organizations.version, read)))
    .returning({ version: organizations.version });
  if (!saved) {
    const theirs = (await loadOrganization(db, id)) ?? stored;
    throw conflict(messages.errors.conflict, { mine: fields, theirs: theirs.fields, theirVersion: theirs.version });
  }
  if (!sameFields(partsOf(stored.fields), partsOf(fields))) await setOrganizationParts(ctx, id, fields, version);
  if (!sameFields({ names: namesOf(stored.fields) }, { names: namesOf(fields) })) await setSearchNames(db, 'organization', id, namesOf(fields));
  await setMatchKeys(db, 'organization', [id], ctx.now);
  ctx.changed({ before: { ...stored.fields }, after: { ...fields, version: saved.version }, open: OPEN_OF_ORGANIZATION });
  return { id, version: saved.version };
};
