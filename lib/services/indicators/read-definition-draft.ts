import { and, asc, eq, inArray } from 'drizzle-orm';
import { z } from 'zod';
import { clusterDefinitions, clusterIndustries, industries, subclusters } from '@/db/schema';
import { query } from '../define';

/** The draft of a cluster as it can be edited, with the titles of its industries; null where there is none. */
export const readDefinitionDraft = query({
  name: 'indicators.read-definition-draft',
  permission: 'indicators.define',
  input: z.strictObject({ cluster: z.string().trim().min(1).max(80) }),
  run: async ({ db }, { cluster }) => {
    const [draft] = await db.select().from(clusterDefinitions).where(and(eq(clusterDefinitions.clusterCode, cluster), eq(clusterDefinitions.state, 'draft')));
    if (!draft) return null;
    const parts = await db.select({ code: subclusters.code, name: subclusters.name, tone: subclusters.tone }).from(subclusters)
      .where(eq(subclusters.definitionId, draft.id)).orderBy(asc(subclusters.position));
    const rows = await db.select().from(clusterIndustries).where(eq(clusterIndustries.definitionId, draft.id)).orderBy(asc(clusterIndustries.naicsCode));
    const titles = rows.length === 0 ? [] : await db.select({ code: industries.code, title: industries.title }).from(industries)
      .where(and(eq(industries.version, draft.naicsVersion), inArray(industries.code, rows.map(({ naicsCode }) => naicsCode))));
    const { id, name, note, version, revision } = draft;
    return {
      id, name, note: note ?? '', version, revision, subclusters: parts,
      titles: Object.fromEntries(titles.map(({ code, title }) => [code, title])),
      industries: parts.flatMap(({ code: part }) => rows.filter(({ subclusterCode }) => subclusterCode === part)
        .map(({ subclusterCode, naicsCode, weight, distribution, why }) => ({ subcluster: subclusterCode, code: naicsCode, weight, distribution, why: why ?? '' }))),
    };
  },
});
