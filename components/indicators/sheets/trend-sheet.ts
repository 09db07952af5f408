import type { RegionFacts } from '@/lib/domain/indicators/question-facts';
import type { LineTrend } from '@/lib/domain/indicators/series-points';
import type { VintageFacts } from '@/lib/domain/indicators/vintage-facts';
import type { Sheet } from '@/lib/domain/shared/sheet';
import { messages } from '@/lib/messages';
import { sourceTexts } from './source-texts';

type Row = LineTrend & { code: string; title: string };

/** Industries through the years as one row a figure: value, mark, or why there is none; growth per year of each line on its last row. */
export function trendSheet(region: RegionFacts, vintage: VintageFacts, rows: readonly Row[]): Sheet {
  const { trend, words, files: { heads } } = messages.indicators;
  const [first, last] = [vintage.years[0] ?? 0, vintage.years.at(-1) ?? 0];
  return {
    title: `${trend.caption(region.name)}, ${words.years(first, last)}`,
    columns: [heads.code, heads.industry, heads.year, words.measures[vintage.series.measure].title, heads.status, heads.why, heads.base, heads.end, heads.cagr],
    rows: rows.flatMap(({ code, title, points, baseYear, endYear, cagr }) => points.map(({ year, figure, status }) => [
      code, title, year, figure.value, status ? words.statuses[status] : null, figure.value === null ? messages.ui.missing[figure.reason] : null,
      ...(year === endYear ? [baseYear, endYear, cagr.value] : [null, null, null]),
    ])),
    source: [`${heads.region}: ${region.name} (${region.code}).`, ...sourceTexts({ vintage, years: words.years(first, last) })],
  };
}
