import { and, asc, inArray } from 'drizzle-orm';
import { organizations, places } from '@/db/schema';
import { may } from '@/lib/auth/permissions';
import { asEmploymentSeries } from '@/lib/domain/indicators/as-employment-series';
import { missing, type Measured } from '@/lib/domain/indicators/measured';
import { personsPerUnit } from '@/lib/domain/indicators/persons-per-unit';
import type { Quantity } from '@/lib/domain/indicators/quantity';
import { isRefusal } from '@/lib/domain/indicators/refusal';
import { exposureReport, type ExposedPart } from '@/lib/domain/indicators/scenario/exposure-report';
import { lqAfter } from '@/lib/domain/indicators/scenario/lq-after';
import { scaledShare } from '@/lib/domain/indicators/scenario/scaled-share';
import { ScenarioQuestion } from '@/lib/domain/indicators/scenario/scenario-question';
import { locationQuotient } from '@/lib/domain/indicators/location-quotient';
import { subclusterVisibility } from '@/lib/domain/indicators/subcluster-visibility';
import { sumMeasured } from '@/lib/domain/indicators/sum-measured';
import { messages } from '@/lib/messages';
import { query, type QueryContext } from '../define';
import { invalid, notFound } from '../errors';
import { clusterOf, type ClusterDefinition } from './cluster-of';
import { clusterView } from './cluster-view';
import { firmsByTown, NO_TOWN, type TownJobs } from './firms-by-town';
import { firmsOfSubclusters, type SubclusterFirm } from '../firms-of-subclusters';
import { living } from '../living';
import { questionView } from './question-view';
import { regionBases } from './region-bases';
import { resolveQuestion, type Resolved } from './resolve-question';

const PRODUCER = 'producer';
const STANDING = { value: 2, band: 1, unknown: 0 } as const;

const minesOf = async ({ db }: QueryContext, firms: readonly SubclusterFirm[]) => {
  const ids = [...new Set(firms.filter(({ role }) => role === PRODUCER).map(({ organizationId }) => organizationId))];
  return ids.length === 0 ? [] : db.select({ id: organizations.id, name: organizations.legalName }).from(organizations)
    .where(and(living(), inArray(organizations.id, ids))).orderBy(asc(organizations.nameKey), asc(organizations.id));
};

/** A firm linked to several sub-clusters counts once, with the best known of its shares. */
const once = (firms: readonly SubclusterFirm[]): SubclusterFirm[] => {
  const best = new Map<string, SubclusterFirm>();
  for (const firm of firms) {
    const held = best.get(firm.organizationId);
    if (!held || STANDING[firm.share.kind] > STANDING[held.share.kind]) best.set(firm.organizationId, firm);
  }
  return [...best.values()];
};

const exposures = (suppliers: readonly SubclusterFirm[], towns: readonly TownJobs[], part: number) => {
  const singles = once(suppliers);
  const shareOf = new Map(singles.map(({ organizationId, share }) => [organizationId, scaledShare(share, part)]));
  const asPart = ({ organizationId: firm, jobs, share, subclusterCode }: SubclusterFirm): ExposedPart => ({ firm, jobs, share: scaledShare(share, part), group: subclusterCode });
  const byTown = towns.flatMap(({ organizationId: firm, jobs, town }): ExposedPart[] => {
    const share = shareOf.get(firm);
    return share ? [{ firm, jobs, share, group: town }] : [];
  });
  return exposureReport(singles.map(asPart), [suppliers.map(asPart), byTown]);
};

/** The published line that stands for mining, before and after: without the suppliers, and with those exposed. */
const quotients = ({ chosen, place, year }: Resolved, { subclusters, sixDigitCodes }: ClusterDefinition, direct: { lo: number; hi: number | null }, exposed: { lo: number; hi: number | null } | null, sign: 1 | -1) => {
  const [mining] = subclusters;
  if (!chosen || year === null || !mining) return null;
  const employment = asEmploymentSeries(chosen.series);
  const { table, series } = chosen;
  const { sum } = subclusterVisibility(mining.industries, table.lines.filter(({ naics }) => naics.length > 0).map(({ code, naics }) => ({ code, prefixes: naics })), sixDigitCodes);
  const lines = table.lines.filter(({ code }) => sum.some((line) => line.code === code)).map(({ code, title }) => ({ code, title }));
  const refused: Measured | null = isRefusal(employment) ? missing(employment.reason) : lines.length === 0 ? missing('not-visible-at-depth') : null;
  const at = (region: string) => sumMeasured(lines.map(({ code }) => table.at(region, code, year).figure));
  const counts = { e_ir: at(place.region), e_r: table.whole(place.region, year).figure, e_in: at(place.reference), e_n: table.whole(place.reference, year).figure };
  const unit = personsPerUnit(series.unit);
  const after = (own: number | null, others: number | null): Measured =>
    refused ?? (own === null || others === null ? missing('open-band') : lqAfter(counts, { own: (sign * own) / unit, others: (sign * others) / unit }, place.inside));
  return {
    lines, code: mining.code, subcluster: mining.name,
    before: refused ?? locationQuotient(counts),
    direct: { lo: after(direct.lo, 0), hi: after(direct.hi, 0) },
    inputs: { counts, inside: place.inside, unit: series.unit, year },
    withSuppliers: exposed === null ? null : { lo: after(direct.lo, exposed.lo), hi: after(direct.hi, exposed.hi) },
  };
};

