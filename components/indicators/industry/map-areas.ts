import { DISTRICT_MAP } from '@/lib/domain/geography/district-shapes';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { lqTone } from '../chart/lq-tone';
import type { MapArea } from '../chart/region-map';
import { lqText } from '../lq-text';
import type { RankedRegion } from './ranked-region';

const drawn = new Set(DISTRICT_MAP.districts.map(({ code }) => code));
const symmetricText = (lq: number): string => format.number((lq - 1) / (lq + 1), 2);

/** The regions that lie in British Columbia, each with the districts it is made of and what the map says of it. */
export function mapAreas(rows: readonly RankedRegion[], regionHref: (code: string) => string): readonly (RankedRegion & { area: MapArea })[] {
  const { industry: { map }, words: { range } } = messages.indicators;
  return rows.flatMap((row): (RankedRegion & { area: MapArea })[] => {
    const { region, bases, reading: { lq } } = row;
    const districts = bases.filter((code) => drawn.has(code));
    if (districts.length === 0) return [];
    const place = { code: region.code, districts, href: regionHref(region.code) };
    if (lq.value === null) return [{ ...row, area: { ...place, tone: null, text: null, title: map.missing(region.name, messages.ui.missing[lq.reason]) } }];
    const open = lq.interval === null ? '' : `, ${range(lqText(lq.lo), lqText(lq.hi))}`;
    return [{ ...row, area: { ...place, tone: lqTone(lq.value), text: lqText(lq.value), title: map.area(region.name, lqText(lq.value), symmetricText(lq.value), open) } }];
  });
}
