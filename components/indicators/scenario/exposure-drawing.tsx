import { scaleLinear } from 'd3-scale';
import type { ReactElement } from 'react';
import { isMissing } from '@/lib/domain/indicators/measured';
import type { GroupExposure } from '@/lib/domain/indicators/scenario/exposure-report';
import { messages } from '@/lib/messages';
import { labelWidth } from '../chart/place-labels';
import { shortLabel } from '../chart/short-label';
import { jobsOrReason } from './jobs-bounds';

const TEXT = 12;
const ROW = 30;
const NAMES = 230;
const BARS = 380;
const SAID = 190;

export const exposureSize = (rows: number) => ({ width: NAMES + BARS + SAID, height: rows * ROW + 8 });

/** Jobs in exposed firms by group, for the page of a report: least filled, most outlined, the number or its reason beside it. */
export function ExposureDrawing({ rows, label }: { rows: readonly (GroupExposure & { name: string })[]; label: string }): ReactElement {
  const { width, height } = exposureSize(rows.length);
  const most = Math.max(1, ...rows.map(({ exposed }) => (isMissing(exposed) ? 0 : exposed.hi ?? exposed.lo)));
  const x = scaleLinear().domain([0, most]).range([0, BARS]);
  return (
    <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label} fontSize={TEXT}>
      <line x1={NAMES} x2={NAMES} y1="2" y2={height - 4} stroke="var(--line-strong)" />
      {rows.map((row, at) => {
        const y = at * ROW + 6;
        const { exposed } = row;
        const end = isMissing(exposed) ? 0 : x(exposed.hi ?? most);
        const open = !isMissing(exposed) && exposed.hi === null;
        const told = jobsOrReason(exposed);
        return (
          <g key={row.group || messages.ui.none}>
            <text x={NAMES - 10} y={y + 14} textAnchor="end" fill="var(--ink)">{shortLabel(row.name, Math.floor(NAMES / labelWidth('x', TEXT)) - 2)}</text>
            {isMissing(exposed) ? null : (
              <>
                <rect x={NAMES} y={y + 2} width={end} height="16" fill="none" stroke="var(--ink-3)" strokeDasharray={open ? '4 3' : undefined} />
                <rect x={NAMES} y={y + 2} width={x(exposed.lo)} height="16" fill="var(--accent)" fillOpacity="0.7" />
              </>
            )}
            <text x={NAMES + end + 8} y={y + 14} fill={told.missing ? 'var(--ink-2)' : 'var(--ink)'} fontStyle={told.missing ? 'italic' : undefined}>{told.missing && isMissing(exposed) ? messages.indicators.words.short[exposed.reason] : told.text}</text>
          </g>
        );
      })}
    </svg>
  );
}
