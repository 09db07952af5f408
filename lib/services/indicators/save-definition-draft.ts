import { and, asc, eq, inArray } from 'drizzle-orm';
import { clusterDefinitions, clusterIndustries, industries, subclusters } from '@/db/schema';
import { DefinitionDraft } from '@/lib/domain/indicators/definition/definition-draft';
import { messages } from '@/lib/messages';
import { command, type CommandContext } from '../define';
import { invalid } from '../errors';
import { DEFINITION_RECORD, inTrail, OPEN_FIELDS, takeDraft } from './take-draft';

const { refused } = messages.indicators.drafts;

const industriesOf = (ctx: CommandContext, definitionId: string) =>
  ctx.db.select().from(clusterIndustries).where(eq(clusterIndustries.definitionId, definitionId)).orderBy(asc(clusterIndustries.subclusterCode), asc(clusterIndustries.naicsCode));

const told = (rows: readonly { subclusterCode: string; naicsCode: string; weight: number; distribution: boolean }[]) =>
  rows.map(({ subclusterCode, naicsCode, weight, distribution }) => `${subclusterCode} ${naicsCode} ${weight}${distribution ? ' d' : ''}`);

/** Codes and sub-clusters only the database knows. */
const check = async ({ db }: CommandContext, naicsVersion: string, definitionId: string, { industries: typed }: DefinitionDraft) => {
  const parts = new Set((await db.select({ code: subclusters.code }).from(subclusters).where(eq(subclusters.definitionId, definitionId))).map(({ code }) => code));
  const codes = typed.map(({ code }) => code);
  const known = new Set(codes.length === 0 ? [] : (await db.select({ code: industries.code }).from(industries)
    .where(and(eq(industries.version, naicsVersion), inArray(industries.code, codes)))).map(({ code }) => code));
  const fields: Record<string, string> = {};
  typed.forEach(({ code, subcluster }, at) => {
    if (!known.has(code)) fields[`industries.${at}.code`] = refused.unknownCode;
    if (!parts.has(subcluster)) fields[`industries.${at}.subcluster`] = refused.unknownSubcluster;
  });
  if (Object.keys(fields).length > 0) throw invalid(messages.errors.invalid, fields);
};

/** Saves the draft of a cluster definition as typed; the published definition and every figure stay as they are. */
export const saveDefinitionDraft = command({
  name: 'indicators.save-definition-draft',
  permission: 'indicators.define',
  record: DEFINITION_RECORD,
  input: DefinitionDraft,
  run: async (ctx, input) => {
    const { before, draft } = await takeDraft(ctx, input, async (id) => ({
      industries: (await industriesOf(ctx, id)).map(({ subclusterCode, naicsCode, weight, distribution, why }) => ({ subcluster: subclusterCode, code: naicsCode, weight, distribution, why: why ?? '' })),
    }));
    await check(ctx, draft.naicsVersion, draft.id, input);
    const old = told(await industriesOf(ctx, draft.id));
    const rows = input.industries.map(({ subcluster, code, weight, distribution, why }) => (
      { definitionId: draft.id, subclusterCode: subcluster, naicsCode: code, weight, distribution, why: why || null }
    ));
    await ctx.db.delete(clusterIndustries).where(eq(clusterIndustries.definitionId, draft.id));
    if (rows.length > 0) await ctx.db.insert(clusterIndustries).values(rows);
    const [after] = await ctx.db.update(clusterDefinitions).set({ name: input.name, note: input.note || null }).where(eq(clusterDefinitions.id, draft.id)).returning();
    ctx.changed({ before: { ...inTrail(before), industries: old }, after: { ...inTrail(after ?? draft), industries: told(await industriesOf(ctx, draft.id)) }, open: OPEN_FIELDS });
    return { id: draft.id };
  },
});
