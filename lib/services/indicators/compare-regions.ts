import { z } from 'zod';
import { growthSource } from '@/lib/domain/indicators/analysis/growth-source';
import { quotientTrends } from '@/lib/domain/indicators/analysis/quotient-trends';
import { sameCoverage } from '@/lib/domain/indicators/dated-reading';
import type { FigureLine } from '@/lib/domain/indicators/figure-cell';
import { lineReading } from '@/lib/domain/indicators/line-reading';
import { RegionQuestion } from '@/lib/domain/indicators/region-question';
import { messages } from '@/lib/messages';
import { query } from '../define';
import { remember } from '../remember';
import type { Region } from './economy';
import { isInside } from './is-inside';
import { questionView } from './question-view';
import { regionBases } from './region-bases';
import { regionOf } from './region-of';
import { resolveQuestion, type Resolved } from './resolve-question';

export const MOST_REGIONS = 10;
/** The sector a comparison opens on: what this workspace is about. */
const MINING = '21';

const codes = z.union([z.string(), z.array(z.string())]).default([])
  .transform((given) => [...new Set([given].flat().flatMap((part) => part.split(',')).map((part) => part.trim()).filter(Boolean))])
  .pipe(z.array(z.string().max(140)).max(MOST_REGIONS, { error: () => messages.indicators.refused.tooManyRegions(MOST_REGIONS) }));

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

const readingsOf = ({ chosen, year, reference, scheme }: Resolved, kept: readonly Region[], lines: readonly FigureLine[]) =>
  lines.map((line) => ({
    line,
    readings: kept.map((one) => chosen && year !== null
      ? lineReading(chosen.table, chosen.series, scheme, {
          place: { region: one.code, reference: reference.code, inside: isInside(one, reference) }, lines: [{ code: line.code, weight: 1 }], year,
        }, null)
      : null),
  }));

/** The selected industry in every region through the years of the chosen table, or of the last one that is a time series. */
const trendsOf = ({ economy, chosen, sources, year, reference }: Resolved, kept: readonly Region[], line: FigureLine | undefined) => {
  if (!chosen || year === null || !line) return null;
  const { source, refusal } = growthSource({ chosen, sources, year, base: null });
  const [same] = source === chosen ? [line] : source ? (sameCoverage(line)(source) ?? []) : [];
  if (!source || !same) return { sourceId: null, refusal, rows: [] };
  const regions = kept.map(({ code }) => code).filter((code) => source.table.covers(code));
  const rows = remember(economy, JSON.stringify(['quotients', source.id, regions, reference.code, same.code]), () => quotientTrends(source, regions, reference.code, same.code));
  return { sourceId: source.id, refusal, rows };
};

/** Up to ten regions side by side in one vintage and year: LQ and share of every line with its marks, and one line through the years. */
export const compareRegions = query({
  name: 'indicators.compare-regions',
  permission: 'indicators.read',
  input: RegionQuestion.extend({ with: codes, line: z.string().trim().min(1).max(80).optional() }),
  run: async (ctx, asked) => {
    const resolved = await resolveQuestion(ctx, asked);
    const { chosen, year, economy, reference, region, scheme } = resolved;
    const wanted = [region.code, ...asked.with.filter((code) => code !== region.code)].slice(0, MOST_REGIONS);
    const known = wanted.map((code) => regionOf(economy, code, 'with'));
    const { kept, overlapping } = disjoint(known.filter(({ code }) => chosen?.table.covers(code)));
    const lines = chosen?.table.lines.filter((line) => line.level !== 'total') ?? [];
    const line = lines.find(({ code }) => code === asked.line) ?? lines.find(({ naics }) => naics.join() === MINING) ?? lines[0];
    const key = JSON.stringify(['compare', chosen?.id, year, reference.code, scheme, kept.map(({ code }) => code)]);
    return {
      ...questionView(resolved),
      compared: kept.map(named),
      notCovered: known.filter(({ code }) => !chosen?.table.covers(code)).map(named),
      overlapping: overlapping.map((pair) => ({ region: named(pair.region), with: named(pair.with) })),
      rows: remember(economy, key, () => readingsOf(resolved, kept, lines)),
      selected: line ?? null,
      trends: trendsOf(resolved, kept, line),
    };
  },
});
