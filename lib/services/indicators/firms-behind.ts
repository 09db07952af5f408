import { and, asc, eq, inArray } from 'drizzle-orm';
import { z } from 'zod';
import { organizations, users } from '@/db/schema';
import { ClusterQuestion } from '@/lib/domain/indicators/cluster-question';
import { lineFit } from '@/lib/domain/indicators/line-fit';
import type { Quantity } from '@/lib/domain/indicators/quantity';
import { query } from '../define';
import { clusterOf } from './cluster-of';
import { firmsOfSubclusters, type SubclusterFirm } from './firms-of-subclusters';
import { regionBases } from './region-bases';
import { resolveQuestion, type Resolved } from './resolve-question';

export type FirmBehind = {
  organizationId: string; name: string; sample: boolean; ownerName: string | null; jobs: Quantity; share: Quantity; role: string; subclusterCode: string;
};

const stated = ({ jobs }: SubclusterFirm) => (jobs.kind === 'value' ? jobs.value : jobs.kind === 'band' ? jobs.lo : -1);

const inLine = ({ chosen }: Resolved, lineCode: string, sixDigitCodes: readonly string[]) => (firm: SubclusterFirm) => {
  const line = chosen?.table.lines.find(({ code }) => code === lineCode);
  return line !== undefined && lineFit({ code: line.code, prefixes: line.naics }, new Set(firm.naicsCodes), sixDigitCodes) !== null;
};

/** The people side of a figure: firms of the register behind a sub-cluster or a published line, most jobs first. */
export const firmsBehind = query({
  name: 'indicators.firms-behind',
  permission: 'indicators.read',
  input: ClusterQuestion.extend({ subcluster: z.string().max(40).optional(), line: z.string().max(80).optional() }),
  run: async (ctx, asked) => {
    const resolved = await resolveQuestion(ctx, asked);
    const definition = await clusterOf(ctx.db, asked.cluster);
    const all = await firmsOfSubclusters(ctx.db, asked.cluster, regionBases(resolved.region));
    const firms = all
      .filter((firm) => asked.subcluster === undefined || firm.subclusterCode === asked.subcluster)
      .filter(asked.line === undefined ? () => true : inLine(resolved, asked.line, definition.sixDigitCodes));
    const once = [...new Map(firms.map((firm) => [firm.organizationId, firm])).values()].sort((a, b) => stated(b) - stated(a));
    const shown = once.slice(0, 200);
    const rows = shown.length === 0 ? [] : await ctx.db
      .select({ id: organizations.id, name: organizations.legalName, sample: organizations.sample, ownerName: users.name })
      .from(organizations).leftJoin(users, eq(users.id, organizations.ownerId))
      .where(and(inArray(organizations.id, shown.map((firm) => firm.organizationId)))).orderBy(asc(organizations.nameKey));
    const known = new Map(rows.map((row) => [row.id, row]));
    return {
      total: once.length,
      title: asked.line
        ? (resolved.chosen?.table.lines.find(({ code }) => code === asked.line)?.title ?? asked.line)
        : (definition.subclusters.find(({ code }) => code === asked.subcluster)?.name ?? definition.name),
      firms: shown.flatMap((firm): FirmBehind[] => {
        const row = known.get(firm.organizationId);
        return row ? [{ ...firm, name: row.name, sample: row.sample, ownerName: row.ownerName }] : [];
      }),
    };
  },
});
