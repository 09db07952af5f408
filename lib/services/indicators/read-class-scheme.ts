import { desc, eq } from 'drizzle-orm';
import { z } from 'zod';
import { classSchemeVersions, users } from '@/db/schema';
import { may } from '@/lib/auth/permissions';
import { DEFAULT_CLASS_SCHEME } from '@/lib/domain/indicators/default-class-scheme';
import { messages } from '@/lib/messages';
import { query } from '../define';
import { notFound } from '../errors';

/** A class scheme with all its versions, newest first: who published each, when and why. A draft shows to managers alone. */
export const readClassScheme = query({
  name: 'indicators.read-class-scheme',
  permission: 'indicators.read',
  input: z.strictObject({ scheme: z.string().trim().min(1).max(64) }),
  run: async ({ db, actor }, { scheme: id }) => {
    const { version, state, scheme, why, publishedAt, updatedAt } = classSchemeVersions;
    const rows = await db.select({ version, state, scheme, why, publishedAt, updatedAt, publishedBy: users.name })
      .from(classSchemeVersions).leftJoin(users, eq(users.id, classSchemeVersions.publishedBy))
      .where(eq(classSchemeVersions.schemeId, id)).orderBy(desc(version));
    const versions = rows.filter((row) => row.state === 'published' || may(actor, 'indicators.define'));
    const shown = versions.find((row) => row.state === 'published') ?? versions[0];
    if (!shown) throw notFound(messages.errors.unknownRecord);
    return { id, inUse: id === DEFAULT_CLASS_SCHEME.id, shown, versions };
  },
});

export type ClassSchemeHistory = Awaited<ReturnType<typeof readClassScheme>>;
