import { and, desc, eq } from 'drizzle-orm';
import { z } from 'zod';
import { importBatches } from '@/db/schema';
import type { ImportPlan } from '@/lib/domain/imports/import-plan';
import { query } from '../define';

const LOOKED_AT = 100;

/** Where people said the figures of a sheet stand, the latest first, by the words of its first rows. */
export const pickedShapes = query({
  name: 'imports.picked-shapes',
  permission: 'jobs.work',
  input: z.strictObject({}),
  run: async ({ db }) => {
    const rows = await db.select({ plan: importBatches.plan }).from(importBatches)
      .where(and(eq(importBatches.layout, 'crosstab'), eq(importBatches.state, 'published'))).orderBy(desc(importBatches.updatedAt)).limit(LOOKED_AT);
    return rows.flatMap(({ plan }) => {
      const { survey, choices } = plan as ImportPlan;
      return survey?.signature && choices?.grid ? [{ signature: survey.signature, shape: choices.grid }] : [];
    });
  },
});
