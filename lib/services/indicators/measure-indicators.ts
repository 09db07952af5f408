import { and, eq } from 'drizzle-orm';
import { observations } from '@/db/schema';
import { ownershipOf } from '@/lib/domain/imports/ownership';
import type { FigureTable } from '@/lib/domain/indicators/figure-table';
import { growthSpan } from '@/lib/domain/indicators/growth-span';
import { regionGaps } from '@/lib/domain/indicators/analysis/region-gaps';
import { IndicatorQuestion } from '@/lib/domain/indicators/measures/indicator-question';
import { pickLines } from '@/lib/domain/indicators/measures/pick-lines';
import { regionMeasures } from '@/lib/domain/indicators/measures/region-measures';
import { standardisedByLine } from '@/lib/domain/indicators/measures/standardised-by-line';
import { toldGaps } from '@/lib/domain/indicators/measures/told-gaps';
import { toldMeasures } from '@/lib/domain/indicators/measures/told-measures';
import { isRefusal, refusal } from '@/lib/domain/indicators/refusal';
import { SERIES_MEASURES } from '@/lib/domain/indicators/series';
import type { Denominator } from '@/lib/domain/indicators/shift-share/settle-rows';
import { WHOLE_LINE } from '@/lib/domain/indicators/whole-line';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { query, type QueryContext } from '../define';
import { invalid } from '../errors';
import { readEconomy, type Economy } from './economy';
import { findRegions } from './find-regions';
import { findVintage } from './find-vintage';
import { isInside } from './is-inside';
import { refuseYear } from './refuse-year';
import type { Vintage } from './vintage';

const refuse = (field: string, message: string) => invalid(messages.errors.invalid, { [field]: message });
const { refused } = messages.indicators;

const COUNTED: ReadonlySet<string> = new Set(SERIES_MEASURES);

/** The measure asked, which the vintage must hold; its own where none is asked. */
const measureOf = async (db: QueryContext['db'], { id, series }: Vintage, asked: string | undefined): Promise<string> => {
  if (asked === undefined || asked === series.measure) return series.measure;
  const { datasetId, measure } = observations;
  const [held] = await db.select({ measure }).from(observations).where(and(eq(datasetId, id), eq(measure, asked))).limit(1);
  if (!held) throw refuse('measure', refused.otherMeasure(series.measure));
  return held.measure;
};

/** Base and end year: those asked for, else the last as end and, in a time series, the first as base. */
const yearsOf = ({ vintages }: Economy, vintage: Vintage, years: readonly number[], asked: IndicatorQuestion) => {
  const end = asked.end ?? years.at(-1);
  if (end === undefined || !years.includes(end)) throw refuseYear('end', end ?? 0, vintage, vintages);
  if (asked.base !== undefined && !years.includes(asked.base)) throw refuseYear('base', asked.base, vintage, vintages);
  const first = vintage.series.timeSeriesOk ? years.find((year) => year < end) : undefined;
  return { end, base: asked.base ?? first ?? null };
};

/** Which total shares and LQ divide by, and what it covers: a table of one ownership that holds the total of all is divided by that. */
const denominatorOf = (table: FigureTable, { ownership }: Vintage['series'], asked: Denominator) => {
  const denominator = table.totalFrom === 'sum' ? 'sum' : asked;
  const whole = denominator === 'published' && table.wholeLines().includes(WHOLE_LINE);
  return { denominator, denominator_ownership: whole ? ownershipOf('0') : ownership };
};

/** Every measure of one table, region by region and industry by industry, in full precision: for analysts and for checking. */
export const measureIndicators = query({
  name: 'indicators.measure',
  permission: 'indicators.read',
  input: IndicatorQuestion,
  run: async ({ db }, asked) => {
    const economy = await readEconomy(db);
    const vintage = findVintage(economy, asked);
    // Whoever asks for figures gets the interval of a full count where nobody stated the source, with that assumption named.
    const series = { ...vintage.series, survey: vintage.series.survey ?? false };
    const measure = await measureOf(db, vintage, asked.measure);
    const table = await economy.tableOf(db, vintage, measure);
    const [reference] = findRegions(economy, vintage, [asked.reference], 'reference');
    if (!reference) throw refuse('reference', refused.noSuchRegion);
    const published = vintage.regionCodes.flatMap((code) => economy.regions.get(code) ?? []).filter((region) => region !== reference);
    const regions = asked.region ? findRegions(economy, vintage, asked.region, 'region') : published;
    const { lines, unknown } = pickLines(table.lines, asked.industries);
    if (unknown.length > 0) throw refuse('industries', refused.unknownLines(unknown.join(', ')));
    // Release limit and rounding are of the table's own measure.
    const around = { table, series: measure === series.measure ? series : { ...series, releaseLimit: null, rounding: 'none' as const, roundingUnit: null }, published: vintage.regionCodes, regions: economy.regions };
    const { base, end } = yearsOf(economy, vintage, table.years, asked);
    const span = base === null ? refusal(series.timeSeriesOk ? 'no-period' : 'no-time-series', series) : growthSpan({ series, year: base }, { series, year: end });
    const rules = { end, span: isRefusal(span) ? null : span, method: asked.method, suppressed: asked.suppressed, denominator: asked.denominator, counted: COUNTED.has(measure) };
    const comparison = (system: string) => published.filter((region) => region.system === system).map(({ code }) => code);
    const standardised = new Map([...new Set(regions.map(({ system }) => system))].map((system) => [
      system, standardisedByLine(table, lines, { regions: comparison(system), reference: reference.code, year: end, denominator: asked.denominator }),
    ]));
    const { id, title, provider, sourceTable, licence, retrievedOn } = vintage;
    return {
      dataset: { id, code: series.code, title, vintage: vintage.vintage, provider, source_table: sourceTable, licence, retrieved_on: retrievedOn },
      measure, unit: measure === series.measure ? series.unit : null, naics_version: series.naicsVersion,
      reference: { code: reference.code, name: reference.name },
      base: rules.span?.baseYear ?? null, end, method: asked.method, suppressed: asked.suppressed, gaps: asked.gaps,
      interval_assumes: vintage.series.survey === null ? ('full-count' as const) : null,
      ...denominatorOf(table, series, asked.denominator),
      growth_refused: isRefusal(span) ? { reason: span.reason, why: format.missing(span.reason), instead: refused.instead[span.reason] } : null,
      regions: regions.map((region) => {
        const place = { region: region.code, reference: reference.code, inside: isInside(region, reference) };
        return {
          code: region.code, name: region.name,
          ...toldMeasures(regionMeasures(table, series, place, lines, rules), (line) =>
            standardised.get(region.system)?.(line, region.code) ?? { raw: { value: null, reason: 'not-available' }, log: { value: null, reason: 'not-available' } }),
          ...(asked.gaps === 'leave' ? {} : { gaps: toldGaps(regionGaps(around, place, { year: end, before: null, rule: asked.gaps }), lines.map(({ code }) => code)) }),
        };
      }),
    };
  },
});

export type IndicatorAnswer = Awaited<ReturnType<typeof measureIndicators>>;
