import { z } from 'zod';
import type { Handle } from '@/db/database';
import { classSchemes } from '@/db/schema/economy';
import { ClassScheme } from '@/lib/domain/indicators/class-scheme';
import { DEFAULT_CLASS_SCHEME } from '@/lib/domain/indicators/default-class-scheme';
import { readReferenceFile } from './read-reference-file';

export const ClassSchemesFile = z.object({ schemes: z.array(ClassScheme) });

/** The default scheme first. One that somebody has edited since keeps the edit. */
export const loadClassSchemes = async (handle: Handle, now: Date): Promise<void> => {
  const { content } = await readReferenceFile('class-schemes.json', ClassSchemesFile);
  const rows = [DEFAULT_CLASS_SCHEME, ...content.schemes].map((scheme) => ({
    id: scheme.id, name: scheme.name, scheme, createdAt: now, createdBy: 'system', updatedAt: now, updatedBy: 'system', version: 1,
  }));
  await handle.insert(classSchemes).values(rows).onConflictDoNothing();
};
