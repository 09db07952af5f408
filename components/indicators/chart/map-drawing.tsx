import type { ReactElement } from 'react';
import { DISTRICT_MAP } from '@/lib/domain/geography/district-shapes';
import { messages } from '@/lib/messages';
import { lqStepText } from './lq-step-text';
import { lqTones } from './lq-tone';
import { RegionMap, type MapArea } from './region-map';

const LEGEND = 26;
const TEXT = 10;
const SWATCH = { width: 18, height: 12, rx: 2, stroke: 'var(--line-strong)' } as const;

export const MAP_SIZE = { width: DISTRICT_MAP.width, height: DISTRICT_MAP.height + 2 * LEGEND };

/** The map with its legend below it, for the page of a report. */
export function MapDrawing({ areas, label }: { areas: readonly MapArea[]; label: string }): ReactElement {
  const { map } = messages.indicators.industry;
  const step = (MAP_SIZE.width - 30) / (lqTones.length + 0.3);
  return (
    <svg viewBox={`0 0 ${MAP_SIZE.width} ${MAP_SIZE.height}`}>
      <svg width={DISTRICT_MAP.width} height={DISTRICT_MAP.height}><RegionMap areas={areas} label={label} /></svg>
      <g transform={`translate(0 ${DISTRICT_MAP.height + 8})`} fontSize={TEXT} fill="var(--ink-2)">
        <text y="10">{map.steps}</text>
        {lqTones.map((tone, at) => (
          <g key={tone} transform={`translate(${30 + at * step} 0)`}>
            <rect {...SWATCH} fill={`var(--lq-${tone})`} />
            <text x="23" y="10">{lqStepText(at)}</text>
          </g>
        ))}
        <g transform={`translate(30 ${LEGEND - 4})`}>
          <rect {...SWATCH} fill="url(#no-figure)" />
          <text x="23" y="10">{map.hatch}</text>
          <rect {...SWATCH} x="250" fill="url(#not-in-table)" />
          <text x="273" y="10">{map.outside}</text>
        </g>
      </g>
    </svg>
  );
}
