import { and, asc, desc, eq, inArray, like, or } from 'drizzle-orm';
import { z } from 'zod';
import { clusterDefinitions, industries, organizations, organizationIndustries, users } from '@/db/schema';
import { may } from '@/lib/auth/permissions';
import { ClusterQuestion } from '@/lib/domain/indicators/cluster-question';
import { definitionChanges, type DefinitionChange } from '@/lib/domain/indicators/definition/definition-changes';
import { lineReading } from '@/lib/domain/indicators/line-reading';
import { subclusterVisibility } from '@/lib/domain/indicators/subcluster-visibility';
import { messages } from '@/lib/messages';
import { query, type QueryContext } from '../define';
import { invalid, notFound } from '../errors';
import { linkedFirms } from './bottom-up';
import type { ClusterDefinition } from './cluster-of';
import { firmsOfSubclusters, type SubclusterFirm } from '../firms-of-subclusters';
import { industriesIn } from './industries-in';
import { living } from '../living';
import { loadDefinition } from './load-definition';
import { questionView } from './question-view';
import { regionBases } from './region-bases';
import { resolveQuestion, type Resolved } from './resolve-question';

const MOST_FIRMS = 100;

const version = z.coerce.number().int().positive().optional();

/** Figures of one sub-cluster under one definition: what stands for it, its count and LQ, and how many firms get a suggested weight. */
const figuresOf = ({ chosen, place, year, scheme }: Resolved, { subclusters, sixDigitCodes }: ClusterDefinition, firms: readonly SubclusterFirm[]) =>
  new Map(subclusters.map((part) => {
    const visibility = chosen ? subclusterVisibility(part.industries, chosen.table.lines.filter(({ naics }) => naics.length > 0).map(({ code, naics }) => ({ code, prefixes: naics })), sixDigitCodes) : null;
    const lines = visibility?.sum.map(({ code }) => ({ code, weight: 1 })) ?? [];
    const reading = chosen && year !== null && lines.length > 0 ? lineReading(chosen.table, chosen.series, scheme, { place, lines, year }, null) : null;
    return [part.code, {
      industries: part.industries.length, lines: lines.map(({ code }) => code), count: reading?.count ?? null, lq: reading?.lq ?? null,
      suggested: linkedFirms(part, firms).filter(({ suggestedWeight }) => suggestedWeight !== undefined).length,
    }];
  }));

const firmsTouched = async ({ db }: QueryContext, changes: readonly DefinitionChange[]) => {
  if (changes.length === 0) return { total: 0, shown: [] };
  const rows = await db.select({ id: organizations.id, name: organizations.legalName, owner: users.name, code: organizationIndustries.naicsCode })
    .from(organizationIndustries).innerJoin(organizations, eq(organizations.id, organizationIndustries.organizationId)).leftJoin(users, eq(users.id, organizations.ownerId))
    .where(and(living(), or(...changes.map(({ code }) => like(organizationIndustries.naicsCode, `${code}%`)))))
    .orderBy(asc(organizations.nameKey), asc(organizations.id), asc(organizationIndustries.naicsCode));
  return { total: rows.length, shown: rows.slice(0, MOST_FIRMS).map((row) => ({ ...row, kind: changes.find(({ code }) => row.code.startsWith(code))?.kind ?? ('reweighted' as const) })) };
};

/** Two versions of a cluster's definition side by side: industries that differ, figures of a region that move, firms it touches. Drafts only for managers. */
export const compareDefinitions = query({
  name: 'indicators.compare-definitions',
  permission: 'indicators.read',
  input: ClusterQuestion.extend({ from: version, to: version }),
  run: async (ctx, asked) => {
    const all = await ctx.db.select().from(clusterDefinitions).where(eq(clusterDefinitions.clusterCode, asked.cluster)).orderBy(desc(clusterDefinitions.version));
    const open = all.filter(({ state }) => state === 'published' || may(ctx.actor, 'indicators.define'));
    const to = asked.to === undefined ? open[0] : open.find((one) => one.version === asked.to);
    if (open.length === 0) throw notFound(messages.errors.unknownRecord);
    if (!to) throw invalid(messages.errors.invalid, { to: messages.errors.unknownRecord });
    const from = asked.from === undefined ? open.find((one) => one.version < to.version) ?? to : open.find((one) => one.version === asked.from);
    if (!from) throw invalid(messages.errors.invalid, { from: messages.errors.unknownRecord });
    const [before, after] = [await loadDefinition(ctx.db, from), await loadDefinition(ctx.db, to)];
    const changes = definitionChanges(industriesIn(before), industriesIn(after));
    const resolved = await resolveQuestion(ctx, asked);
    const firms = await firmsOfSubclusters(ctx.db, asked.cluster, regionBases(resolved.region));
    const [old, now] = [figuresOf(resolved, before, firms), figuresOf(resolved, after, firms)];
    const titles = changes.length === 0 ? [] : await ctx.db.select({ code: industries.code, title: industries.title }).from(industries)
      .where(and(eq(industries.version, to.naicsVersion), inArray(industries.code, changes.map(({ code }) => code))));
    const parts = [...new Map([...before.subclusters, ...after.subclusters].map((part) => [part.code, part])).values()];
    const view = ({ id, version: number, state, name, revision }: typeof to) => ({ id, version: number, draft: state === 'draft', name, revision });
    return {
      ...questionView(resolved),
      cluster: asked.cluster, from: view(from), to: view(to), versions: open.map(view), changes,
      titles: Object.fromEntries(titles.map(({ code, title }) => [code, title])),
      subclusters: parts.map(({ code, name, tone }) => ({ code, name, tone, before: old.get(code) ?? null, after: now.get(code) ?? null })),
      firms: await firmsTouched(ctx, changes),
    };
  },
});

export type DefinitionComparison = Awaited<ReturnType<typeof compareDefinitions>>;
