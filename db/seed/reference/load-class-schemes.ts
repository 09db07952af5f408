import { z } from 'zod';
import type { Handle } from '@/db/database';
import { classSchemes, classSchemeVersions } from '@/db/schema/economy';
import { ClassScheme } from '@/lib/domain/indicators/class-scheme';
import { DEFAULT_CLASS_SCHEME } from '@/lib/domain/indicators/default-class-scheme';
import { readReferenceFile } from './read-reference-file';

export const ClassSchemesFile = z.object({ schemes: z.array(ClassScheme) });

/** The default scheme first, each as its published version 1; what has been published since stays. */
export const loadClassSchemes = async (handle: Handle, now: Date): Promise<void> => {
  const { content } = await readReferenceFile('class-schemes.json', ClassSchemesFile);
  const schemes = [DEFAULT_CLASS_SCHEME, ...content.schemes];
  await handle.insert(classSchemes).values(schemes.map(({ id }) => ({ id, createdAt: now, createdBy: 'system' }))).onConflictDoNothing();
  const first = { version: 1, state: 'published', publishedAt: now, publishedBy: 'system', updatedAt: now, updatedBy: 'system' } as const;
  await handle.insert(classSchemeVersions).values(schemes.map((scheme) => ({ ...first, id: `${scheme.id}@1`, schemeId: scheme.id, scheme }))).onConflictDoNothing();
};
