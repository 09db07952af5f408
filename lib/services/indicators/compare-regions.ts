import { z } from 'zod';
import { lineReading } from '@/lib/domain/indicators/line-reading';
import { RegionQuestion } from '@/lib/domain/indicators/region-question';
import { messages } from '@/lib/messages';
import { query } from '../define';
import type { Region } from './economy';
import { isInside } from './is-inside';
import { questionView } from './question-view';
import { regionBases } from './region-bases';
import { regionOf } from './region-of';
import { resolveQuestion } from './resolve-question';

export const MOST_REGIONS = 10;

const codes = z.union([z.string(), z.array(z.string())]).default([])
  .transform((given) => [...new Set([given].flat().flatMap((part) => part.split(',')).map((part) => part.trim()).filter(Boolean))])
  .pipe(z.array(z.string().max(40)).max(MOST_REGIONS, { error: () => messages.indicators.refused.tooManyRegions(MOST_REGIONS) }));

const named = ({ code, name, system }: Region) => ({ code, name, system });

/** Regions of one comparison share no ground: the first named stays, a later one that overlaps it is left out and named. */
const disjoint = (regions: readonly Region[]) => {
  const kept: Region[] = [];
  const overlapping: { region: Region; with: Region }[] = [];
  for (const region of regions) {
    const bases = new Set(regionBases(region));
    const other = kept.find((one) => regionBases(one).some((base) => bases.has(base)));
    if (other) overlapping.push({ region, with: other });
    else kept.push(region);
  }
  return { kept, overlapping };
};

/** Up to ten regions side by side in one vintage and year: LQ and share of every line, each with its marks. */
export const compareRegions = query({
  name: 'indicators.compare-regions',
  permission: 'indicators.read',
  input: RegionQuestion.extend({ with: codes }),
  run: async (ctx, asked) => {
    const resolved = await resolveQuestion(ctx, asked);
    const { chosen, year, economy, reference, region, scheme } = resolved;
    const wanted = [region.code, ...asked.with.filter((code) => code !== region.code)].slice(0, MOST_REGIONS);
    const known = wanted.map((code) => regionOf(economy, code, 'with'));
    const { kept, overlapping } = disjoint(known.filter(({ code }) => chosen?.table.covers(code)));
    const lines = chosen?.table.lines.filter((line) => line.level !== 'total') ?? [];
    return {
      ...questionView(resolved),
      compared: kept.map(named),
      notCovered: known.filter(({ code }) => !chosen?.table.covers(code)).map(named),
      overlapping: overlapping.map((pair) => ({ region: named(pair.region), with: named(pair.with) })),
      rows: lines.map((line) => ({
        line,
        readings: kept.map((one) => chosen && year !== null
          ? lineReading(chosen.table, chosen.series, scheme, {
              place: { region: one.code, reference: reference.code, inside: isInside(one, reference) }, lines: [{ code: line.code, weight: 1 }], year,
            }, null)
          : null),
      })),
    };
  },
});
