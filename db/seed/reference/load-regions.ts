import { z } from 'zod';
import type { Handle } from '@/db/database';
import { regionMembers, regions } from '@/db/schema/economy';
import { fold } from '@/lib/domain/register/fold';
import { readReferenceFile } from './read-reference-file';
import { inChunks } from './in-chunks';

export const RegionsFile = z.object({
  regions: z.array(z.object({
    code: z.string(),
    system: z.enum(['country', 'province', 'economic_region', 'census_division', 'custom']),
    name: z.string(),
    parent: z.string().optional(),
    members: z.array(z.string()).optional(),
  })),
});

/** Adds the regions that are missing; a region an administrator has renamed keeps its name. */
export const loadRegions = async (handle: Handle): Promise<void> => {
  const { content } = await readReferenceFile('regions.json', RegionsFile);
  const rows = content.regions.map(({ code, system, name, parent }, position) => ({
    code, system, name, nameKey: fold(name), parentCode: parent ?? null, position,
  }));
  await inChunks(rows, (chunk) => handle.insert(regions).values(chunk).onConflictDoNothing());
  const members = content.regions.flatMap(({ code, members: list = [] }) =>
    list.map((memberCode) => ({ regionCode: code, memberCode })));
  await inChunks(members, (chunk) => handle.insert(regionMembers).values(chunk).onConflictDoNothing());
};
