import { z } from 'zod';
import { seriesPoints } from '@/lib/domain/indicators/series-points';
import { messages } from '@/lib/messages';
import { query } from '../define';
import { invalid } from '../errors';
import { readEconomy, type Economy } from './economy';
import type { Vintage } from './vintage';
import { vintageView } from './vintage-view';

export const MOST_LINES = 6;
const DEFAULT_SECTOR = '21';
/** Survey codes such as 2100 hold what could not be classified further: nothing to open a page on. */
const NOT_CLASSIFIED = '00';

const lineCodes = z.union([z.string(), z.array(z.string())]).default([])
  .transform((given) => [...new Set([given].flat().map((part) => part.trim()).filter(Boolean))])
  .pipe(z.array(z.string().max(80)).max(MOST_LINES, { error: () => messages.indicators.refused.tooManyLines(MOST_LINES) }));

const refuse = (field: string, message: string) => invalid(messages.errors.invalid, { [field]: message });

const chosenVintage = ({ vintages }: Economy, asked: string | undefined): Vintage | null => {
  const trends = vintages.filter(({ series, years }) => series.timeSeriesOk && years.length > 1);
  const vintage = asked === undefined ? trends[0] : trends.find(({ id, continues }) => id === asked || continues.includes(asked));
  if (asked !== undefined && !vintage) throw refuse('dataset', messages.indicators.refused.noTrend);
  return vintage ?? null;
};

/** One region's industries through the years of one vintage that allows it: Canada, British Columbia at four digits, the economic regions. */
export const seriesTrend = query({
  name: 'indicators.series-trend',
  permission: 'indicators.read',
  input: z.strictObject({ dataset: z.string().max(64).optional(), region: z.string().max(140).optional(), line: lineCodes }),
  run: async ({ db }, asked) => {
    const economy = await readEconomy(db);
    const vintage = chosenVintage(economy, asked.dataset);
    const choices = economy.vintages.filter(({ series, years }) => series.timeSeriesOk && years.length > 1).map(vintageView);
    if (!vintage) return { vintage: null, choices, region: null, regions: [], lines: [], trends: [] };
    const regions = [...economy.regions.values()].filter(({ code }) => economy.covers(vintage, code)).map(({ code, name, system }) => ({ code, name, system }));
    const region = asked.region === undefined ? regions[0] : regions.find(({ code }) => code === asked.region);
    if (!region) throw refuse('region', messages.indicators.refused.noSuchRegion);
    const table = await economy.tableOf(db, vintage);
    const lines = table.lines.map(({ code, title, level }) => ({ code, title, level }));
    const usual = table.lines.filter(({ naics }) => naics.some((prefix) => prefix.startsWith(DEFAULT_SECTOR) && !prefix.endsWith(NOT_CLASSIFIED))).slice(0, MOST_LINES);
    const wanted = asked.line.length > 0 ? asked.line : usual.map(({ code }) => code);
    return {
      vintage: vintageView(vintage), choices, region, regions, lines,
      trends: wanted.map((code) => {
        const line = table.lines.find((one) => one.code === code);
        if (!line) throw refuse('line', messages.indicators.refused.noSuchLine);
        return { line, ...seriesPoints({ series: vintage.series, table }, region.code, code) };
      }),
    };
  },
});
