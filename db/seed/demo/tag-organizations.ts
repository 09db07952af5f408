import { inArray } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { organizationTags, tags } from '@/db/schema';
import { fold } from '@/lib/domain/register/fold';
import { inChunks } from '../reference/in-chunks';
import { sampleId } from './sample-id';

/** Hangs tags on organizations by name; a tag somebody already made is used as it is. */
export const tagOrganizations = async (handle: Handle, wanted: readonly { organizationId: string; name: string }[]) => {
  const names = [...new Map(wanted.map(({ name }) => [fold(name), name]))];
  if (names.length === 0) return;
  await handle.insert(tags).values(names.map(([key, name]) => ({ id: sampleId('tag', key), name, key }))).onConflictDoNothing();
  const known = await handle.select({ id: tags.id, key: tags.key }).from(tags).where(inArray(tags.key, names.map(([key]) => key)));
  const idOf = new Map(known.map(({ id, key }) => [key, id]));
  const rows = wanted.flatMap(({ organizationId, name }) => {
    const tagId = idOf.get(fold(name));
    return tagId === undefined ? [] : [{ organizationId, tagId }];
  });
  await inChunks(rows, (chunk) => handle.insert(organizationTags).values(chunk));
};
