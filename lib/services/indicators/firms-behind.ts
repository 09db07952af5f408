import { asc, eq, inArray } from 'drizzle-orm';
import { z } from 'zod';
import { organizations, users } from '@/db/schema';
import { coverage } from '@/lib/domain/indicators/coverage';
import { missing } from '@/lib/domain/indicators/measured';
import type { Quantity } from '@/lib/domain/indicators/quantity';
import { RegionQuestion } from '@/lib/domain/indicators/region-question';
import { messages } from '@/lib/messages';
import { query, type QueryContext } from '../define';
import { invalid } from '../errors';
import { clusterOf } from './cluster-of';
import { firmsOfSubclusters } from '../firms-of-subclusters';
import { organizationsOfLine } from './organizations-of-line';
import { regionBases } from './region-bases';
import { resolveQuestion } from './resolve-question';

const MOST_SHOWN = 200;

export type FirmBehind = { organizationId: string; name: string; sample: boolean; ownerName: string | null; jobs: Quantity; share: Quantity | null };
type Found = { organizationId: string; jobs: Quantity; share: Quantity | null };

const stated = ({ jobs }: Found) => (jobs.kind === 'value' ? jobs.value : jobs.kind === 'band' ? jobs.lo : -1);

const Asked = RegionQuestion.extend({
  /** Only firms linked to this cluster; without it every organization coded with an industry of the line. */
  cluster: z.string().trim().min(1).max(80).optional(),
  subcluster: z.string().trim().min(1).max(40).optional(),
  line: z.string().trim().min(1).max(80).optional(),
});

const find = async (ctx: QueryContext, asked: z.output<typeof Asked>): Promise<{ title: string; naics: readonly string[]; found: Found[] }> => {
  const { chosen, region } = await resolveQuestion(ctx, asked);
  const bases = regionBases(region);
  const line = chosen?.table.lines.find(({ code }) => code === asked.line);
  if (asked.line !== undefined && !line) throw invalid(messages.errors.invalid, { line: messages.indicators.refused.noSuchLine });
  if (asked.cluster === undefined) {
    if (!line) throw invalid(messages.errors.invalid, { line: messages.errors.required });
    const found = await organizationsOfLine(ctx.db, line.naics, bases);
    return { title: line.title, naics: line.naics, found: found.map((one) => ({ ...one, share: null })) };
  }
  const definition = await clusterOf(ctx.db, asked.cluster);
  const subcluster = definition.subclusters.find(({ code }) => code === asked.subcluster);
  if (asked.subcluster !== undefined && !subcluster) throw invalid(messages.errors.invalid, { subcluster: messages.indicators.refused.noSuchSubcluster });
  const firms = (await firmsOfSubclusters(ctx.db, asked.cluster, bases))
    .filter((firm) => asked.subcluster === undefined || firm.subclusterCode === asked.subcluster)
    .filter((firm) => !line || firm.naicsCodes.some((code) => line.naics.some((prefix) => code.startsWith(prefix))));
  const once = [...new Map(firms.map((firm) => [firm.organizationId, firm])).values()];
  return { title: line?.title ?? subcluster?.name ?? definition.name, naics: line?.naics ?? [], found: once };
};

/** The people side of a figure: organizations of the register behind a published line or a sub-cluster, most jobs first. */
export const firmsBehind = query({
  name: 'indicators.firms-behind',
  permission: 'indicators.read',
  input: Asked,
  run: async (ctx, asked) => {
    const { title, naics, found } = await find(ctx, asked);
    const most = [...found].sort((a, b) => stated(b) - stated(a) || (a.organizationId < b.organizationId ? -1 : 1)).slice(0, MOST_SHOWN);
    const rows = most.length === 0 ? [] : await ctx.db
      .select({ id: organizations.id, name: organizations.legalName, sample: organizations.sample, ownerName: users.name })
      .from(organizations).leftJoin(users, eq(users.id, organizations.ownerId))
      .where(inArray(organizations.id, most.map(({ organizationId }) => organizationId))).orderBy(asc(organizations.nameKey), asc(organizations.id));
    const known = new Map(most.map((firm) => [firm.organizationId, firm]));
    const firms = rows.flatMap(({ id, name, sample, ownerName }) => {
      const firm = known.get(id);
      return firm ? [{ ...firm, name, sample, ownerName }] : [];
    }).sort((a, b) => stated(b) - stated(a));
    return {
      title, naics,
      today: ctx.today,
      total: found.length,
      coverage: coverage(found.length, missing('no-reference')),
      firms: firms.map(({ organizationId, name, sample, ownerName, jobs, share }): FirmBehind => (
        { organizationId, name, sample, ownerName, jobs, share }
      )),
    };
  },
});
