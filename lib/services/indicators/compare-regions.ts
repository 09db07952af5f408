import { z } from 'zod';
import { lineReading } from '@/lib/domain/indicators/line-reading';
import { RegionQuestion } from '@/lib/domain/indicators/region-question';
import { query } from '../define';
import { questionView } from './question-view';
import { isInside, resolveQuestion } from './resolve-question';

const MOST_REGIONS = 10;

const codes = z.union([z.string(), z.array(z.string())]).default([])
  .transform((given) => [given].flat().flatMap((part) => part.split(',')).map((part) => part.trim()).filter(Boolean))
  .pipe(z.array(z.string().max(40)).max(MOST_REGIONS));

/** Up to ten regions side by side in one vintage and year: LQ and share of every line, each with its marks. */
export const compareRegions = query({
  name: 'indicators.compare-regions',
  permission: 'indicators.read',
  input: RegionQuestion.extend({ with: codes }),
  run: async (ctx, asked) => {
    const resolved = await resolveQuestion(ctx, asked);
    const { chosen, year, economy, reference, region, scheme } = resolved;
    const wanted = [region.code, ...asked.with.filter((code) => code !== region.code)].slice(0, MOST_REGIONS);
    const known = wanted.flatMap((code) => economy.regions.get(code) ?? []);
    const covered = known.filter(({ code }) => chosen?.table.covers(code));
    const lines = chosen?.table.lines.filter((line) => line.level !== 'total') ?? [];
    return {
      ...questionView(resolved),
      compared: covered.map(({ code, name }) => ({ code, name })),
      notCovered: known.filter((one) => !covered.includes(one)).map(({ code, name }) => ({ code, name })),
      rows: lines.map((line) => ({
        line,
        readings: covered.map((one) => chosen && year !== null
          ? lineReading(chosen.table, chosen.series, scheme, {
              place: { region: one.code, reference: reference.code, inside: isInside(one, reference) }, lines: [{ code: line.code, weight: 1 }], year,
            }, null)
          : null),
      })),
    };
  },
});
