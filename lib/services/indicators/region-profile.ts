import { datedReading, sameCoverage, type DatedReading } from '@/lib/domain/indicators/dated-reading';
import type { FigureLine } from '@/lib/domain/indicators/figure-table';
import { RegionQuestion } from '@/lib/domain/indicators/region-question';
import { query } from '../define';
import { questionView } from './question-view';
import { resolveQuestion } from './resolve-question';
import { vintageView } from './vintage-view';

export type IndustryRow = { line: FigureLine; reading: DatedReading };

/** One region beside its reference: every published industry with its LQ, marks, growth and class. */
export const regionProfile = query({
  name: 'indicators.region-profile',
  permission: 'indicators.read',
  input: RegionQuestion,
  run: async (ctx, asked) => {
    const resolved = await resolveQuestion(ctx, asked);
    const { chosen, year, place, scheme, sources } = resolved;
    if (!chosen || year === null) return { ...questionView(resolved), rows: [], total: null, vintages: [] };
    const others = sources.filter((source) => source !== chosen);
    const rows: IndustryRow[] = chosen.table.lines
      .filter((line) => line.level !== 'total')
      .map((line) => ({
        line,
        reading: datedReading({
          chosen, others, place, year, scheme, lines: [{ code: line.code, weight: 1 }], matching: sameCoverage(line),
        }),
      }));
    const named = new Set(rows.flatMap(({ reading }) => [reading.sourceId, reading.older?.sourceId ?? reading.sourceId]));
    return {
      ...questionView(resolved),
      rows,
      total: {
        region: chosen.table.total(place.region, year).figure,
        reference: chosen.table.total(place.reference, year).figure,
        from: chosen.table.totalFrom,
      },
      vintages: sources.filter(({ id }) => named.has(id)).map(vintageView),
    };
  },
});
