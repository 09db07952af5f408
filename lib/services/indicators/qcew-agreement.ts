import { and, eq, inArray, like, or } from 'drizzle-orm';
import { z } from 'zod';
import { datasets, observations } from '@/db/schema';
import { NATION, qcewConformance, QCEW_COLUMNS, type QcewCheck } from '@/lib/domain/indicators/qcew/qcew-conformance';
import { rowsOfCells, type KeptGroup } from '@/lib/domain/indicators/qcew/rows-of-cells';
import { messages } from '@/lib/messages';
import { query, type QueryContext } from '../define';
import { invalid } from '../errors';
import { remember } from '../remember';
import { readEconomy } from './economy';
import type { Vintage } from './vintage';

const MOST_SHOWN = 300;
const { refused } = messages.indicators;

/** A quarterly table whose plain measures are of one quarter; which one, its rows do not say. */
const ONE_QUARTER = 'Q';
const OF_A_QUARTER = /^(lq|oty)_(month\d|qtrly|total_qtrly|taxable_qtrly)[^@]*$/;

/** What a table's plain measures stand for, as its import wrote it: 'private (own_code 5)'. */
const keptOf = ({ series }: Vintage, measures: readonly string[]): KeptGroup => ({
  own: /own_code (\d)/.exec(series.ownership ?? '')?.[1] ?? '0', size: '0', qtr: measures.some((measure) => OF_A_QUARTER.test(measure)) ? ONE_QUARTER : 'A',
});

/** Tables that hold columns their publisher computed: what there is to check. */
const tablesToCheck = async ({ db }: QueryContext) =>
  new Set((await db.selectDistinct({ id: observations.datasetId }).from(observations).innerJoin(datasets, eq(datasets.id, observations.datasetId))
    .where(and(eq(datasets.state, 'published'), or(like(observations.measure, 'lq_%'), like(observations.measure, 'oty_%'))))).map(({ id }) => id));

const rowsIn = async ({ db }: QueryContext, vintage: Vintage, regions: readonly string[]) => {
  const cells = await db
    .select({ regionCode: observations.regionCode, lineCode: observations.lineCode, year: observations.period, measure: observations.measure, value: observations.value, status: observations.status })
    .from(observations).where(and(eq(observations.datasetId, vintage.id), inArray(observations.regionCode, [...regions])));
  return rowsOfCells(cells, keptOf(vintage, cells.map(({ measure }) => measure)));
};

const tally = (checks: readonly QcewCheck[]) => {
  const measures = [...new Set(checks.map(({ measure }) => measure))].sort();
  return measures.flatMap((measure) => QCEW_COLUMNS.flatMap((column) => {
    const own = checks.filter((check) => check.measure === measure && check.column === column);
    const count = (verdict: QcewCheck['verdict']) => own.filter((check) => check.verdict === verdict).length;
    return own.length === 0 ? [] : [{ measure, column, agrees: count('agrees'), differs: count('differs'), cannotCheck: count('cannot-check') }];
  }));
};

/** Whether our figures equal what the publisher of a QCEW table computed (`lq_*`, `oty_*`), cell by cell, for one area; else what to load. */
export const qcewAgreement = query({
  name: 'indicators.qcew-agreement',
  permission: 'indicators.read',
  input: z.strictObject({ dataset: z.string().trim().max(80).optional(), region: z.string().trim().max(140).optional() }),
  run: async (ctx, asked) => {
    const economy = await readEconomy(ctx.db);
    const checkable = await remember(economy, 'qcew-tables', () => tablesToCheck(ctx));
    const tables = economy.vintages.filter(({ id }) => checkable.has(id));
    const vintage = asked.dataset === undefined ? tables[0] : tables.find(({ id, series, continues }) => id === asked.dataset || series.code === asked.dataset || continues.includes(asked.dataset ?? ''));
    if (asked.dataset !== undefined && !vintage) throw invalid(messages.errors.invalid, { dataset: refused.noSuchTable });
    const choices = tables.map(({ id, title, vintage: name }) => ({ id, title, vintage: name }));
    if (!vintage) return { tables: choices, table: null, regions: [], region: null, agreement: null };
    const regions = vintage.regionCodes.map((code) => ({ code, name: economy.regions.get(code)?.name ?? code }));
    const region = asked.region === undefined ? regions[0] : regions.find(({ code }) => code === asked.region);
    if (asked.region !== undefined && !region) throw invalid(messages.errors.invalid, { region: refused.noSuchRegion });
    const shown = { tables: choices, table: { id: vintage.id, title: vintage.title, vintage: vintage.vintage }, regions, region: region ?? null };
    if (!region) return { ...shown, agreement: null };
    const agreement = await remember(economy, `qcew|${vintage.id}|${region.code}`, async () => {
      const rows = await rowsIn(ctx, vintage, [region.code, NATION]);
      const others = [];
      for (const other of tables) if (other !== vintage) others.push(...await rowsIn(ctx, other, [region.code, NATION]));
      const { checks, load, ...counts } = qcewConformance(rows.filter(({ area }) => area === region.code), [...others, ...rows]);
      const open = checks.filter(({ verdict }) => verdict !== 'agrees');
      return {
        ...counts, byColumn: tally(checks), differing: open.filter(({ verdict }) => verdict === 'differs').slice(0, MOST_SHOWN),
        unchecked: open.filter(({ verdict }) => verdict === 'cannot-check').slice(0, MOST_SHOWN), load: load.slice(0, MOST_SHOWN), toLoad: load.length,
      };
    });
    return { ...shown, agreement };
  },
});
