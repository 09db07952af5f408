import { DISTRICT_MAP } from '@/lib/domain/geography/district-shapes';
import { onDistrictMap } from '@/lib/domain/geography/on-district-map';

export type TownRow = { place: string; regionCode: string | null; region: string | null; organizations: number; at: { lat: number; lng: number } | null; href: string };
export type TownMark = TownRow & { x: number; y: number; /** The town's own place, or the middle of its district. */ exact: boolean };

const CENTRES = new Map(DISTRICT_MAP.districts.map(({ code, centre: [x = 0, y = 0] }) => [code, { x, y }]));

/** Where a town is drawn; null where neither its place nor its district is known. */
export const townMark = (town: TownRow): TownMark | null => {
  const point = town.at ? onDistrictMap(town.at) : CENTRES.get(town.regionCode ?? '');
  return point ? { ...town, ...point, exact: town.at !== null } : null;
};
