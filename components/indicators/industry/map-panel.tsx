import type { ReactNode } from 'react';
import { ChartFrame } from '@/components/ui/chart-frame';
import { DataTable } from '@/components/ui/data-table';
import { DISTRICT_MAP } from '@/lib/domain/geography/district-shapes';
import { symmetricLq } from '@/lib/domain/indicators/symmetric-lq';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { LQ_CUTS } from '../chart/lq-tone';
import { MapLegend } from '../chart/map-legend';
import { RegionMap } from '../chart/region-map';
import { lqText } from '../lq-text';
import { MissingFigure } from '../missing-figure';
import { mapAreas } from './map-areas';
import type { RankedRegion } from './ranked-region';

interface MapPanelProps {
  industry: string;
  year: number;
  rows: readonly RankedRegion[];
  regionHref: (code: string) => string;
  source: ReactNode;
  downloads: ReactNode;
}

const symmetricText = (lq: number): string => format.number((lq - 1) / (lq + 1), 2);

/** One industry over British Columbia's districts, and the same figures as a table. */
export function MapPanel({ industry, year, rows, regionHref, source, downloads }: MapPanelProps) {
  const { map } = messages.indicators.industry;
  const shown = mapAreas(rows, regionHref);
  if (shown.length === 0) return <p className="src">{map.elsewhere}</p>;
  const label = map.label(industry, year);
  const areas = shown.map(({ area }) => area);
  const held = areas.reduce((sum, { districts }) => sum + districts.length, 0);
  return (
    <ChartFrame
      title={map.title} note={map.note} downloads={downloads}
      legend={<MapLegend hatched={areas.some(({ tone }) => tone === null)} outside={held < DISTRICT_MAP.districts.length} />}
      source={
        <>
          <span className="block">{map.even(LQ_CUTS.map(symmetricText).join(', '))} {held > shown.length ? map.groups : null}</span>
          {source} <span className="block">{DISTRICT_MAP.licence}</span>
        </>
      }
      table={
        <DataTable
          caption={label} rows={shown} rowKey={({ region }) => region.code}
          columns={[
            { key: 'region', head: map.columns.region, cell: ({ region }) => <a href={regionHref(region.code)}>{region.name}</a> },
            { key: 'lq', head: map.columns.lq, end: true, cell: ({ reading: { lq } }) => (lq.value === null ? <MissingFigure reason={lq.reason} /> : lqText(lq.value)) },
            {
              key: 'symmetric', head: map.columns.symmetric, end: true,
              cell: ({ reading: { lq } }) => {
                const symmetric = symmetricLq(lq.value === null ? { value: null, reason: lq.reason } : { value: lq.value });
                return symmetric.value === null ? <MissingFigure reason={symmetric.reason} /> : format.number(symmetric.value, 2);
              },
            },
            { key: 'districts', head: map.columns.districts, end: true, cell: ({ area }) => format.number(area.districts.length) },
          ]}
        />
      }
    >
      <RegionMap areas={areas} label={label} />
    </ChartFrame>
  );
}
