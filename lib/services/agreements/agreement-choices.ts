import { asc } from 'drizzle-orm';
import { z } from 'zod';
import { tags } from '@/db/schema';
import { query } from '../define';
import { subclusterNames } from '../subcluster-names';

/** What a part of an agreement can reach besides organizations by name. */
export const agreementChoices = query({
  name: 'agreements.choices',
  permission: 'register.read',
  input: z.strictObject({}),
  run: async ({ db, today }) => ({
    today,
    subclusters: [...await subclusterNames(db)].map(([value, { name }]) => ({ value, label: name })),
    tags: (await db.select({ value: tags.id, label: tags.name }).from(tags).orderBy(asc(tags.key)).limit(500)),
  }),
});
