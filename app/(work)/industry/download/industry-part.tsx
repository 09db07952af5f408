import { DotPlot } from '@/components/indicators/chart/dot-plot';
import { drawingOnSheet } from '@/components/indicators/chart/drawing-on-sheet';
import { MAP_SIZE, MapDrawing } from '@/components/indicators/chart/map-drawing';
import { mapAreas } from '@/components/indicators/industry/map-areas';
import { rankingSheet } from '@/components/indicators/sheets/ranking-sheet';
import { DISTRICT_MAP } from '@/lib/domain/geography/district-shapes';
import { sortRegions } from '@/lib/domain/indicators/industry/sort-regions';
import { messages } from '@/lib/messages';
import type { FilePart } from '@/lib/web/files/send-file';
import type { IndustryRead } from '../read-industry';

const WIDTH = 760;
const ROW = 30;

const drawings = {
  ranking: ({ rows }: NonNullable<IndustryRead['ranked']>, label: string, { title, source }: FilePart['sheet']) => {
    const regions = sortRegions(rows, 'lq').map(({ region, reading: { lq } }) => ({ code: region.code, name: region.name, lq }));
    return drawingOnSheet(<DotPlot regions={regions} label={label} width={WIDTH} names={230} />, { width: WIDTH, height: (regions.length + 1) * ROW }, { title, source });
  },
  map: ({ rows, regionHref }: NonNullable<IndustryRead['ranked']>, label: string, { title, source }: FilePart['sheet']) => {
    const areas = mapAreas(rows, regionHref).map(({ area }) => area);
    return areas.length === 0 ? null : drawingOnSheet(<MapDrawing areas={areas} label={label} />, MAP_SIZE, { title, source: [...source, DISTRICT_MAP.licence] });
  },
};
const isDrawn = (part: string | undefined): part is keyof typeof drawings => part !== undefined && Object.hasOwn(drawings, part);

/** One part of an industry's page as it leaves as a file: the ranking, drawn as dots or as a map; null where there is no such part. */
export const industryPart = (part: string | undefined, { answer, ranked }: IndustryRead): FilePart | null => {
  if (!ranked || !isDrawn(part)) return null;
  const sheet = rankingSheet(answer, ranked);
  const drawing = drawings[part](ranked, messages.indicators.industry.map.label(ranked.line.title, ranked.year), sheet);
  return { about: [sheet.title], sheet, drawing };
};
