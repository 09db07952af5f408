import { desc, eq } from 'drizzle-orm';
import { z } from 'zod';
import { classSchemeVersions } from '@/db/schema';
import { may } from '@/lib/auth/permissions';
import { ClusterQuestion } from '@/lib/domain/indicators/cluster-question';
import type { DatedReading } from '@/lib/domain/indicators/dated-reading';
import { classChanges, type ClassChange } from '@/lib/domain/indicators/scheme/class-changes';
import { schemeChanges } from '@/lib/domain/indicators/scheme/scheme-changes';
import { subclusterReading } from '@/lib/domain/indicators/subcluster-reading';
import { messages } from '@/lib/messages';
import { query, type QueryContext } from '../define';
import { invalid, notFound } from '../errors';
import { classChangeSpread, readingsOf } from './class-change-spread';
import { clusterOf } from './cluster-of';
import { firmsInLines } from './firms-in-lines';
import { questionView } from './question-view';
import { regionBases } from './region-bases';
import { resolveQuestion, type Resolved } from './resolve-question';

const MOST_FIRMS = 100;

const number = z.coerce.number().int().positive().optional();

const pick = async ({ db, actor }: QueryContext, asked: { of: string; from?: number | undefined; to?: number | undefined }) => {
  const all = await db.select().from(classSchemeVersions).where(eq(classSchemeVersions.schemeId, asked.of)).orderBy(desc(classSchemeVersions.version));
  const open = all.filter(({ state }) => state === 'published' || may(actor, 'indicators.define'));
  const to = asked.to === undefined ? open[0] : open.find(({ version }) => version === asked.to);
  if (open.length === 0) throw notFound(messages.errors.unknownRecord);
  if (!to) throw invalid(messages.errors.invalid, { to: messages.errors.unknownRecord });
  const from = asked.from === undefined ? open.find(({ version }) => version < to.version) ?? to : open.find(({ version }) => version === asked.from);
  if (!from) throw invalid(messages.errors.invalid, { from: messages.errors.unknownRecord });
  return { open, from, to };
};

/** The sub-clusters of a cluster that can be seen in the chosen table, read as their pages read them. */
const subclustersOf = async (ctx: QueryContext, { chosen, sources, place, year, scheme }: Resolved, cluster: string) => {
  const { subclusters, sixDigitCodes } = await clusterOf(ctx.db, cluster);
  if (!chosen || year === null) return [];
  const others = sources.filter((source) => source !== chosen);
  return subclusters.flatMap(({ code, name, industries }) => {
    const { reading } = subclusterReading({ chosen, others, place, year, scheme, industries, sixDigitCodes });
    return reading ? [{ subcluster: { code, name }, reading }] : [];
  });
};

const told = ({ item, kind, before, after }: ClassChange<{ reading: DatedReading }>) => ({ kind, lq: item.reading.lq, before, after });

/** Two versions of a class scheme side by side: what they say, which classes change, where and when, and which firms and owners it concerns. Drafts only for managers. */
export const compareSchemes = query({
  name: 'indicators.compare-schemes',
  permission: 'indicators.read',
  input: ClusterQuestion.omit({ scheme: true }).extend({ of: z.string().trim().min(1).max(64), from: number, to: number }),
  run: async (ctx, { of, from: asksFrom, to: asksTo, ...asked }) => {
    const { open, from, to } = await pick(ctx, { of, from: asksFrom, to: asksTo });
    const resolved = await resolveQuestion(ctx, asked);
    const { place, year } = resolved;
    const lines = classChanges(from.scheme, to.scheme, year === null ? [] : readingsOf(resolved, place, year));
    const parts = classChanges(from.scheme, to.scheme, await subclustersOf(ctx, resolved, asked.cluster));
    const firms = await firmsInLines(ctx.db, lines.changes.map(({ item }) => item.line), regionBases(resolved.region));
    const view = ({ id, version, state, scheme, revision }: typeof to) => ({ id, version, draft: state === 'draft', scheme, revision });
    return {
      ...questionView(resolved),
      of, from: view(from), to: view(to), versions: open.map(view),
      says: schemeChanges(from.scheme, to.scheme),
      industries: lines.changes.map((change) => ({ line: change.item.line, firms: firms.filter(({ line }) => line === change.item.line.code).length, ...told(change) })),
      classed: lines.classed,
      subclusters: parts.changes.map((change) => ({ ...change.item.subcluster, ...told(change) })),
      spread: classChangeSpread(resolved, from.scheme, to.scheme, year),
      firms: { total: firms.length, shown: firms.slice(0, MOST_FIRMS) },
    };
  },
});

export type SchemeComparison = Awaited<ReturnType<typeof compareSchemes>>;