const bounds = (jobs: Quantity): { lo: number; hi: number | null } => (jobs.kind === 'value' ? { lo: jobs.value, hi: jobs.value } : jobs.kind === 'band' ? { lo: jobs.lo, hi: jobs.hi } : { lo: 0, hi: null });

/** What if a mine closes or opens: its own jobs, the suppliers exposed by sub-cluster and town, and the region's quotient before and after. Stores nothing. */
export const mineScenario = query({
  name: 'indicators.mine-scenario',
  permission: 'indicators.read',
  input: ScenarioQuestion,
  run: async (ctx, asked) => {
    if (!may(ctx.actor, 'register.read')) throw notFound(messages.errors.unknownRecord);
    const resolved = await resolveQuestion(ctx, asked);
    const definition = await clusterOf(ctx.db, asked.cluster);
    const bases = regionBases(resolved.region);
    const firms = await firmsOfSubclusters(ctx.db, asked.cluster, bases);
    const [mines, towns, known] = await Promise.all([
      minesOf(ctx, firms), firmsByTown(ctx.db, asked.cluster, bases),
      bases.length === 0 ? [] : ctx.db.selectDistinct({ name: places.name }).from(places).where(inArray(places.regionCode, [...bases])).orderBy(asc(places.name)),
    ]);
    const mine = asked.mine === undefined ? null : mines.find(({ id }) => id === asked.mine);
    if (mine === undefined) throw invalid(messages.errors.invalid, { mine: messages.indicators.scenario.noSuchMine });
    const direct: { town: string; jobs: Quantity }[] = mine
      ? towns.filter(({ organizationId }) => organizationId === mine.id).map(({ town, jobs }) => ({ town, jobs }))
      : asked.jobs === undefined ? [] : [{ town: asked.town ?? NO_TOWN, jobs: { kind: 'value', value: asked.jobs } }];
    const producers = new Set(firms.filter(({ role }) => role === PRODUCER).map(({ organizationId }) => organizationId));
    const { whole, counted, breakdowns } = exposures(firms.filter(({ organizationId }) => !producers.has(organizationId)), towns.filter(({ organizationId }) => !producers.has(organizationId)), asked.share / 100);
    const silent = direct.some(({ jobs }) => jobs.kind === 'unknown');
    const own = direct.map(({ jobs }) => bounds(jobs));
    const lost = { lo: own.reduce((sum, { lo }) => sum + lo, 0), hi: own.reduce<number | null>((sum, { hi }) => (sum === null || hi === null ? null : sum + hi), 0) };
    const closing = asked.turn === 'closes';
    return {
      ...questionView(resolved),
      cluster: clusterView(definition),
      asked: { turn: asked.turn, share: asked.share, jobs: asked.jobs ?? null, town: asked.town ?? null, mine: mine ? { id: mine.id, name: mine.name } : null },
      today: ctx.today,
      mines, towns: known.map(({ name }) => name),
      /** Null where a site of the mine does not state its jobs, or nothing is asked yet. */
      direct, total: direct.length === 0 || silent ? null : lost,
      whole, counted,
      bySubcluster: (breakdowns[0] ?? []).map((one) => ({ ...one, name: definition.subclusters.find(({ code }) => code === one.group)?.name ?? one.group, tone: definition.subclusters.find(({ code }) => code === one.group)?.tone ?? ('institutions' as const) })),
      byTown: breakdowns[1] ?? [],
      quotient: direct.length === 0 || silent ? null : quotients(resolved, definition, lost, closing && 'lo' in whole.exposed ? whole.exposed : null, closing ? -1 : 1),
    };
  },
});

export type ScenarioAnswer = Awaited<ReturnType<typeof mineScenario>>;
